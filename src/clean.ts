import { classify } from './classify/index.ts';
import { extract } from './extract/index.ts';
import { segment } from './segment/index.ts';
import type { CleanedPage, Page } from './types.ts';

/**
 * Cleans one page: cuts it into blocks, says of each what it is, and collects the article from them.
 *
 * @param now the day after which no date is believed
 */
export async function cleanPage(page: Page, now = new Date()): Promise<CleanedPage> {
  const { blocks: found, facts, html } = await segment(page);
  const blocks = classify(found);
  return { page, blocks, ...(await extract({ page, blocks, facts, html, now })) };
}
