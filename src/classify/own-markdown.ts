import { isHeading } from '../html/headings.ts';
import { labelOf } from '../label.ts';
import { fold } from '../text/title.ts';
import type { Label, Markup } from '../types.ts';
import type { Finding, JudgedBlock, View } from './rule.ts';

/**
 * Says whether a page is Markdown that this tool has written: a headline in front matter, which others call a title,
 * and the same right below it as a heading of the first level.
 */
export function isOwnMarkdown({ blocks, stated }: View): boolean {
  const headline = stated.own;
  const first = blocks[headlineOf(blocks)];
  return headline !== null && first?.markup?.tag === 'h1' && fold(first.text) === fold(headline);
}

/** Of such a page all is the story's, each block what it is marked as, and its front matter says the rest. */
export function* ownMarkdown({ blocks }: View): Iterable<Finding> {
  const headline = headlineOf(blocks);
  for (const [index, { markup }] of blocks.entries()) {
    const label = index < headline ? 'page-title' : index === headline ? 'headline' : labelFor(markup);
    yield { index, label, reason: 'stands so in Markdown that was cleaned already' };
  }
}

/** The page's title stands above it. */
function headlineOf(blocks: readonly JudgedBlock[]): number {
  return blocks.findIndex((block) => block.markup?.tag !== 'title' && labelOf(block) !== 'page-title');
}

function labelFor(markup: Markup | undefined): Label {
  const { tag = 'p', ancestors = [], picture, quiet } = markup ?? {};
  const around = [tag, ...ancestors];
  if (around.some(isHeading)) return 'heading';
  if (around.includes('li')) return 'list-item';
  if (around.includes('blockquote')) return 'quote';
  return picture !== undefined && quiet ? 'caption' : 'paragraph';
}
