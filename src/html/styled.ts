import type { Element } from 'domhandler';

const USUAL = /(?:^|[;\s])font-weight\s*:\s*(?:normal|[34]00)\b/i;
const BOLD = /(?:^|[;\s])font-weight\s*:\s*(?:bold|[6-9]00)\b/i;
const ITALIC = /(?:^|[;\s])font-style\s*:\s*(?:italic|oblique)\b/i;

/** `<b style="font-weight: normal">`, which what is pasted from Google's documents stands in, is not bold. */
export function isOfUsualWeight({ name, attribs: { style } }: Element): boolean {
  return (name === 'b' || name === 'strong') && style !== undefined && USUAL.test(style);
}

/** The emphasis that a span has by its style; null for none. */
export function emphasisOf({ name, attribs: { style } }: Element): 'strong' | 'em' | null {
  if (name !== 'span' || !style?.includes('font-')) return null;
  if (BOLD.test(style)) return 'strong';
  return ITALIC.test(style) ? 'em' : null;
}
