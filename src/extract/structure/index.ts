import type { ParsedHtml } from '../../html/parsed.ts';
import type { BodyBlock, LabelledBlock } from '../../types.ts';
import type { StoryBlock } from '../body.ts';
import { addressesOn } from './addresses.ts';
import { prune } from './prune.ts';
import { toBody } from './to-body.ts';

/**
 * The story with the structure that the page's HTML gives it. The page is pruned to what belongs to the story and
 * turned into Markdown's terms.
 * @param url the page's address, if it is known.
 */
export function structureOf(
  story: readonly StoryBlock[],
  blocks: readonly LabelledBlock[],
  html: ParsedHtml,
  url: string | undefined,
): BodyBlock[] {
  return toBody(prune(story, blocks, html, addressesOn(html, url)));
}
