import type { Element, ElementContent } from 'hast';
import { foldSpaces } from '../../text/fold.ts';
import type { Inline } from '../../types.ts';

/**
 * What stands in a text, from the terms of HTML into those of Markdown, and made tidy: white space stands outside
 * of emphasis and links, where Markdown needs it, and neighbours of a kind are one.
 */
export function toInlines(nodes: readonly ElementContent[]): Inline[] {
  return trim(inlinesOf(nodes));
}

/** The same as plain text: what a reader sees, a break as a space. */
export function textOf(inlines: readonly Inline[]): string {
  const [first] = inlines;
  if (inlines.length === 1 && first?.type === 'text') return first.value;
  return foldSpaces(plain(inlines)).trim();
}

/** Whether there is more to it than its text. */
export function isRich(inlines: readonly Inline[]): boolean {
  return inlines.some(({ type }) => type !== 'text');
}

/** What stands in nodes as plain text, parted at each forced break. */
export function linesIn(nodes: readonly ElementContent[]): string[] {
  const lines = [''];
  for (const node of nodes) {
    const [first = '', ...rest] = linesOf(node);
    lines.push(`${lines.pop()}${first}`, ...rest);
  }
  return lines;
}

function linesOf(node: ElementContent): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  return node.tagName === 'br' ? ['', ''] : linesIn(node.children);
}

function plain(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.type === 'break') text += ' ';
    else if (inline.type !== 'image') text += 'value' in inline ? inline.value : plain(inline.children);
  }
  return text;
}

function inlinesOf(nodes: readonly ElementContent[]): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'text') add(inlines, text(foldSpaces(node.value)));
    else if (node.type === 'element') addElement(inlines, node);
  }
  return tidyBreaks(inlines);
}

function addElement(inlines: Inline[], { tagName, properties, children }: Element): void {
  switch (tagName) {
    case 'br':
      add(inlines, { type: 'break' });
      break;
    case 'img':
      add(inlines, {
        type: 'image',
        url: String(properties.src),
        alt: String(properties.alt ?? ''),
        title: null,
      });
      break;
    case 'iframe':
      break;
    case 'a':
      addWrapped(inlines, children, (within) => ({
        type: 'link',
        url: String(properties.href),
        title: titleOf(properties.title),
        children: within,
      }));
      break;
    case 'b':
    case 'strong':
      addWrapped(inlines, children, (within) => ({ type: 'strong', children: within }));
      break;
    case 'em':
    case 'i':
      addWrapped(inlines, children, (within) => ({ type: 'emphasis', children: within }));
      break;
    case 'del':
    case 's':
    case 'strike':
      addWrapped(inlines, children, (within) => ({ type: 'delete', children: within }));
      break;
    case 'q':
      addQuoted(inlines, children);
      break;
    default:
      addCode(inlines, children);
  }
}

/** Code, and what is typed or shown by a computer. A line of it holds no break. */
function addCode(inlines: Inline[], nodes: readonly ElementContent[]): void {
  for (const [i, line] of linesIn(nodes).entries()) {
    const value = foldSpaces(line).trim();
    if (i > 0) add(inlines, { type: 'break' });
    if (value !== '') add(inlines, { type: 'inlineCode', value });
  }
}

const QUOTED = /^\s*["'\p{Pi}\p{Pf}„‚「『]/u;

/** Browsers put marks around a quote, but for pages that have some of their own. */
function addQuoted(inlines: Inline[], nodes: readonly ElementContent[]): void {
  const within = inlinesOf(nodes);
  const words = plain(within);
  const isMarked = words.trim() === '' || QUOTED.test(words) || QUOTED.test(plain(inlines).slice(-1));
  for (const inline of isMarked ? within : [text('“'), ...within, text('”')]) add(inlines, inline);
}

function titleOf(title: unknown): string | null {
  return typeof title === 'string' ? foldSpaces(title).trim() || null : null;
}

/** Wraps what is within, and leaves the white space at its ends outside. */
function addWrapped(
  inlines: Inline[],
  nodes: readonly ElementContent[],
  wrap: (children: Inline[]) => Inline,
): void {
  const all = inlinesOf(nodes);
  const within = trim(all);
  if (within.length === 0) {
    if (all.length > 0) add(inlines, text(' '));
    return;
  }
  if (startsBlank(all[0])) add(inlines, text(' '));
  add(inlines, wrap(within));
  if (endsBlank(all.at(-1))) add(inlines, text(' '));
}

/** Neighbouring texts are one text, and so are two emphases side by side, which Markdown could not tell apart. */
function add(inlines: Inline[], inline: Inline): void {
  const last = inlines.at(-1);
  if (last?.type === 'text' && inline.type === 'text') last.value += afterText(last.value, inline.value);
  else if (isEmphasis(last) && isEmphasis(inline) && last.type === inline.type)
    last.children = joined([...last.children, ...inline.children]);
  else if (inline.type !== 'text' || inline.value !== '') inlines.push(inline);
}

/** Of two spaces that meet one is left. */
function afterText(before: string, value: string): string {
  return value.startsWith(' ') && before.endsWith(' ') ? value.slice(1) : value;
}

function joined(inlines: readonly Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const inline of inlines) add(all, inline);
  return tidyBreaks(all);
}

type Emphasis = Extract<Inline, { type: 'emphasis' | 'strong' | 'delete' }>;

function isEmphasis(inline: Inline | undefined): inline is Emphasis {
  return inline?.type === 'emphasis' || inline?.type === 'strong' || inline?.type === 'delete';
}

/** At a break no white space is seen. */
function tidyBreaks(inlines: Inline[]): Inline[] {
  if (!inlines.some(({ type }) => type === 'break')) return inlines;
  return inlines.flatMap((inline, i): Inline[] => {
    if (inline.type !== 'text') return [inline];
    const start = inlines[i - 1]?.type === 'break' ? inline.value.trimStart() : inline.value;
    const value = inlines[i + 1]?.type === 'break' ? start.trimEnd() : start;
    return value === '' ? [] : [text(value)];
  });
}

/** All from the first to the last that is more than white space, with none at its ends. */
function trim(inlines: readonly Inline[]): Inline[] {
  let from = 0;
  let to = inlines.length;
  while (from < to && isBlank(inlines[from] as Inline)) from++;
  while (to > from && isBlank(inlines[to - 1] as Inline)) to--;
  const kept = inlines.slice(from, to);
  const [first] = kept;
  if (first?.type === 'text') kept[0] = text(first.value.trimStart());
  const last = kept.at(-1);
  if (last?.type === 'text') kept[kept.length - 1] = text(last.value.trimEnd());
  return kept;
}

function isBlank(inline: Inline): boolean {
  return inline.type === 'break' || (inline.type === 'text' && inline.value.trim() === '');
}

function startsBlank(inline: Inline | undefined): boolean {
  return inline?.type === 'break' || (inline?.type === 'text' && /^\s/.test(inline.value));
}

function endsBlank(inline: Inline | undefined): boolean {
  return inline?.type === 'break' || (inline?.type === 'text' && /\s$/.test(inline.value));
}

function text(value: string): Extract<Inline, { type: 'text' }> {
  return { type: 'text', value };
}
