import { lazy } from './lazy.ts';
import { withoutQuotations } from './quotations.ts';
import { countWords } from './word-count.ts';
import { wordsIn } from './words.ts';

/** Marks within words. Most lines have none. */
const INNER_MARK = /['’‘‐‑-]/;

/**
 * The words of a line as they are compared: lower case, no apostrophes, no hyphens.
 * @param lower the line in lower case, where that is known
 */
export function plainWords(text: string, lower = text.toLowerCase()): string[] {
  return wordsIn(INNER_MARK.test(lower) ? lower.replace(/['’‘]/g, '').replace(/[-‐‑]/g, ' ') : lower);
}

/**
 * What stands between the parts of a title: a bar, an arrow or a bullet anywhere, a dash or a colon beside a space.
 * A hyphen at the end of a word leaves out what the next one ends in: `Feuerwehr- und Rettungswesen`.
 */
const SEPARATOR = /\s*[|»«›·•｜~]+\s*|\s+[-–—_:/\\]+\s*|[–—_:：]+\s+|_+|\s*::+\s*/;
const OR_HYPHEN = lazy(() => new RegExp(`${SEPARATOR.source}|-+\\s+(?!\\p{Ll})`, 'u'));
const HYPHEN = /-\s/;

/** A title's parts, and each with what stood before it, so that joined they are the title again. */
export interface TitlePart {
  text: string;
  /** The separator before it; empty before the first. */
  mark: string;
}

/** Takes a title apart at everything that may be a separator. */
export function titleParts(title: string): TitlePart[] {
  const parts: TitlePart[] = [];
  let rest = withoutQuotations(title);
  let mark = '';
  const separator = HYPHEN.test(rest) ? OR_HYPHEN() : SEPARATOR;
  for (;;) {
    const start = title.length - rest.length;
    const found = separator.exec(rest);
    const end = found?.index ?? rest.length;
    parts.push({ text: title.slice(start, start + end), mark });
    if (found === null) return parts.filter(({ text }) => text.trim() !== '');
    mark = found[0];
    rest = rest.slice(end + mark.length);
  }
}

/** Every run of a title's parts with one of the longest of them in it, as plain words: the others alone are names. */
export function runsOfParts(title: string): Set<string> {
  const found = titleParts(title);
  const parts = found.map(({ text }) => plainWords(text));
  const lengths = found.map(({ text }) => countWords(text));
  const most = Math.max(...lengths);
  const runs = new Set<string>();
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 1; to <= parts.length; to++)
      if (lengths.slice(from, to).some((length) => length >= most))
        runs.add(parts.slice(from, to).flat().join(' '));
  }
  return runs;
}
