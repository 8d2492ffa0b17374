import { classify } from './classify/index.ts';
import type { LineModel } from './classify/line-model/weights.ts';
import { extract } from './extract/index.ts';
import { segment } from './segment/index.ts';
import type { CleanedPage, CleanOptions, Page } from './types.ts';

<<<<<<< HEAD
/** Cleans one page: cuts it into blocks, says of each what it is, and collects the article from them. */
export async function cleanPage(page: Page, options: CleanOptions = {}): Promise<CleanedPage> {
  const { blocks: found, facts, html } = await segment(page);
  const blocks = classify(found, options);
  const { now = new Date() } = options;
  return { page, blocks, ...(await extract({ page, blocks, facts, html, now })) };
=======
export interface CleanOptions {
  /** Another model than this version's own, from `loadLineModel`: for those who train or measure one. */
  model?: LineModel;
  /** The day after which no date is believed; today, if not told. */
  now?: Date;
}

/** Cleans one page: cuts it into blocks, says of each what it is, and collects the article from them. */
export async function cleanPage(page: Page, options: CleanOptions = {}): Promise<CleanedPage> {
  const { blocks, title, facts, html } = await segment(page);
  const classified = await classify(blocks, { ...options, title });
  const { now = new Date() } = options;
  return { page, blocks: classified.blocks, ...(await extract({ page, ...classified, facts, html, now })) };
>>>>>>> cd67d0d (Judge the blocks of any page by a trained model, beside the rules that know the family)
}
