import type { Cheerio, CheerioAPI } from 'cheerio/slim';
import type { Element } from 'domhandler';
import type { Fact, FactKind } from '../../../types.ts';

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

/** Elements within these tell of other stories and other people. */
const ELSEWHERE =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="recommend" i], [id*="comment" i], [class*="teaser" i], [class*="card" i], [rel~="bookmark"]';

/** What the elements of the page itself say: microdata, `rel=author`, `time`, and classes that name a byline. */
export function readMarkup($: CheerioAPI): Fact[] {
  return SELECTORS.flatMap(([kind, selector]) =>
    $<Element, string>(selector)
      .toArray()
      .flatMap((element): Fact[] => {
        const found = $(element);
        if (found.closest(ELSEWHERE).length > 0) return [];
        return [{ kind, value: statedBy(found), from: nameOf(found) }];
      })
      .slice(0, 8),
  );
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
