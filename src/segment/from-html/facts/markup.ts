import type { Cheerio } from 'cheerio/slim';
import { compile } from 'css-select';
import type { AnyNode, Element, ParentNode } from 'domhandler';
import { isElement } from '../../../html/traverse.ts';
import type { Fact, FactKind } from '../../../types.ts';
import { $ } from '../cheerio.ts';
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
  ['published', 'time[pubdate]'],
  [
    'published',
    'time[class*="publish" i], time[class*="entry-date" i], time[class*="posted" i], time[class*="created" i]',
  ],
  ['modified', '[itemprop~="dateModified"]'],
  ['modified', 'time[class*="updat" i], time[class*="modif" i]'],
];

/** Compiled once for all pages, which takes longer than to look at the few elements of one. */
const MATCHERS = SELECTORS.map(([kind, selector]) => [kind, compile<AnyNode, Element>(selector)] as const);

/** What the elements of the page itself say: microdata, `rel=author`, `time`, and classes that name a byline. */
export function readMarkup({ marked }: Stating): Fact[] {
  const own = marked.filter((element) => !isElsewhere(element));
  return MATCHERS.flatMap(([kind, matches]) =>
    own
      .filter(matches)
      .slice(0, MOST_OF_A_KIND)
      .map((element): Fact => {
        const found = $(element);
        return { kind, value: statedBy(found), from: nameOf(found) };
      }),
  );
}

/** More elements of one kind are those of a list. */
const MOST_OF_A_KIND = 8;

const ELSEWHERE: ReadonlySet<string> = new Set(['aside', 'nav', 'footer']);
const ELSEWHERE_BY_CLASS = /related|comment|sidebar|recommend|teaser|(?<!v)card/i;

/** What a link says that leads to something else than the author. */
const OTHER_LINKS: ReadonlySet<string> = new Set(['bookmark', 'category', 'tag']);

/** Within such elements a page tells of other stories and other people. */
function isElsewhere(element: Element): boolean {
  for (let at: ParentNode | null = element; at !== null && isElement(at); at = at.parent) {
    const { class: names = '', id = '', rel = '' } = at.attribs;
    if (ELSEWHERE.has(at.name) || (ELSEWHERE_BY_CLASS.test(names) && !holdsHeadline(at))) return true;
    if (/comment/i.test(id) || rel.split(/\s+/).some((word) => OTHER_LINKS.has(word))) return true;
  }
  return false;
}

/** Sites call what the story stands in by what stands beside it, too: `content-has-sidebar`. */
function holdsHeadline(element: Element): boolean {
  return element.name === 'body' || $(element).find('h1').length > 0;
}

function statedBy(element: Cheerio<Element>): string {
  return element.attr('datetime') ?? element.attr('content') ?? element.text();
}

/** The element as a person would look for it: `time.entry-date`. */
function nameOf(element: Cheerio<Element>): string {
  const tag = element.prop('tagName')?.toLowerCase() ?? '';
  const itemprop = element.attr('itemprop');
  if (itemprop !== undefined) return `${tag}[itemprop=${itemprop}]`;
  const className = element.attr('class')?.trim().split(/\s+/)[0];
  return className === undefined ? tag : `${tag}.${className}`;
}
