import { chance, pick, type Random } from './random.ts';

const BULLET = /^([-*•·]|\d+\.) /;
const NBSP = '\u00a0';
const INVISIBLE = ['\u200b', '\u00ad', '\u2060'];

/** Lays the groups of lines out as a scraper might have left them. */
export function dress(random: Random, groups: readonly (readonly string[])[]): string {
  const width = chance(random, 0.18) ? pick(random, [72, 76, 80]) : null;
  const lines = width === null ? lay(random, groups) : layWrapped(random, groups, width);
  const end = chance(random, 0.15) ? '\r\n' : '\n';
  const text = lines.map((line) => dirty(random, line)).join(end);
  return chance(random, 0.7) ? text + end : text;
}

/** Line under line, or with blank lines between all of them, or between the groups. */
function lay(random: Random, groups: readonly (readonly string[])[]): string[] {
  const style = pick(random, ['tight', 'tight', 'tight', 'groups', 'all'] as const);
  if (style === 'tight') return groups.flat();
  if (style === 'all') return parted(groups.flat());
  return groups.flatMap((group, index) => (index === 0 ? [...group] : ['', ...group]));
}

/** Broken at a margin. Blank lines then part the blocks; only bullets may stand together. */
function layWrapped(random: Random, groups: readonly (readonly string[])[], width: number): string[] {
  const together = chance(random, 0.5);
  const blocks = groups.flat();
  return blocks.flatMap((block, index) => {
    const joined = together && BULLET.test(block) && index > 0;
    return [...(index === 0 || joined ? [] : ['']), ...wrap(block, width)];
  });
}

const parted = (lines: readonly string[]): string[] =>
  lines.flatMap((line, index) => (index ? ['', line] : [line]));

/** Breaks a line at the margin; what follows a bullet hangs under its text. */
function wrap(block: string, width: number): string[] {
  const indent = ' '.repeat(BULLET.exec(block)?.[0].length ?? 0);
  const lines: string[] = [];
  let line = '';
  for (const word of block.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** On some lines of some pages: no-break spaces, invisible characters, spaces at the end. */
function dirty(random: Random, line: string): string {
  if (line === '' || !chance(random, 0.03)) return line;
  return pick(random, [
    () => line.replace(/(?<=\S) (?=\S)/g, NBSP),
    () => line + pick(random, ['  ', '\t', NBSP]),
    () => hide(random, line),
  ])();
}

/** An invisible character inside a word, where it cannot part two of them. */
function hide(random: Random, line: string): string {
  const at = line.search(/[a-z]{4}/) + 2;
  return at < 2 ? line : line.slice(0, at) + pick(random, INVISIBLE) + line.slice(at);
}
