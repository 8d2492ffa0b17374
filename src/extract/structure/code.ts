import type { Element, ElementContent } from 'hast';
import type { BodyBlock } from '../../types.ts';
import { linesIn } from './inlines.ts';

const LANGUAGE = /^language-(.+)/;

/** A listing: its text as it stands, without the empty lines around it. */
export function code(pre: Element): BodyBlock {
  const text = linesIn(pre.children)
    .join('\n')
    .replace(/^\n+|[\r\n]+$/g, '');
  return { type: 'code', language: languageOf(pre), text };
}

const CODE: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt']);

/** Nodes that are code in several lines and nothing else: a listing that was set by hand, with breaks and hard spaces. */
export function listing(nodes: readonly ElementContent[]): BodyBlock | null {
  const [only, another] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  if (only?.type !== 'element' || another !== undefined || !CODE.has(only.tagName)) return null;
  const lines = linesIn(only.children).map((line) =>
    line.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, ''),
  );
  if (lines.length < 2) return null;
  return { type: 'code', language: null, text: lines.join('\n').replaceAll('\u00a0', ' ') };
}

/** The language that the element within is marked with. */
function languageOf({ children: [first] }: Element): string | null {
  const classes = first?.type === 'element' ? first.properties.className : undefined;
  const found = Array.isArray(classes) ? LANGUAGE.exec(String(classes[0])) : null;
  return found?.[1] ?? null;
}
