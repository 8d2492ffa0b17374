import { jsonrepair } from 'jsonrepair';
import type { Fact } from '../../../types.ts';
import { $ } from '../cheerio.ts';
import { type Step, sectionOf } from './breadcrumbs.ts';
import { plainTextOf } from './plain-text.ts';
import type { Stating } from './stating.ts';

export type Node = Readonly<Record<string, unknown>>;

/** schema.org's kinds of articles, from `NewsArticle` to `BlogPosting`, and of others that are read like one. */
const ARTICLE = /Article$|Report$|Posting$|^Review$|^HowTo$|^Recipe$/;
/** What stands for the article on pages that state no other. */
const PAGE = /(?:^|\W)(?:WebPage|ItemPage|FAQPage|MedicalWebPage|CollectionPage)$/;

/** Nodes within nodes are looked at down to this depth. */
const DEEPEST = 6;

/** Every node of the page's JSON-LD. */
export function nodesOfJsonLd({ jsonLd }: Stating): Node[] {
  return jsonLd.flatMap((script) => nodesIn(parse($(script).text()), 0));
}

/** The section by the path to the page, which names others too: only where none is stated. */
export function readPath(stating: Stating, nodes: readonly Node[]): Fact[] {
  const title = plainTextOf($(stating.title).text());
  return nodes
    .filter((node) => typesOf(node).includes('BreadcrumbList'))
    .flatMap((node) =>
      facts('section', listOf(sectionOf(stepsOf(node), title)).filter(isText), 'JSON-LD BreadcrumbList'),
    );
}

/** What the page's JSON-LD says of the article (https://schema.org/Article); other nodes tell of other things. */
export function readJsonLd(stating: Stating, nodes: readonly Node[]): Fact[] {
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node]] : [],
    ),
  );
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const pages = nodes.filter((node) => typesOf(node).some((type) => PAGE.test(type)));
  const headlineOf = (node: Node) => textsOf(node.headline ?? node.name)[0] ?? '';
  const title = plainTextOf($(stating.title).text());
  const main =
    articles.find((node) => headlineOf(node) !== '' && title.includes(headlineOf(node))) ?? articles[0];
  const sites = nodes.filter((node) => typesOf(node).includes('WebSite'));
  return [
    ...(main === undefined ? [] : articleFacts(main, byId)),
    ...(pages.map((node) => dates(node, 'WebPage')).find((found) => found.length > 0) ?? []),
    // Of a blog that states no article the page may have an author all the same.
    ...(main === undefined ? pages.flatMap((node) => authors(node, 'WebPage', byId)) : []),
    ...sites.flatMap((node) => facts('site', textsOf(node.name), 'JSON-LD WebSite.name')),
  ];
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The steps of a path, in its own order. */
function stepsOf(path: Node): Step[] {
  const steps = listOf(path.itemListElement).filter(isNode);
  const ordered = [...steps].sort((a, b) => Number(a.position) - Number(b.position));
  return ordered.map(({ name, item }) => {
    const { name: ofItem, '@id': id } = isNode(item) ? item : {};
    const [address] = [item, id].filter(isText);
    return { name: plainTextOf(textsOf(name ?? ofItem)[0] ?? ''), address };
  });
}

function articleFacts(node: Node, byId: ReadonlyMap<unknown, Node>): Fact[] {
  const type = typesOf(node).find((name) => ARTICLE.test(name)) ?? 'Article';
  return [
    ...facts('headline', textsOf(node.headline ?? node.name), `JSON-LD ${type}.headline`),
    ...authors(node, type, byId),
    ...dates(node, type),
    ...facts('section', textsOf(node.articleSection), `JSON-LD ${type}.articleSection`),
    ...facts('language', textsOf(node.inLanguage), `JSON-LD ${type}.inLanguage`),
    ...facts(
      'site',
      listOf(node.publisher).flatMap((publisher) => nameOf(resolve(publisher, byId))),
      `JSON-LD ${type}.publisher`,
    ),
  ];
}

function authors(node: Node, type: string, byId: ReadonlyMap<unknown, Node>): Fact[] {
  const people = listOf(node.author ?? node.creator).flatMap((author) => personIn(author, byId));
  return facts('author', people, `JSON-LD ${type}.author`);
}

function dates(node: Node, type: string): Fact[] {
  return [
    ...facts('published', textsOf(node.datePublished), `JSON-LD ${type}.datePublished`),
    ...facts('published', textsOf(node.dateCreated), `JSON-LD ${type}.dateCreated`),
    ...facts('modified', textsOf(node.dateModified), `JSON-LD ${type}.dateModified`),
  ];
}

function facts(kind: Fact['kind'], values: readonly string[], from: string): Fact[] {
  return values.map((value) => ({ kind, value: plainTextOf(value), from }));
}

/** An author that is said to be an organisation is no person, but a person's own site may call its owner both. */
function personIn(author: unknown, byId: ReadonlyMap<unknown, Node>): string[] {
  if (typeof author === 'string') return [author];
  const node = resolve(author, byId);
  const types = typesOf(node);
  const isNobody = types.some((type) => /Organization|Corporation|WebSite|Business/.test(type));
  return isNobody && !types.includes('Person') ? [] : nameOf(node);
}

function resolve(value: unknown, byId: ReadonlyMap<unknown, Node>): Node {
  if (typeof value === 'string') return { name: value };
  const node = isNode(value) ? value : {};
  return node.name === undefined ? (byId.get(node['@id']) ?? node) : node;
}

const nameOf = (node: Node): string[] => textsOf(node.name);

/** Every node of what was parsed, those of `@graph` and those within others too. */
function nodesIn(value: unknown, depth: number): Node[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => nodesIn(one, depth + 1));
  if (!isNode(value)) return [];
  return [
    value,
    ...[
      '@graph',
      'mainEntity',
      'mainEntityOfPage',
      'hasPart',
      'author',
      'publisher',
      'isPartOf',
      'breadcrumb',
    ].flatMap((key) => nodesIn(value[key], depth + 1)),
  ];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typesOf(node: Node): string[] {
  // Without the sign it means nothing, but is often forgotten.
  return textsOf(node['@type'] ?? node.type).map((type) => type.replace(/^.*[/#:]/, ''));
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.flat(2) : value === undefined || value === null ? [] : [value];

function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return [one];
    if (isNode(one)) return textsOf(one['@value'] ?? one.name);
    return [];
  });
}

/** Marks that hid scripts from old browsers, or the text from XML parsers. */
const WRAPPING =
  /^\s*(?:\/\*\s*)?(?:\/\/\s*)?<!(?:--|\[CDATA\[)\s*(?:\*\/)?|(?:\/\*\s*)?(?:\/\/\s*)?(?:-->|\]\]>)\s*(?:\*\/)?\s*;?\s*$/g;

/** What a script holds; with mended punctuation where it is no JSON, and nothing where that does not help. */
function parse(script: string): unknown {
  const text = script.replace(WRAPPING, '').trim();
  try {
    return JSON.parse(text);
  } catch {
    return mended(text);
  }
}

/** A longer script that is no JSON is not worth the time. */
const LONGEST_MENDED = 200_000;

function mended(text: string): unknown {
  if (text.length > LONGEST_MENDED) return null;
  try {
    return JSON.parse(jsonrepair(text));
  } catch {
    return null;
  }
}
