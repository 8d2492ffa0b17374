import { type ClassifyOptions, classify } from './classify/index.ts';
import { extract } from './extract/index.ts';
import { findUrl } from './extract/page.ts';
import { segment } from './segment/index.ts';
import { statedIn } from './stated.ts';
import type { CleanedPage, CleanOptions, Page } from './types.ts';

export interface CleanPageOptions extends CleanOptions, Pick<ClassifyOptions, 'model'> {
  /** Asked for what else is known, once the page's address is: as given, or as the page states it; null if neither. */
  ofSite?: ((url: string | null) => CleanOptions | Promise<CleanOptions>) | undefined;
}

/** Cleans one page: cuts it into blocks, says of each what it is, and collects the article from them. */
export async function cleanPage(page: Page, options: CleanPageOptions = {}): Promise<CleanedPage> {
  const { blocks, title, facts, html } = await segment(page);
  const known = options.ofSite
    ? { ...options, ...(await options.ofSite(findUrl(page, facts)?.value ?? null)) }
    : options;
  const classified = await classify(blocks, { ...known, title, stated: statedIn(facts) });
  const { now = new Date() } = options;
  return { page, blocks: classified.blocks, ...(await extract({ page, ...classified, facts, html, now })) };
}
