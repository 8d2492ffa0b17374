import type { ChildNode, Element, ParentNode, Text } from 'domhandler';
import { isElement } from '../../html/traverse.ts';
import { DIGIT, LETTER, traitsOf, UNSPACED } from '../../text/characters.ts';
import { unitAt } from '../../text/units.ts';

/**
 * Whether readers see a gap between two texts that meet in the source, the end of one word and the start of another:
 * they stand in elements side by side that a page's styles set apart, `<a>Jo Marsh</a><time>8 March</time>`. What may
 * as well be one word, its halves linked or coloured each for itself, is taken for one.
 */
export function areApart(before: Text, after: Text): boolean {
  const end = lastWord(before.data);
  const start = firstWord(after.data);
  if (end === null || start === null) return false;
  const sides = sidesOf(before, after);
  if (sides === null || sides.some((side) => side.some(isOneWord)) || isInCode(before)) return false;
  if (sides.some((side) => side.some(standsByItself)) || areItems(before, after, sides)) return true;
  // Scripts without spaces have none to be missed, and no capitals that tell of a new beginning.
  if (end.isUnspaced && start.isUnspaced) return false;
  return start.isSmall ? areUnlike(sides) : areUnlike(sides) || areDifferent(sides);
}

/** The elements around a text that the other does not stand in, inside out. */
type Side = readonly Element[];
type Sides = readonly [Side, Side];

/** Both sides; null where a text stands beside the element that holds the other. */
function sidesOf(before: Text, after: Text): Sides | null {
  const left = elementsAround(before);
  const right = elementsAround(after);
  while (left.length > 0 && left.at(-1) === right.at(-1)) {
    left.pop();
    right.pop();
  }
  return left.length === 0 || right.length === 0 ? null : [left, right];
}

function elementsAround({ parent }: Text): Element[] {
  const around: Element[] = [];
  for (let at: ParentNode | null = parent; at !== null && isElement(at); at = at.parent) around.push(at);
  return around;
}

const CODE: ReadonlySet<string> = new Set('code kbd listing math pre samp tt xmp'.split(' '));

function isInCode(text: Text): boolean {
  return elementsAround(text).some(({ name }) => CODE.has(name));
}

/** What is set lower or higher belongs to the word before it, and a large initial to the one behind it. */
const OF_A_WORD: ReadonlySet<string> = new Set(['sub', 'sup', ...CODE]);
const INITIAL = /drop-?cap|initial|first-?letter|lettrine/i;

function isOneWord({ name, attribs }: Element): boolean {
  return OF_A_WORD.has(name) || (attribs.class !== undefined && INITIAL.test(attribs.class));
}

/** Times, and the elements that pages make up for parts of their own. */
function standsByItself({ name }: Element): boolean {
  return name === 'time' || (name.includes('-') && !name.startsWith('mjx-'));
}

/** A link beside something else that is no emphasis, or two things whose names have nothing in common. */
function areUnlike([left, right]: Sides): boolean {
  if (isLink(left) || isLink(right)) return !left.some(isEmphasis) && !right.some(isEmphasis);
  const names = namesOf(left);
  const others = namesOf(right);
  return names.length > 0 && others.length > 0 && !names.some((name) => others.includes(name));
}

/** A link beside anything, or two things that are not called the same. */
function areDifferent([left, right]: Sides): boolean {
  if (isLink(left) || isLink(right)) return true;
  const names = namesOf(left).join(' ');
  const others = namesOf(right).join(' ');
  return names !== '' && others !== '' && names !== others;
}

/** What an item of a page's own data holds at most, and how many stand side by side. */
const LONGEST_ITEM = 60;
const MOST_ITEMS = 12;
/** `来源：`, `Update:`: what says of an item which it is. */
const LABEL = /^\s*[^\s:：]{1,12}(?:\s[^\s:：]{1,12})?[:：]/;
const SEVERAL_WORDS = /\S\s+\S/;
/** An item begins with a capital or a number; scripts without capitals have labels. */
const OPENS_ITEM = /^[\p{Lu}\p{Nd}]/u;

/**
 * `<p><span>By Jo Marsh</span><span>8 March 2024</span></p>`: short texts of several words each, in elements without
 * anything between them or beside, of which the second opens like an item of its own or the first has a label.
 */
function areItems({ data: one }: Text, { data: other }: Text, [left, right]: Sides): boolean {
  if (one.length > LONGEST_ITEM || other.length > LONGEST_ITEM) return false;
  const labelled = LABEL.test(other);
  const isItem = labelled || (SEVERAL_WORDS.test(one) && SEVERAL_WORDS.test(other));
  if (!isItem || !(labelled || OPENS_ITEM.test(other) || LABEL.test(one))) return false;
  const [first, second] = [left.at(-1), right.at(-1)];
  if (first?.name !== 'span' || second?.name !== 'span' || first.next !== second) return false;
  const { children = [] } = first.parent ?? {};
  return children.length <= MOST_ITEMS && children.every((child) => isElement(child) || isBlank(child));
}

function isBlank(node: ChildNode): boolean {
  return node.type !== 'text' || node.data.trim() === '';
}

function isLink(side: Side): boolean {
  return side.some(({ name }) => name === 'a');
}

const EMPHASES: ReadonlySet<string> = new Set('b big em font i ins mark small strong u'.split(' '));

function isEmphasis({ name }: Element): boolean {
  return EMPHASES.has(name);
}

/** What the outermost of a side is called, if it is an element that says nothing by itself. */
function namesOf(side: Side): string[] {
  const outermost = side.at(-1);
  if (outermost?.name !== 'span') return [];
  return (outermost.attribs.class ?? '').split(/\s+/).filter(Boolean);
}

/** A word at the edge of a text, as far as it tells of a gap. */
interface Edge {
  isUnspaced: boolean;
  /** It begins with a small letter. */
  isSmall: boolean;
}

function lastWord(text: string): Edge | null {
  return edgeAt(text, text.length - 1, -1);
}

function firstWord(text: string): Edge | null {
  return edgeAt(text, 0, 1);
}

/** Null where no word stands at the edge, or a single letter, which may be an initial or the end of a word. */
function edgeAt(text: string, at: number, inwards: 1 | -1): Edge | null {
  if (text === '') return null;
  const traits = traitsOf(unitAt(text, at));
  if (!(traits & (LETTER | DIGIT))) return null;
  const isUnspaced = (traits & UNSPACED) !== 0;
  const next = at + inwards;
  const isSingle = next < 0 || next >= text.length || !(traitsOf(unitAt(text, next)) & (LETTER | DIGIT));
  if (isSingle && !isUnspaced && !(traits & DIGIT)) return null;
  const letter = text.charAt(at);
  return { isUnspaced, isSmall: letter !== letter.toUpperCase() };
}
