import type { ChildNode, Element } from 'domhandler';
import { elementAround } from '../../html/ancestors.ts';
import { isElement } from '../../html/traverse.ts';

/** A box stands in no more elements than this, and nothing before it. */
const MOST_AROUND = 4;
/** What lists of things to do are called; elsewhere boxes are for those who read, as in recipes. */
const TO_DO = /(?:^|[\s_-])(?:task|to-?do)-?list/i;

/** Whether an item of a list of things to do is done; null where it is none. */
export function isDone(item: Element): boolean | null {
  let node: ChildNode | null = item;
  for (let out = 0; node !== null && isElement(node) && out <= MOST_AROUND; out++) {
    const { name, attribs } = node;
    if (name === 'input')
      return attribs.type === 'checkbox' && isOfList(node) ? attribs.checked !== undefined : null;
    const drawn = DRAWN.exec(attribs.class ?? '')?.[1];
    if (drawn !== undefined && isOfList(node)) return drawn === 'on';
    node = firstOf(node);
  }
  return null;
}

/** `<div class="checkbox checkbox-on"></div>` */
const DRAWN = /(?:^|\s)checkbox-(on|off)(?:\s|$)/;

function isOfList(box: Element): boolean {
  if (box.attribs.disabled !== undefined) return true;
  return (
    elementAround(
      box,
      ({ attribs }) => TO_DO.test(attribs.class ?? ''),
      ({ name }) => LISTS.has(name),
    ) !== null
  );
}

const LISTS: ReadonlySet<string> = new Set(['ol', 'ul']);

/** The first node of an element, white space apart. */
function firstOf({ children }: Element): ChildNode | null {
  return children.find((child) => child.type !== 'text' || child.data.trim() !== '') ?? null;
}
