import type { CheerioAPI } from 'cheerio/slim';
import { META_NAMES } from '../../../data/meta-names.ts';
import type { Fact } from '../../../types.ts';
import { plainTextOf } from './plain-text.ts';

/** What the page's `meta` elements say, by the names of `data/meta-names.ts`, the first of each kind first. */
export function readMeta($: CheerioAPI): Fact[] {
  const said = new Map<string, string[]>();
  for (const { attribs } of $('meta[content]').toArray()) {
    const name = (attribs.property ?? attribs.name ?? attribs.itemprop ?? attribs['http-equiv'] ?? '')
      .trim()
      .toLowerCase();
    said.set(name, [...(said.get(name) ?? []), attribs.content ?? '']);
  }
  return META_NAMES.flatMap(([kind, name]) =>
    (said.get(name) ?? []).map((value): Fact => ({ kind, value: plainTextOf(value), from: `meta ${name}` })),
  );
}
