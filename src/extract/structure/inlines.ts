import type { PhrasingContent } from 'mdast';
import { foldSpaces } from '../../text/fold.ts';
import type { Inline } from '../../types.ts';

/**
 * The inline markup of a text, made tidy: white space stands outside of emphasis and links, where Markdown needs
 * it, and neighbours of a kind are one.
 */
export function toInlines(nodes: readonly PhrasingContent[]): Inline[] {
  return trimEnd(trimStart(join(nodes.flatMap(toInline))));
}

/** The same as plain text: what a reader sees, a break as a space. */
export function textOf(inlines: readonly Inline[]): string {
  return foldSpaces(plain(inlines)).trim();
}

/** Whether there is more to it than its text. */
export function isRich(inlines: readonly Inline[]): boolean {
  return inlines.some(({ type }) => type !== 'text');
}

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return ' ';
      if (inline.type === 'image') return '';
      return 'value' in inline ? inline.value : plain(inline.children);
    })
    .join('');
}

function toInline(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
      return [text(foldSpaces(node.value))];
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'image':
      return [{ type: 'image', url: node.url, alt: node.alt ?? '', title: node.title ?? null }];
    case 'emphasis':
    case 'strong':
      return hoist(node.children, (children) => ({ type: node.type, children }));
    case 'link':
      return hoist(node.children, (children) => ({
        type: 'link',
        url: node.url,
        title: node.title ?? null,
        children,
      }));
    default:
      return [];
  }
}

/** Wraps what is within, and leaves the white space at its ends outside. */
function hoist(nodes: readonly PhrasingContent[], wrap: (children: Inline[]) => Inline): Inline[] {
  const all = join(nodes.flatMap(toInline));
  const inner = trimEnd(trimStart(all));
  if (inner.length === 0) return all.length > 0 ? [text(' ')] : [];
  const before = startsBlank(all[0]) ? [text(' ')] : [];
  return [...before, wrap(inner), ...(endsBlank(all.at(-1)) ? [text(' ')] : [])];
}

function startsBlank(inline: Inline | undefined): boolean {
  return inline?.type === 'break' || (inline?.type === 'text' && /^\s/.test(inline.value));
}

function endsBlank(inline: Inline | undefined): boolean {
  return inline?.type === 'break' || (inline?.type === 'text' && /\s$/.test(inline.value));
}

function trimStart(inlines: readonly Inline[]): Inline[] {
  const from = inlines.findIndex((inline) => !isBlank(inline));
  const [first, ...rest] = from < 0 ? [] : inlines.slice(from);
  if (first === undefined) return [];
  return [first.type === 'text' ? text(first.value.trimStart()) : first, ...rest];
}

function trimEnd(inlines: readonly Inline[]): Inline[] {
  const kept = inlines.slice(0, inlines.findLastIndex((inline) => !isBlank(inline)) + 1);
  const last = kept.pop();
  if (last === undefined) return [];
  return [...kept, last.type === 'text' ? text(last.value.trimEnd()) : last];
}

function isBlank(inline: Inline): boolean {
  return inline.type === 'break' || (inline.type === 'text' && inline.value.trim() === '');
}

/** At a break no white space is seen. */
function tidyBreaks(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline, i): Inline[] => {
    if (inline.type !== 'text') return [inline];
    const start = inlines[i - 1]?.type === 'break' ? inline.value.trimStart() : inline.value;
    const value = inlines[i + 1]?.type === 'break' ? start.trimEnd() : start;
    return value === '' ? [] : [text(value)];
  });
}

/** Neighbouring texts are one text, and so are two emphases side by side, which Markdown could not tell apart. */
function join(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (last?.type === 'text' && inline.type === 'text')
      last.value = (last.value + inline.value).replace(/ {2,}/g, ' ');
    else if (isEmphasis(last) && isEmphasis(inline) && last.type === inline.type)
      last.children = join([...last.children, ...inline.children]);
    else if (inline.type !== 'text' || inline.value !== '') joined.push(inline);
  }
  return joined.some(({ type }) => type === 'break') ? tidyBreaks(joined) : joined;
}

type Emphasis = Extract<Inline, { type: 'emphasis' | 'strong' }>;

function isEmphasis(inline: Inline | undefined): inline is Emphasis {
  return inline?.type === 'emphasis' || inline?.type === 'strong';
}

function text(value: string): Extract<Inline, { type: 'text' }> {
  return { type: 'text', value };
}
