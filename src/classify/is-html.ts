import type { LabelledBlock } from '../types.ts';

/** Says whether a page is HTML, whose blocks have markup: it comes from a site, and has a title of its own. */
export function isHtml({ blocks }: { blocks: readonly LabelledBlock[] }): boolean {
  return blocks.some(({ markup }) => markup !== undefined);
}
