import { labelOf } from '../label.ts';
import { readDateline } from '../newsroom/dateline.ts';
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

/** Of such a text everything stays: a headline, if it begins with a line that is none of the story's, and the story. */
export function* alreadyClean({ blocks, measures }: View): Iterable<Finding> {
  for (const [index, block] of blocks.entries()) {
    const label = labelOf(block);
    if (index === 0 && label === 'unclear' && blocks.length > 1 && isHeadline(block)) {
      yield {
        index,
        label: 'headline',
        reason: 'the first line, above a text with nothing of a site around it',
      };
    } else if (label === 'unclear' || block.bullet !== undefined) {
      yield { index, ...judgeLine(blocks, measures, index, blocks.length - 1) };
    }
  }
}

/** A line that ends in a colon opens what follows; one that begins or ends with a bar is a row of something. */
const NO_HEADLINE = /^\||[|:：]$/;

function isHeadline({ text, bullet }: LabelledBlock): boolean {
  return bullet === undefined && readDateline(text) === null && !NO_HEADLINE.test(text);
}
