import { COPYRIGHT } from '../data/credit-lines.ts';
import { labelOf, makesStory } from '../label.ts';
import { agencyIn } from '../newsroom/agency.ts';
import type { LabelledBlock } from '../types.ts';

/** Contributor, copyright and "Reporting by" lines, as printed; not the footer of the site itself. */
export function findCredits(blocks: readonly LabelledBlock[], site: string | null): string[] {
  const last = blocks.findLastIndex((block) => makesStory(labelOf(block)));
  const end = blocks.findIndex((block, i) => i > last && endsPage(labelOf(block)));
  const credits = blocks.filter(
    (block, index) => labelOf(block) === 'credit' && !isFooter(block.text, site, end >= 0 && index > end),
  );
  return credits.map(({ text }) => text);
}

/** A copyright line far below the story, or one in the site's own name, belongs to the site. */
function isFooter(text: string, site: string | null, below: boolean): boolean {
  if (!COPYRIGHT.test(text)) return below;
  if (site !== null && text.toLowerCase().includes(site.toLowerCase())) return true;
  return below && agencyIn(text) === null;
}

function endsPage(label: string | undefined): boolean {
  return label === 'list-head' || label === 'teaser' || label === 'counter';
}
