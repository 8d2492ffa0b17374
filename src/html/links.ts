import type { Markup } from '../types.ts';

/** Of what is nothing but a link, so much stands in it at least: arrows and bullets stand beside. */
const MOSTLY = 0.9;

/** Whether a block of HTML is nothing else but links. */
export function isAllLink(markup: Pick<Markup, 'linkDensity'> | undefined): boolean {
  return markup !== undefined && markup.linkDensity >= MOSTLY;
}
