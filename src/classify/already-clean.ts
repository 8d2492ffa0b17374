import { labelOf } from '../label.ts';
import { readAgency } from '../newsroom/byline.ts';
import { readDateline } from '../newsroom/dateline.ts';
import { fold, repeats } from '../text/title.ts';
import type { LabelledBlock } from '../types.ts';
import { isHtml } from './is-html.ts';
import type { Finding, View } from './rule.ts';
import { judgeLine } from './story-lines.ts';

/**
 * Says whether a text is an article already: blocks apart by blank lines, only list items together, and
 * not one line that a site prints around a story. So the tool's own plain text comes back as it went in.
 */
export function isAlreadyClean(view: View): boolean {
  // What cleaned HTML would have left no markup.
  if (isHtml(view)) return false;
  const { blocks, pageData, isListHead } = view;
  const apart = blocks.every(
    ({ blankBefore, bullet }, i) => i === 0 || blankBefore > 0 || bullet !== undefined,
  );
  if (!apart || !blocks.some((block) => labelOf(block) === 'paragraph')) return false;
  return blocks.every((block, i) => {
    if (labelOf(block) === 'paragraph') return true;
    if (labelOf(block) !== 'unclear' || (isListHead(i) && labelOf(blocks[i + 1]) !== 'paragraph'))
      return false;
    return readDateline(block.text) !== null || pageData(i) === null;
  });
}

/**
 * Of such a text everything stays: the page's title, if it repeats the line below it, a headline, if a line that is none
 * of the story's is the first but for it, the agency below that, and the story.
 */
export function* alreadyClean({ blocks, measures }: View): Iterable<Finding> {
  const isConfirmed = isTitleOfNext(blocks);
  const first = isConfirmed ? 1 : 0;
  for (const [index, block] of blocks.entries()) {
    const label = labelOf(block);
    if (index < first) yield { index, label: 'page-title', reason: 'repeats the line below it' };
    else if (index === first && isConfirmed)
      yield { index, label: 'headline', reason: "stands again in the page's title on the line above it" };
    else if (index === first && label === 'unclear' && blocks.length > 1 && isHeadline(block)) {
      yield {
        index,
        label: 'headline',
        reason: 'the first line, above a text with nothing of a site around it',
      };
    } else if (index === first + 1 && label === 'unclear' && readAgency(block.text) !== null) {
      yield { index, label: 'byline', reason: 'an agency right below the headline' };
    } else if (label === 'unclear' || block.bullet !== undefined) {
      yield { index, ...judgeLine(blocks, measures, index, blocks.length - 1) };
    }
  }
}

function isTitleOfNext([title, headline]: readonly LabelledBlock[]): boolean {
  if (title === undefined || headline === undefined || labelOf(title) === 'paragraph') return false;
  return isHeadline(headline) && repeats(fold(title.text), headline.text);
}

/** A line that ends in a colon opens what follows; one that begins or ends with a bar is a row of something. */
const NO_HEADLINE = /^\||[|:：]$/;

function isHeadline({ text, bullet }: LabelledBlock): boolean {
  return bullet === undefined && readDateline(text) === null && !NO_HEADLINE.test(text);
}
