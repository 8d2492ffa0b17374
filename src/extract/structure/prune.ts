import type { ChildNode, ParentNode } from 'domhandler';
import type { Element, Root } from 'hast';
import { ancestorOf } from '../../html/ancestors.ts';
import { isCaption } from '../../html/captions.ts';
import type { ParsedHtml, Place } from '../../html/parsed.ts';
import { isPlayer } from '../../html/players.ts';
import { isElement } from '../../html/traverse.ts';
import { labelOf } from '../../label.ts';
import { SPACE, traitsOf } from '../../text/characters.ts';
import { unitAt } from '../../text/units.ts';
import { dropInvisible } from '../../text/visible.ts';
import type { LabelledBlock, Markup } from '../../types.ts';
import type { StoryBlock } from '../body.ts';
import type { Resolve } from './addresses.ts';
import { bedFor, type Role } from './beds.ts';
import { make } from './copy.ts';
import { homesIn, nameOf, putIn, WITH_BLOCKS } from './homes.ts';
import { type Picture, picturesOf, startOf } from './images.ts';
import { type Garden, plant } from './plant.ts';
import { listsOfTerms } from './terms.ts';

/** A block that is kept, and where it stands. */
interface Kept {
  block: { text: string; label: Role };
  place: Place;
}

/**
 * The page as a tree of hast, with the blocks of the story, its images and their captions, the elements that give
 * these their structure, and nothing else.
 * @param story the blocks of the story, each with its markup.
 * @param blocks all blocks of the page.
 */
export function prune(
  story: readonly StoryBlock[],
  blocks: readonly LabelledBlock[],
  html: ParsedHtml,
  resolve: Resolve,
): Root {
  const root: Root = { type: 'root', children: [] };
  const kept = story.flatMap((block) => placeOf(block.markup, html).map((place) => ({ block, place })));
  const head = blocks.filter((block) => labelOf(block) === 'headline' || block.markup?.tag === 'h1');
  const places = [...head.flatMap(({ markup }) => placeOf(markup, html)), ...kept.map(({ place }) => place)];
  const captions = captionsOf(blocks, story, html);
  const pictures = picturesOf(html, places, new Set(captions.map(({ place }) => place)), resolve);
  const figures = new Set(pictures.flatMap(({ figure }) => figure ?? []));
  const terms = listsOfTerms(kept.map(({ place }) => place));
  const homeOf = homesIn(root, figures, new Set([...dataTables(kept), ...terms]));
  const shown = new Map(pictures.map((picture) => [picture.element as ChildNode, imageOf(picture)]));
  const garden = { homeOf, resolve, images: shown };
  const isInFigure = isOfOne(figures);
  const isOfText = underText(kept);
  let last: ChildNode | undefined;
  for (const one of inOrder([...kept, ...captions], pictures)) {
    if ('url' in one) plantPicture(one, garden);
    else if (isLone(one) && !isInFigure(one) && !isUnder(last, one) && !isOfText(one)) continue;
    else plantBlock(one, garden);
    last = 'url' in one ? one.element : undefined;
  }
  return root;
}

function placeOf(markup: Markup | undefined, { places }: ParsedHtml): Place[] {
  const place = markup && places.get(markup);
  return place === undefined ? [] : [place];
}

/** What is said of pictures. A caption that was taken for a part of the story is told there. */
function captionsOf(
  blocks: readonly LabelledBlock[],
  story: readonly StoryBlock[],
  html: ParsedHtml,
): Kept[] {
  const told = new Set(story.map(({ markup }) => markup));
  return blocks.flatMap(({ text, markup, verdicts }) => {
    if (markup === undefined || told.has(markup)) return [];
    if (labelOf({ verdicts }) !== 'caption' && !isCaption(markup)) return [];
    return placeOf(markup, html).map((place) => ({ block: { text, label: 'caption' }, place }));
  });
}

function isLone({ block }: Kept): boolean {
  return block.label === 'caption';
}

/** What stands in a figure with text of the story says whose words they are, or what a table or a listing shows. */
function underText(kept: readonly Kept[]): (caption: Kept) => boolean {
  const isFigure = (node: ParentNode) => isElement(node) && node.name === 'figure';
  const ofStory = new Set(kept.flatMap(({ place }) => ancestorOf(place.element, isFigure) ?? []));
  if (ofStory.size === 0) return () => false;
  return ({ place: { element } }) => {
    const figure = ancestorOf(element, isFigure);
    return figure !== null && ofStory.has(figure);
  };
}

/** A caption belongs to its picture. */
function isOfOne(figures: ReadonlySet<ParentNode>): (caption: Kept) => boolean {
  const isFigure = (node: ParentNode) => figures.has(node);
  return ({ place: { element } }) => isFigure(element) || ancestorOf(element, isFigure) !== null;
}

/** Whether a caption stands right under a picture that stands by itself. */
function isUnder(picture: ChildNode | undefined, { place }: Kept): boolean {
  return picture !== undefined && place.picture === picture;
}

/** Tables that hold rows of data; the others lay out the page. */
function dataTables(kept: readonly Kept[]): Set<ParentNode> {
  const balance = new Map<ParentNode, number>();
  for (const { place } of kept) {
    const table = ancestorOf(place.element, (node) => isElement(node) && node.name === 'table');
    if (table === null) continue;
    const isRow = 'name' in place.element && place.element.name === 'tr';
    balance.set(table, (balance.get(table) ?? 0) + (isRow ? 1 : -1));
  }
  return new Set([...balance].filter(([, sum]) => sum > 0).map(([table]) => table));
}

/** Blocks and pictures as they come in the page; pictures within the text of a block come with it. */
function inOrder(kept: readonly Kept[], pictures: readonly Picture[]): (Kept | Picture)[] {
  const start = (one: Kept | Picture) => ('url' in one ? (one.element.startIndex ?? 0) : startOf(one.place));
  const ordered = [...kept, ...pictures].sort((one, other) => start(one) - start(other));
  let end = -1;
  return ordered.filter((one) => {
    if ('url' in one) return start(one) > end;
    end = one.place.leaves.at(-1)?.startIndex ?? end;
    return true;
  });
}

function imageOf({ element, url, alt }: Picture): Element {
  return isPlayer(element) ? make('iframe', { src: url, title: alt }) : make('img', { src: url, alt });
}

function plantPicture({ element }: Picture, { homeOf, images }: Garden): void {
  const home = homeOf(element.parent);
  const image = images.get(element);
  if (image === undefined || !WITH_BLOCKS.test(nameOf(home))) return;
  putIn(home, image.tagName === 'iframe' ? image : make('p', {}, [image]));
}

function plantBlock({ block, place }: Kept, garden: Garden): void {
  const bed = bedFor(block.label, place, garden.homeOf(place.element));
  plant({ place, bed, leaveOut: leftOut(block.text, place) }, garden);
}

/** What was cut off the front of a block's text: its bullet, a dateline. Of a row nothing is. */
function leftOut(text: string, { element, leaves }: Place): number {
  if ('name' in element && element.name === 'tr') return 0;
  const start = leaves[0]?.data.trimStart().slice(0, SAME_START) ?? '';
  if (start.length === SAME_START && text.startsWith(start)) return 0;
  const whole = dropInvisible(leaves.map(({ data }) => data).join(''));
  return Math.max(0, seen(whole) - seen(text));
}

/** Nothing was cut off a text that begins as it stands in the page for so many characters. */
const SAME_START = 12;

/** How many characters are no white space. */
function seen(text: string): number {
  const { length } = text;
  let count = 0;
  for (let i = 0; i < length; i++) if (!(traitsOf(unitAt(text, i)) & SPACE)) count++;
  return count;
}
