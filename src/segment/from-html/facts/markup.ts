import type { Cheerio } from 'cheerio/slim';
import { compile } from 'css-select';
import type { AnyNode, Element, ParentNode } from 'domhandler';
import { Inherited } from '../../../html/inherit.ts';
import type { Fact, FactKind } from '../../../types.ts';
import { $ } from '../cheerio.ts';
import { textShownIn } from '../shown.ts';
import type { Stating } from './stating.ts';

/** What elements say by their names, the most explicit first. */
const SELECTORS: readonly (readonly [kind: FactKind, selector: string])[] = [
  ['headline', '[itemprop~="headline"]'],
  ['author', '[itemprop~="author"] [itemprop~="name"]'],
  ['author', '[itemprop~="author"]:not(:has([itemprop~="name"]))'],
  ['author', 'a[rel~="author"]'],
  ['author', '[class~="byline" i] [class*="author" i], [class*="byline" i] a'],
  [
    'author',
    '[class~="author-name" i], [class~="author__name" i], [class~="authorname" i], [class~="byline-author" i], [class~="post-author" i], [class~="entry-author" i], .vcard .fn, [data-testid*="author-name" i]',
  ],
  ['published', '[itemprop~="datePublished"]'],
  [
    'published',
    ':is([property~="datePublished"], [property~="schema:datePublished"], [property~="dc:date"], [property~="dc:created"]):not(meta)',
  ],
  ['published', 'time[pubdate]'],
  [
    'published',
    'time[class*="publish" i], time[class*="entry-date" i], time[class*="posted" i], time[class*="created" i]',
  ],
  ['published', 'abbr[class~="published"][title]'],
  ['modified', '[itemprop~="dateModified"]'],
  [
    'modified',
    ':is([property~="dateModified"], [property~="schema:dateModified"], [property~="dc:modified"]):not(meta)',
  ],
  ['modified', 'abbr[class~="updated"][title]'],
  ['modified', 'time[class*="updat" i], time[class*="modif" i]'],
];

/** Compiled once for all pages, which takes longer than to look at the few elements of one. */
const MATCHERS = SELECTORS.map(([kind, selector]) => [kind, compile<AnyNode, Element>(selector)] as const);

/** What the elements of the page itself say: microdata, `rel=author`, `time`, and classes that name a byline. */
export function readMarkup({ marked, headings }: Stating): Fact[] {
  const aroundHeading = elementsAround(headings);
  const elsewhere = new Inherited(
    false,
    (outer: boolean, element) => outer || isElsewhere(element, aroundHeading),
  );
  const own = marked.filter((element) => !elsewhere.of(element));
  return MATCHERS.flatMap(([kind, matches]) =>
    own
      .filter(matches)
      .slice(0, MOST_OF_A_KIND)
      .map((element): Fact => ({ kind, value: statedBy(element), from: nameOf($(element)) })),
  );
}

/** More elements of one kind are those of a list. */
const MOST_OF_A_KIND = 8;

const ELSEWHERE: ReadonlySet<string> = new Set(['aside', 'nav', 'footer']);
const ELSEWHERE_BY_CLASS =
  /related|comment|sidebar|recommend|teaser|(?<!v|author[-_]{0,2}|profile[-_]{0,2}|byline[-_]{0,2})card|\bshar(?:e|ing)\b|\bsocial\b/i;

/** What a link says that leads to something else than the author. */
const OTHER_LINKS: ReadonlySet<string> = new Set(['bookmark', 'category', 'tag']);

/**
 * Within such elements a page tells of other stories and other people. But sites call what the story stands in by what
 * stands beside it, too: `content-has-sidebar`.
 */
function isElsewhere(element: Element, aroundHeading: ReadonlySet<ParentNode>): boolean {
  const { class: names = '', id = '', rel = '' } = element.attribs;
  if (ELSEWHERE.has(element.name) || /comment/i.test(id)) return true;
  if (element.name !== 'body' && ELSEWHERE_BY_CLASS.test(names) && !aroundHeading.has(element)) return true;
  return rel.split(/\s+/).some((word) => OTHER_LINKS.has(word));
}

function elementsAround(elements: readonly Element[]): ReadonlySet<ParentNode> {
  const around = new Set<ParentNode>();
  for (const element of elements)
    for (let at = element.parent; at !== null && !around.has(at); at = at.parent) around.add(at);
  return around;
}

function statedBy(element: Element): string {
  const { datetime, content, title } = element.attribs;
  return datetime ?? content ?? (element.name === 'abbr' ? title : undefined) ?? textShownIn(element);
}

/** The element as a person would look for it: `time.entry-date`. */
function nameOf(element: Cheerio<Element>): string {
  const tag = element.prop('tagName')?.toLowerCase() ?? '';
  const itemprop = element.attr('itemprop');
  if (itemprop !== undefined) return `${tag}[itemprop=${itemprop}]`;
  const className = element.attr('class')?.trim().split(/\s+/)[0];
  return className === undefined ? tag : `${tag}.${className}`;
}
