import {
  AUTHOR_NAME,
  META_NAMES,
  MODIFIED_NAME,
  PUBLISHED_NAME,
  WRITTEN_BY,
} from '../../../data/meta-names.ts';
import type { Fact, FactKind } from '../../../types.ts';
import { plainTextOf } from './plain-text.ts';
import type { Stating } from './stating.ts';

const KNOWN_NAMES: ReadonlySet<string> = new Set(META_NAMES.map(([, name]) => name));

/** What the page's `meta` elements say, by the names of `data/meta-names.ts`, the first of each kind first. */
export function readMeta({ metas }: Stating): Fact[] {
  const said = new Map<string, string[]>();
  for (const { attribs } of metas) {
    const name = (attribs.property ?? attribs.name ?? attribs.itemprop ?? attribs['http-equiv'] ?? '')
      .trim()
      .toLowerCase();
    said.set(name, [...(said.get(name) ?? []), attribs.content ?? '']);
  }
  const known = META_NAMES.flatMap(([kind, name]) => factsBy(kind, name, said.get(name) ?? []));
  return [...known, ...labelledAuthors(said), ...factsByShape(said)];
}

function factsBy(kind: FactKind, name: string, values: readonly string[]): Fact[] {
  return values.map((value): Fact => ({ kind, value: plainTextOf(value), from: `meta ${name}` }));
}

/** `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">` */
function labelledAuthors(said: ReadonlyMap<string, readonly string[]>): Fact[] {
  return ['1', '2'].flatMap((n) => {
    const [label = ''] = said.get(`twitter:label${n}`) ?? [];
    const name = `twitter:data${n}`;
    return WRITTEN_BY.has(label.trim().toLowerCase()) ? factsBy('author', name, said.get(name) ?? []) : [];
  });
}

/** Names that sites made up themselves are known by their shape: `w-published-date`, `shop:publish_time`. */
function factsByShape(said: ReadonlyMap<string, readonly string[]>): Fact[] {
  return [...said].flatMap(([name, values]) => {
    if (KNOWN_NAMES.has(name)) return [];
    if (PUBLISHED_NAME.test(name)) return factsBy('published', name, values);
    if (AUTHOR_NAME.test(name)) return factsBy('author', name, values);
    return MODIFIED_NAME.test(name) ? factsBy('modified', name, values) : [];
  });
}
