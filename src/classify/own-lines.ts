import { labelOf } from '../label.ts';
import type { Label, OwnLines } from '../types.ts';
import type { Rule } from './rule.ts';

/** What the story is made of. */
const STORY: ReadonlySet<Label> = new Set([
  'headline',
  'dateline',
  'paragraph',
  'heading',
  'list-item',
  'quote',
]);

/** What the user strips or calls the head of a list, before other rules look at what stands around it. */
export function ownFirst({ strip, listHead }: OwnLines): Rule {
  return function* ({ blocks }) {
    for (const [index, { text }] of blocks.entries()) {
      const [stripped, head] = [strip(text), listHead(text)];
      if (stripped !== undefined)
        yield { index, label: 'chrome', reason: `is stripped by your rule ${stripped}` };
      else if (head !== undefined)
        yield { index, label: 'list-head', reason: `heads a list by your rule ${head}` };
    }
  };
}

/** The user has the last word: what is stripped goes whatever it looks like, and what is kept stays. */
export function ownLast({ strip, keep }: OwnLines): Rule {
  return function* ({ blocks }) {
    for (const [index, block] of blocks.entries()) {
      const [kept, stripped] = [keep(block.text), strip(block.text)];
      if (kept !== undefined && !STORY.has(labelOf(block)))
        yield { index, label: 'paragraph', reason: `is kept by your rule ${kept}` };
      else if (kept === undefined && stripped !== undefined && labelOf(block) !== 'chrome')
        yield { index, label: 'chrome', reason: `is stripped by your rule ${stripped}` };
    }
  };
}
