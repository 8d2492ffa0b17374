import { classify } from './classify/index.ts';
import { extract } from './extract/index.ts';
import { segment } from './segment/index.ts';
import type { CleanedPage, CleanOptions, Page } from './types.ts';

/** Cleans one page: cuts it into blocks, says of each what it is, and collects the article from them. */
export async function cleanPage(page: Page, options: CleanOptions = {}): Promise<CleanedPage> {
  const { blocks: found, facts, html } = await segment(page);
  const blocks = classify(found, options);
  const { now = new Date() } = options;
  return { page, blocks, ...(await extract({ page, blocks, facts, html, now })) };
}
