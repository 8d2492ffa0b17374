import type { Element, Root } from 'hast';
import { isHeading } from '../../html/headings.ts';
import type { Place } from '../../html/parsed.ts';
import { isElement } from '../../html/traverse.ts';
import type { StoryBlock } from '../body.ts';
import { codeLanguageOf } from './code-language.ts';
import { make, text } from './copy.ts';
import { emptyLinesBefore } from './empty-lines.ts';
import { place as bringIn, type Home, nameOf } from './homes.ts';

/** What a block is here: a part of the story, or the caption of a picture in it. */
export type Role = StoryBlock['label'] | 'caption';

/** A subheading that the page does not mark as one stands under the headline. */
const SUBHEADING = 'h2';

/** Where a block's text goes: a paragraph, heading or item made for it, or the cell, item, term or code it fills. */
export function bedFor(label: Role, place: Place, home: Home): Root | Element {
  bringIn(home);
  const name = nameOf(home);
  if (name === 'pre') return codeIn(home.node as Element, place);
  if (name === 'td' || name === 'th') return cell(home.node as Element);
  if (name === 'tr' || (isItem(home) && home.node.children.length === 0)) return home.node;
  const within = /^(?:table|t\w+)$/.test(name) ? outsideTable(home) : home;
  if (label === 'list-item' && !isInList(within)) return add(lastListIn(within), 'li');
  return add(within.node, /^[ou]l$/.test(name) ? 'li' : tagFor(label, place));
}

function tagFor(label: Role, { element }: Place): string {
  if (label === 'caption') return 'figcaption';
  const own = isElement(element) ? element.name : '';
  if (isHeading(own)) return own;
  return label === 'heading' ? SUBHEADING : 'p';
}

function add(parent: Root | Element, tag: string): Element {
  const bed = make(tag);
  parent.children.push(bed);
  return bed;
}

/** All that stands within one `pre` is one listing, a line a block; lines that hold nothing are none. */
function codeIn(pre: Element, place: Place): Element {
  const [open] = pre.children;
  if (open?.type !== 'element') {
    const code = add(pre, 'code');
    const language = codeLanguageOf(place.leaves[0]);
    if (language !== null) code.properties.className = [`language-${language}`];
    return code;
  }
  open.children.push(text('\n'.repeat(1 + emptyLinesBefore(place))));
  return open;
}

function cell(node: Element): Element {
  if (node.children.length > 0) node.children.push(make('br'));
  return node;
}

function outsideTable(home: Home): Home {
  let at = home;
  while (/^(?:table|t\w+)$/.test(nameOf(at)) && at.outer !== null) at = at.outer;
  return at;
}

function isInList(home: Home): boolean {
  return isItem(home) || /^[ou]l$/.test(nameOf(home));
}

function isItem(home: Home): boolean {
  return /^(?:li|d[td])$/.test(nameOf(home));
}

/** The list that paragraphs with bullets make: the last one made so, if nothing came after it. */
function lastListIn({ node }: Home): Element {
  const last = node.children.at(-1);
  if (last?.type === 'element' && last.tagName === 'ul') return last;
  return add(node, 'ul');
}
