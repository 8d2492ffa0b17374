import type { Document, Element, Text } from 'domhandler';
import { elementAround } from '../../html/ancestors.ts';
import { isDecoration } from '../../html/pictures.ts';
import { isOfUsualWeight } from '../../html/styled.ts';
import { isElement, traverse } from '../../html/traverse.ts';
import { areApart } from './apart.ts';
import { namesAuthor } from './author-elements.ts';
import { EMPHASIS_ELEMENTS, isBlock, SPACED_ELEMENTS } from './elements.ts';
import { noteMarks } from './notes.ts';
import { isCell, rowReader } from './rows.ts';
import { Run } from './run.ts';
import { isSetApart, isSetOnOwnLine } from './stands-alone.ts';
import { noteTime } from './time-of-run.ts';

/** Where the walk is, besides the run it gathers. */
interface State {
  run: Run;
  /** The elements with lines of their own that the walk is within, outside in. */
  blocks: (Element | Document)[];
  /** How many of these the walk is within. */
  links: number;
  emphases: number;
  italics: number;
  small: number;
  /** The last picture that came, if no text has come after it. */
  picture: Element | undefined;
  authors: number;
  /** Such an element has begun, and no text of it has come. */
  newAuthor: boolean;
  /** The row that reads as one line, where the walk is in one. */
  row: Element | null;
  isDataRow: (row: Element) => boolean;
  /** A new link has begun, and no text of it has come. */
  newLink: boolean;
  /** The last text that came stood in a link. */
  afterLink: boolean;
  /** A forced break was the last that came. */
  broken: boolean;
  /** White space was the last that came. */
  blank: boolean;
  /**
   * An element has begun or ended that stands on a line of its own within the text, by its style or in the cell of a
   * row, and no text has come after that.
   */
  onOwnLine: boolean;
  /** A cell has ended, and no text has come after it. */
  newCell: boolean;
}

const BETWEEN_CELLS = ' | ';

/**
 * The runs of text within a node that stand alone when the page is shown, in the order of the page.
 * @param isSkipped says of which elements nothing is taken.
 */
export function findRuns(root: Document | Element, isSkipped: (element: Element) => boolean): Run[] {
  const runs: Run[] = [];
  const state = startAt(root);
  const close: Close = (element, spaced) => {
    const ended = closeRun(state, element, spaced);
    if (ended !== null) runs.push(ended);
  };
  traverse(root, {
    enter: (element) => {
      const isTaken = !isSkipped(element) && enter(state, element, close);
      noteMarks(state.run, element);
      return isTaken;
    },
    text: (node) => addText(state, node),
    leave: (element) => leave(state, element, close),
  });
  close(root, false);
  return runs;
}

function startAt(root: Document | Element): State {
  return {
    run: new Run(root, false),
    blocks: [root],
    links: 0,
    emphases: 0,
    italics: 0,
    small: 0,
    picture: undefined,
    authors: 0,
    newAuthor: false,
    row: null,
    isDataRow: rowReader(),
    newLink: false,
    afterLink: false,
    broken: false,
    blank: false,
    onOwnLine: false,
    newCell: false,
  };
}

type Close = (element: Element | Document, spaced: boolean) => void;

/** Ends the run, if it has begun, and opens one in the element that goes on. */
function closeRun(state: State, element: Element | Document, spaced: boolean): Run | null {
  const { run } = state;
  state.broken = false;
  state.blank = false;
  state.onOwnLine = false;
  state.newCell = false;
  if (run.leaves.length > 0) {
    state.run = new Run(element, spaced);
    return run;
  }
  run.element = element;
  run.spaced ||= spaced;
  run.text = '';
  run.time = undefined;
  run.timeOfChange = undefined;
  run.textBeforeTime = 0;
  return null;
}

function enter(state: State, element: Element, close: Close): boolean {
  if (isOnOwnLine(state, element)) state.onOwnLine = true;
  if (!isBlock(element)) enterInline(state, element, close);
  else if (state.row === null) enterBlock(state, element, close);
  return true;
}

function enterInline(state: State, element: Element, close: Close): void {
  const { name } = element;
  if (namesAuthor(element)) {
    state.newAuthor ||= state.authors === 0;
    state.authors++;
  }
  if (state.row === null && isSetApart(element)) enterBlock(state, element, close);
  if (name === 'br') breakLine(state, close, element);
  else if (name === 'a') {
    state.links++;
    state.newLink = true;
  } else if (name === 'time') noteTime(state.run, element);
  else if (EMPHASIS_ELEMENTS.has(name)) countEmphasis(state, element, 1);
  else if (name === 'img') notePicture(state, element);
  else if (isSmallType(element)) state.small++;
}

function enterBlock(state: State, element: Element, close: Close): void {
  const { name } = element;
  state.blocks.push(element);
  close(element, SPACED_ELEMENTS.has(name));
  if (name === 'li') state.run.opensItem = true;
  if (name === 'tr' && state.isDataRow(element)) state.row = element;
}

function countEmphasis(state: State, element: Element, step: 1 | -1): void {
  const { name } = element;
  if (isOfUsualWeight(element)) return;
  state.emphases += step;
  if (name === 'i' || name === 'em') state.italics += step;
}

/** `<small>`, `<font size="1">` */
function isSmallType({ name, attribs }: Element): boolean {
  return name === 'small' || (name === 'font' && /^\s*(?:[12]|-[1-9])\s*$/.test(attribs.size ?? ''));
}

function notePicture(state: State, image: Element): void {
  if (!isDecoration(image)) state.picture = image;
}

/** Whether an element has a line of its own within the text. */
function isOnOwnLine({ row }: State, element: Element): boolean {
  return isSetOnOwnLine(element) || (row !== null && row !== element && isBlock(element));
}

function leave(state: State, element: Element, close: Close): void {
  if (isOnOwnLine(state, element)) state.onOwnLine = true;
  if (!isBlock(element)) leaveInline(state, element, close);
  else if (state.row !== null && isCell(element)) state.newCell = true;
  else leaveBlock(state, element, close);
}

function leaveInline(state: State, element: Element, close: Close): void {
  const { name } = element;
  if (state.authors > 0 && namesAuthor(element)) state.authors--;
  if (name === 'a') state.links--;
  else if (EMPHASIS_ELEMENTS.has(name)) countEmphasis(state, element, -1);
  else if (isSmallType(element)) state.small--;
  if (isSetApart(element)) leaveBlock(state, element, close);
}

function leaveBlock(state: State, element: Element, close: Close): void {
  if (state.row === element) state.row = null;
  if (state.row !== null) return;
  state.blocks.pop();
  close(state.blocks.at(-1) ?? element, SPACED_ELEMENTS.has(element.name));
  if (element.name === 'li') state.run.opensItem = false;
}

/**
 * One forced break is a line end within the text; two part paragraphs, and so does one behind a line in a size of its
 * own, or before the next item of a list that is one by its bullets alone.
 */
function breakLine(state: State, close: Close, element: Element): void {
  const { run, broken, row } = state;
  if (row === null && ((broken && !isInCode(element)) || isBehindSize(element, run)))
    close(run.element, true);
  else if (row === null && isBeforeItem(element)) close(run.element, false);
  state.run.text += '\n';
  state.broken = true;
  state.blank = true;
}

/** A listing set by hand is one, its empty lines too. */
function isInCode(element: Element): boolean {
  return elementAround(element, ({ name }) => name === 'code', isBlock) !== null;
}

/** `<font size="6">Last run of the ferry</font><br>`, as headlines were set before there were style sheets. */
function isBehindSize({ prev }: Element, { leaves }: Run): boolean {
  const [first] = leaves;
  if (prev === null || !isElement(prev) || prev.name !== 'font' || prev.attribs.size === undefined)
    return false;
  return first !== undefined && isWithin(first, prev);
}

const ITEM = /^\s*[•●▪■◦‣⁃∙➤✓✔](?!\s*[•●▪■◦‣⁃∙➤✓✔])/;

/** `Bring:<br>• a spade<br>• a bucket` */
function isBeforeItem({ next }: Element): boolean {
  return next?.type === 'text' && ITEM.test(next.data) && (next.data.trim().length > 1 || next.next !== null);
}

function isWithin(text: Text, element: Element): boolean {
  return elementAround(text, (around) => around === element) !== null;
}

const SEEN = /\S/;

function addText(state: State, node: Text): void {
  const { run } = state;
  const { data } = node;
  if (!SEEN.test(data)) {
    if (run.leaves.length > 0) run.text += ' ';
    state.blank = true;
    return;
  }
  if (run.leaves.length > 0) run.text += between(state, node);
  else run.picture = state.picture;
  state.picture = undefined;
  run.text += data;
  if (state.authors > 0) noteAuthor(state, data);
  run.leaves.push(node);
  count(state, run, data.length);
}

/** Adds to what the run says of who wrote. */
function noteAuthor(state: State, text: string): void {
  const { run } = state;
  run.authors ??= [];
  if (state.newAuthor || run.authors.length === 0) run.authors.push(text);
  else run.authors[run.authors.length - 1] += text;
  state.newAuthor = false;
}

/** What parts words where the source has no space. */
function between(state: State, node: Text): string {
  if (state.newCell) return BETWEEN_CELLS;
  if (!isParted(state, node)) return '';
  const { run } = state;
  run.parted ??= new Set();
  run.parted.add(node);
  return ' ';
}

/** Two links are never one word, nor what stands on different lines or is set apart. */
function isParted({ run, row, newLink, afterLink, blank, onOwnLine }: State, node: Text): boolean {
  if ((newLink && afterLink) || (onOwnLine && row !== null)) return true;
  if (blank) return false;
  const last = run.leaves.at(-1);
  return onOwnLine || (last !== undefined && areApart(last, node));
}

function count(state: State, run: Run, length: number): void {
  run.length += length;
  if (state.links > 0) {
    run.linked += length;
    if (state.newLink) run.links++;
    else if (run.links === 0) run.links = 1;
  }
  if (state.emphases > 0) run.weighty += length;
  if (state.italics + state.small > 0 && state.emphases === state.italics) run.quiet += length;
  state.newLink = false;
  state.afterLink = state.links > 0;
  state.broken = false;
  state.blank = false;
  state.onOwnLine = false;
  state.newCell = false;
}
