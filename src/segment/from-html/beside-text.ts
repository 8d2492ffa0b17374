import type { ChildNode, Element } from 'domhandler';
import { elementAround } from '../../html/ancestors.ts';
import { isBesideFormula, isFormula } from '../../html/formulas.ts';
import { isHeading } from '../../html/headings.ts';
import { isElement, traverse } from '../../html/traverse.ts';
import { isBlock } from './elements.ts';
import { besideIn, isForEars, isQuietCopy } from './not-for-eyes.ts';
import { holdsTabLabels } from './tab-labels.ts';

/**
 * Whether readers see an element that is no part of the text it stands in: a sign that links to the heading, that leads from a note
 * back to the text, the links to edit a section, the second copy of a formula, the numbers of a listing's lines.
 */
export function isBesideText(element: Element): boolean {
  const { name, attribs } = element;
  if (name === 'a') return isPermalink(element);
  if (attribs['aria-hidden'] === 'true' && (isBesideFormula(element) || isQuietCopy(element))) return true;
  if (attribs.role === 'tablist' && holdsTabLabels(element)) return true;
  return attribs.class !== undefined && isCalledBeside(element);
}

function isCalledBeside(element: Element): boolean {
  return (
    isOfEditors(element) ||
    isLineNumber(element) ||
    isForEars(element) ||
    isDrawnFormula(element) ||
    holdsTabLabels(element)
  );
}

/** What MediaWiki calls the links to edit a section, and what asks for sources, in whatever language they are. */
const EDITING = 'mw-editsection';
const NOT_IN_PRINT = /(?:^|\s)noprint(?:\s|$)/;

function isOfEditors({ name, attribs: { class: names = '' } }: Element): boolean {
  return names.includes(EDITING) || (name === 'sup' && NOT_IN_PRINT.test(names));
}

/** The signs by which pages offer the address of a place in them. */
const SIGN = /^(?:[#¶§∞⚓⛓]|🔗|🔖)\ufe0f?$/;
/** And those by which notes lead back to the text. */
const BACK = /^[↩↑↵⏎⤴⮌^]\ufe0e?\ufe0f?$/;
const LONGEST_SIGN = 4;
/** Where the marks of comments lead in what word processors save. */
const COMMENT = /^#(?:cmnt\d|_?msocom)/i;

/** `<h2>The mud years<a href="#mud">¶</a></h2>`: a sign that leads to a place in the page, or stands in a heading. */
function isPermalink(link: Element): boolean {
  if (link.children.length !== 1) return false;
  if (COMMENT.test(link.attribs.href ?? '')) return true;
  const text = onlyText(link)?.trim() ?? '';
  if (text === '' || text.length > LONGEST_SIGN) return false;
  const leadsToPlace = link.attribs.href?.startsWith('#') === true;
  return SIGN.test(text) ? leadsToPlace || isInHeading(link) : leadsToPlace && BACK.test(text);
}

/** The text of an element that holds nothing else, in whatever it is wrapped. */
function onlyText({ children }: Element): string | null {
  let within = children;
  while (within.length === 1) {
    const [only] = within;
    if (only === undefined) return null;
    if (only.type === 'text') return only.data;
    if (!isElement(only)) return null;
    within = only.children;
  }
  return null;
}

function isInHeading(link: Element): boolean {
  return isHeading(elementAround(link, isBlock)?.name ?? '');
}

/** What MathJax draws, before the script that it is drawn from. */
const DRAWN = 'MathJax';
/** A preview and the formula, with white space between. */
const MOST_DRAWN = 4;

function isDrawnFormula({ attribs, next }: Element): boolean {
  if (!attribs.class?.startsWith(DRAWN)) return false;
  let behind = next;
  for (let n = 0; n < MOST_DRAWN && behind !== null && isBlankOrDrawn(behind); n++) behind = behind.next;
  return isFormula(behind);
}

function isBlankOrDrawn(node: ChildNode): boolean {
  if (node.type === 'text') return node.data.trim() === '';
  return isElement(node) && node.attribs.class?.startsWith(DRAWN) === true;
}

const LISTING: ReadonlySet<string> = new Set(['pre', 'code']);

/** What highlighters call the numbers of lines, one or all of them. */
const NUMBERS = /(?:^|[\s_-])(?:gutter|lnt?|line-?no?s?|line-?num(?:ber)?s?|nums|rowno)(?:$|[\s_-])/i;

/** `<pre><span class="lineno">1</span>let a`, or `<td class="gutter"><pre>1\n2</pre></td><td><pre>let a\nlet b</pre>`. */
function isLineNumber(element: Element): boolean {
  if (!opensWithDigit(element) || !NUMBERS.test(element.attribs.class ?? '') || !hasNumbersAlone(element))
    return false;
  return isInListing(element) || [besideIn(element, 'prev'), besideIn(element, 'next')].some(holdsListing);
}

/** A number is wrapped in no more elements. */
const MOST_WRAPPED = 4;
const OPENS_WITH_DIGIT = /^\s*\d/;

/** Asked first, for it takes the least time. */
function opensWithDigit(element: Element): boolean {
  let at: ChildNode | undefined = element;
  for (let depth = 0; depth <= MOST_WRAPPED && at !== undefined && isElement(at); depth++) at = firstOf(at);
  return at?.type === 'text' && OPENS_WITH_DIGIT.test(at.data);
}

/** The first node of an element, white space apart. */
function firstOf({ children }: Element): ChildNode | undefined {
  const first = children[0];
  const second = children[1];
  return first?.type === 'text' && second !== undefined && first.data.trim() === '' ? second : first;
}

function hasNumbersAlone(element: Element): boolean {
  let hasNumbers = false;
  let hasOther = false;
  traverse(element, {
    enter: () => !hasOther,
    text: ({ data }) => {
      hasNumbers ||= /\d/.test(data);
      hasOther ||= /[^\d\s]/.test(data);
    },
    leave: () => {},
  });
  return hasNumbers && !hasOther;
}

function isInListing(element: Element): boolean {
  return elementAround(element, ({ name }) => LISTING.has(name)) !== null;
}

/** Whether a node is or holds a listing. */
function holdsListing(node: ChildNode | null): boolean {
  if (node === null || !isElement(node)) return false;
  let holds = LISTING.has(node.name);
  traverse(node, {
    enter: ({ name }) => {
      holds ||= LISTING.has(name);
      return !holds;
    },
    text: () => {},
    leave: () => {},
  });
  return holds;
}
