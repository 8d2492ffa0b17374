import { type ClassifyOptions, classify } from './classify/index.ts';
import { extract } from './extract/index.ts';
import { segment } from './segment/index.ts';
import type { CleanedPage, CleanOptions, Page } from './types.ts';

/** What is known of a page from elsewhere, and another model than this version's own, for those who measure one. */
export type CleanPageOptions = CleanOptions & Pick<ClassifyOptions, 'model'>;

/** Cleans one page: cuts it into blocks, says of each what it is, and collects the article from them. */
export async function cleanPage(page: Page, options: CleanPageOptions = {}): Promise<CleanedPage> {
  const { blocks, title, facts, html } = await segment(page);
  const classified = await classify(blocks, { ...options, title });
  const { now = new Date() } = options;
  return { page, blocks: classified.blocks, ...(await extract({ page, ...classified, facts, html, now })) };
}
