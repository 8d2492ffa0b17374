import { labelOf, makesStory } from '../label.ts';
import { agencyIn } from '../newsroom/agency.ts';
import { lazy } from '../text/lazy.ts';
import type { LabelledBlock } from '../types.ts';
import type { FoundByline } from './byline.ts';
import { fromLine } from './found.ts';

const NAME = '[\u3005\u3041-\u30fc\u3400-\u9fff]{3,6}';
const names = lazy(() => new RegExp(`【(${NAME}(?:[、・]${NAME})*)】$`, 'u'));

/** A word on the paper itself may stand below the signature. */
const LAST = 3;

/** Who signs the last words of the story, as Japanese papers do: `…という。【井上彩香】`. */
export function signedAtEnd(blocks: readonly LabelledBlock[]): FoundByline | null {
  const ofStory = blocks.filter((block) => makesStory(labelOf(block))).slice(-LAST);
  const last = ofStory.findLast(({ text }) => text.endsWith('】'));
  const byline = names().exec(last?.text ?? '')?.[1];
  if (last === undefined || byline === undefined || agencyIn(byline) !== null) return null;
  const from = fromLine(last, "the story's last words");
  return { byline, authors: byline.split(/[、・]/), agency: null, certain: true, from };
}
