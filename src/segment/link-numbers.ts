/** `References`, under which lynx, elinks and links print the addresses of a page's links. */
const HEAD = 'References';
const BELOW_HEAD = /^(?:visible|hidden) links:?$/i;
const ADDRESS = /^(\d{1,5})\.\s+[a-z][a-z\d+.-]*:\S*$/i;
const NUMBERED = /^\d{1,5}\.\s/;

/** Links of which nothing is printed are left out of the text, but hardly so many in a row. */
const MOST_SKIPPED = 20;
const NUMBER = /\[(\d{1,5})\](?=\S)/g;

/** The list of addresses that a text browser put below a page. */
interface AddressList {
  /** The line that heads it. */
  start: number;
  /** The greatest number. */
  last: number;
}

/** Finds that list at the end of a page; null if there is none. */
export function findAddresses(lines: readonly string[]): AddressList | null {
  let last = 0;
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at]?.trim() ?? '';
    const number = NUMBERED.test(line) ? ADDRESS.exec(line)?.[1] : undefined;
    if (number !== undefined) last = Math.max(last, Number(number));
    else if (line === HEAD && last > 0) return { start: at, last };
    else if (line !== '' && !BELOW_HEAD.test(line)) return null;
  }
  return null;
}

/**
 * Takes the numbers off that such a browser prints before each link: `the [10]old wall`. They go up from the top of the
 * page to its end, so that others in brackets stay: notes have numbers of their own.
 *
 * @returns what takes them off one line after the other, in their order
 */
export function linkNumbers({ last }: AddressList): (line: string) => string {
  let next = 1;
  return (line) =>
    line.replace(NUMBER, (printed, digits: string) => {
      const number = Number(digits);
      if (number < next || number > Math.min(last, next + MOST_SKIPPED)) return printed;
      next = number + 1;
      return '';
    });
}
