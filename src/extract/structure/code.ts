import type { Element } from 'hast';
import type { BodyBlock } from '../../types.ts';
import { textIn } from './inlines.ts';

const LANGUAGE = /^language-(.+)/;

/** A listing: its text as it stands, without the empty lines around it. */
export function code(pre: Element): BodyBlock {
  const text = textIn(pre.children).replace(/^\n+|[\r\n]+$/g, '');
  return { type: 'code', language: languageOf(pre), text };
}

/** The language that the element within is marked with. */
function languageOf({ children: [first] }: Element): string | null {
  const classes = first?.type === 'element' ? first.properties.className : undefined;
  const found = Array.isArray(classes) ? LANGUAGE.exec(String(classes[0])) : null;
  return found?.[1] ?? null;
}
