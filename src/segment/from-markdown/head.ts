import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { Fact, FactKind } from '../../types.ts';

/** What stands before the page, and the page. */
export interface Head {
  facts: readonly Fact[];
  /** The page without its head: the title is an element now, and the others of its lines are empty. */
  rest: string;
}

/** Cuts off what converters write before a page, and reads it. */
export function cutHead(content: string): Head {
  return cutFrontMatter(content) ?? cutReaderHead(content) ?? { facts: [], rest: content };
}

const FRONT_MATTER = /^\ufeff?\s*---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

function cutFrontMatter(content: string): Head | null {
  const [whole, yaml] = FRONT_MATTER.exec(content) ?? [];
  const entries = yaml === undefined ? null : entriesOf(yaml);
  return entries && headOf(entries, 'front matter', content, whole as string);
}

/** The keys of front matter; null where it is none, as between two rules that set a text apart. */
function entriesOf(yaml: string): [key: string, value: unknown][] | null {
  try {
    // Every value stays as it is written: dates above all.
    const read = load(yaml, { schema: FAILSAFE_SCHEMA });
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? Object.entries(read) : null;
  } catch {
    return null;
  }
}

/** Readers for language models write the page's title and address in lines, and say where the page begins. */
const READER_HEAD =
  /^\ufeff?\s*Title:[^\n]*\n(?:[ \t\r]*\n|[A-Z][A-Za-z ]*:[^\n]*\n){0,20}?Markdown Content:[ \t\r]*\n/;
const READER_LINE = /^([A-Z][A-Za-z ]*): *(.*)$/gm;

function cutReaderHead(content: string): Head | null {
  const [whole] = READER_HEAD.exec(content) ?? [];
  if (whole === undefined) return null;
  const entries = [...whole.matchAll(READER_LINE)].map(([, key, value]) => [key, value] as [string, unknown]);
  return headOf(entries, 'head', content, whole);
}

/** What each key states, in lower case without what parts its words. */
const STATED = new Map<string, FactKind>(
  Object.entries({
    author: 'author',
    authors: 'author',
    byline: 'author',
    date: 'published',
    published: 'published',
    publishedat: 'published',
    publisheddate: 'published',
    publishedtime: 'published',
    datepublished: 'published',
    pubdate: 'published',
    modified: 'modified',
    updated: 'modified',
    lastmod: 'modified',
    datemodified: 'modified',
    modifiedtime: 'modified',
    site: 'site',
    sitename: 'site',
    publisher: 'site',
    section: 'section',
    language: 'language',
    lang: 'language',
    url: 'url',
    urlsource: 'url',
    source: 'url',
    sourceurl: 'url',
    canonical: 'url',
    canonicalurl: 'url',
  } as const),
);

function headOf(entries: readonly [string, unknown][], where: string, content: string, whole: string): Head {
  const facts = entries.flatMap(([key, value]) => {
    const kind = STATED.get(plain(key));
    return kind === undefined ? [] : texts(value).flatMap((text) => stated(kind, text, `${where} ${key}`));
  });
  const isTitle = (line: string) => TITLE.test(line);
  const lines = whole.split('\n');
  const at = lines.findIndex(isTitle);
  const [title] = entries.flatMap(([key, value]) => (isTitle(`${key}:`) ? texts(value) : []));
  const emptied = lines.map((_, i) => (i === at && title !== undefined ? titleElement(title) : ''));
  return { facts, rest: emptied.join('\n') + content.slice(whole.length) };
}

const TITLE = /^\ufeff?\s*(?:title|headline)\s*:/i;

function titleElement(title: string): string {
  return `<title>${title.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</title>`;
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[\s_:.-]/g, '');
}

/** `source` may say an agency too: only an address is one. */
function stated(kind: FactKind, value: string, from: string): Fact[] {
  return kind === 'url' && !/^https?:\/\//i.test(value) ? [] : [{ kind, value, from }];
}

/** How YAML writes that there is none. */
const NOTHING = /^\s*(?:null|~)?\s*$/i;

/** More authors than any story has; a list may repeat itself without end. */
const MOST_VALUES = 50;

/** The texts of a value, or of each in a list. */
function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).slice(0, MOST_VALUES).flatMap(textOf);
}

/** A text, or the name of an object. */
function textOf(value: unknown): string[] {
  if (typeof value === 'string') return NOTHING.test(value) ? [] : [value.replace(/\s+/g, ' ').trim()];
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : null;
  return typeof name === 'string' ? textOf(name) : [];
}
