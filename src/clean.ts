import { classify } from './classify/index.ts';
import { extract } from './extract/index.ts';
import { segment } from './segment/index.ts';
import type { CleanedPage, Page } from './types.ts';

/** Cleans one page: cuts it into blocks, says of each what it is, and collects the article from them. */
export async function cleanPage(page: Page): Promise<CleanedPage> {
  const segmented = await segment(page);
  const blocks = classify(segmented.blocks);
  return { page, blocks, ...(await extract(page, blocks, segmented.html)) };
}
