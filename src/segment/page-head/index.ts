import type { Fact } from '../../types.ts';
import { findLabelledLines } from './labelled-lines.ts';
import { type Entry, factsOf, kindOf } from './stated.ts';

/** What a page holds once what stood before it is read. */
export interface PageHead {
  facts: readonly Fact[];
  /** The page, every line where it was: that of the title holds it as asked for, the others of the head are empty. */
  rest: string;
}

const FRONT_MATTER = /^\ufeff?\s*---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const FIRST_LINE = /^\ufeff?\s*(?:---|[^\n:：]{1,40}[:：])/;

/**
 * Cuts off what programs write before the text of a page, and reads it: front matter in YAML, or lines such as
 * `Title: …` and `URL Source: …`.
 * @param titleAs what is to stand in the line of the title.
 */
export async function cutHead(content: string, titleAs: (title: string) => string): Promise<PageHead> {
  if (!FIRST_LINE.test(content)) return { facts: [], rest: content };
  const [whole = '', yaml] = FRONT_MATTER.exec(content) ?? [];
  // The parser is loaded only for this.
  const entries = yaml === undefined ? null : (await import('./front-matter.ts')).readFrontMatter(yaml);
  if (entries !== null) return headOf(entries, 'front matter', content, whole, titleAs);
  const found = findLabelledLines(content);
  if (found === null) return { facts: [], rest: content };
  return headOf(found.entries, 'head', content, content.slice(0, found.length), titleAs);
}

function headOf(
  entries: readonly Entry[],
  where: string,
  content: string,
  whole: string,
  titleAs: (title: string) => string,
): PageHead {
  const title = entries.find(isTitle);
  const lines = whole.split('\n');
  const at = lines.findIndex((line) => isTitle([line.replace(/[:：].*/s, '').replace(/^\ufeff/, ''), '']));
  const rest = lines.map((_, i) => (i === at && title !== undefined ? titleAs(title[1]) : ''));
  return { facts: factsOf(entries, where), rest: rest.join('\n') + content.slice(whole.length) };
}

function isTitle([key]: Entry): boolean {
  return kindOf(key) === 'title';
}
