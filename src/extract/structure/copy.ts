import type { Element as DomElement } from 'domhandler';
import type { Element, ElementContent, Properties, Text } from 'hast';
import { isDone } from './boxes.ts';

/** The attributes that matter to the structure, and what hast calls them. */
const ATTRIBUTES = Object.entries({
  align: 'align',
  colspan: 'colSpan',
  reversed: 'reversed',
  rowspan: 'rowSpan',
  start: 'start',
  value: 'value',
});

/** A copy of an element without what is in it. */
export function copyOf(element: DomElement): Element {
  const { name, attribs } = element;
  const properties: Properties = {};
  for (const [attribute, property] of ATTRIBUTES) {
    if (attribs[attribute] !== undefined) properties[property] = attribs[attribute];
  }
  if (name === 'li') {
    const checked = isDone(element);
    if (checked !== null) properties.checked = checked;
  }
  return make(name, properties);
}

export function make(tagName: string, properties: Properties = {}, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): Text {
  return { type: 'text', value };
}
