import type { Markup } from '../types.ts';

/** The names of the innermost elements; further out they name half the page. */
const NEAR_NAMES = 6;

/**
 * Whether a block is marked as the caption of a picture: by its element, or by what this or one close around is called.
 * What stands on a button in a caption is no part of it.
 */
export function isCaption({ tag, ancestors, names }: Markup): boolean {
  const around = [tag, ...ancestors];
  if (around.includes('button')) return false;
  return around.includes('figcaption') || names.slice(0, NEAR_NAMES).includes('caption');
}
