import type { Element } from 'domhandler';
import { LEAF_WORDS } from '../../../data/page-words.ts';
import { traverse } from '../../../html/traverse.ts';
import { isHome } from '../../../text/breadcrumb.ts';
import { foldSpaces } from '../../../text/fold.ts';
import type { Fact } from '../../../types.ts';
import { $ } from '../cheerio.ts';
import { textShownIn } from '../shown.ts';
import { plainTextOf } from './plain-text.ts';
import type { Stating } from './stating.ts';

/** One step of the path to a page. */
export interface Step {
  name: string;
  /** Where it leads; nothing for the page itself. */
  address: string | undefined;
}

/** A path may end in the headline, cut short. */
const SHORTEST_CUT = 15;
const CUT = /\s?(?:\.{3}|…)$/;

/** Front pages have no path of their own. */
const FRONT = /^(?:(?:https?:)?\/\/[^/?#]+)?\/?(?:index\.\w+)?(?:[?#].*)?$/i;

/**
 * The section that a path leads through last: none of the front page, and none of the headline. A path whose steps
 * lead nowhere begins at the front page.
 */
export function sectionOf(path: readonly Step[], title: string): string | null {
  const isFront = ({ name, address }: Step, i: number) =>
    isHome(name) || (address === undefined ? i === 0 : FRONT.test(address));
  const sections = path.filter(
    (step, i) => !isFront(step, i) && isName(step.name) && !isHeadline(step.name, title),
  );
  return sections.at(-1)?.name ?? null;
}

const MOST_WORDS = 5;
const LEAF: ReadonlySet<string> = new Set(LEAF_WORDS);

/** No question, sentence, month, issue, piece of an address or way back: `pto-policies-best`, `< All posts`. */
function isName(name: string): boolean {
  return (
    !LEAF.has(name.toLowerCase()) &&
    /\p{L}{2}/u.test(name) &&
    !/\d\d|[?!"“”]|\.$|^[<«‹←]|^back\b|^[^\s-]+-[^\s-]+-\S+$/i.test(name) &&
    name.split(' ').length <= MOST_WORDS
  );
}

function isHeadline(name: string, title: string): boolean {
  const start = name.replace(CUT, '');
  return name !== '' && (title === name || (start.length >= SHORTEST_CUT && title.includes(start)));
}

/** The section by the links of the first element that is called a breadcrumb, where its lines print no marks between them. */
export function readBreadcrumbs({ breadcrumb, title }: Stating): Fact[] {
  if (breadcrumb === undefined) return [];
  const section = sectionOf(stepsOf(breadcrumb), plainTextOf($(title).text()));
  return section === null ? [] : [{ kind: 'section', value: section, from: 'the links of a breadcrumb' }];
}

/** No path has so many: they are those of a menu or of the page. */
const MOST_STEPS = 6;

function stepsOf(breadcrumb: Element): Step[] {
  const links: Element[] = [];
  traverse(breadcrumb, {
    enter: (element) => {
      if (element.name === 'a') links.push(element);
      return element.name !== 'a' && links.length <= MOST_STEPS;
    },
    text: () => {},
    leave: () => {},
  });
  if (links.length > MOST_STEPS) return [];
  return links.map((link) => ({ name: foldSpaces(textShownIn(link)).trim(), address: link.attribs.href }));
}
