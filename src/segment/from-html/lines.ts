/** Tells the line, counted from 1, that an offset stands on. Made for offsets that mostly grow. */
export function lineFinder(content: string): (offset: number) => number {
  let line = 1;
  let end = endOfLine(content, 0);
  let start = 0;
  return (offset) => {
    if (offset < start) [line, start, end] = [1, 0, endOfLine(content, 0)];
    while (offset >= end) {
      line++;
      start = end;
      end = endOfLine(content, end);
    }
    return line;
  };
}

/** Where the next line starts; beyond every offset, if none does. */
function endOfLine(content: string, from: number): number {
  const at = content.indexOf('\n', from);
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}
