/** The version and the first header of a WARC record. */
const WARC = /^WARC\/\d\.\d+\r?\n[\w-]+:/;

/** So many lines tell JSON Lines from a page that has a line of JSON in it, as scrapers leave them. */
const LOOK = 20;

/**
 * Why a text is no page but many, or data: the predicate of a sentence about it. Taken for one page, all stories of an
 * archive but one would be lost without a word.
 */
export function manyPages(content: string): string | undefined {
  if (WARC.test(content)) return 'is a WARC archive, which holds many pages; say -f warc';
  if (!/^\s*[[{]/.test(content)) return undefined;
  const text = content.trim();
  const isWhole = isJson(text);
  if (!isWhole && !isJsonLines(text)) return undefined;
  return isWhole
    ? 'is JSON, not page text; give the text of the page, or say -f jsonl if each line is an object with a page'
    : 'is JSON Lines, which hold many pages; say -f jsonl';
}

/** The first lines are objects, all of them, and the last one, which may be cut off, begins like one. */
function isJsonLines(text: string): boolean {
  const lines = text.split('\n', LOOK + 1).filter((line) => line.trim() !== '');
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const whole = lines.length > LOOK ? lines.slice(0, LOOK) : lines.slice(0, -1);
  return whole.length > 0 && last.trimStart().startsWith('{') && whole.every((line) => isJson(line));
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
