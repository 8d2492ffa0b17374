import { measure } from '../text/measure.ts';
import type { Block } from '../types.ts';
import { creditLines } from './credits.ts';
import { firstLook } from './first-look.ts';
import { dataIn } from './head-lines.ts';
import { apply, type PageData, type Recipe, type View } from './rule.ts';
import { setPhrases } from './set-phrases.ts';

/** What a block says by itself. */
const BY_ITSELF: Recipe = [
  ['first-look', firstLook],
  ['set-phrases', setPhrases],
  ['credits', creditLines],
];

/** The page as every judgement begins: its blocks measured, each with what the rules say that look at it alone. */
export function byThemselves(blocks: readonly Block[]): View {
  const view: View = {
    blocks: blocks.map((block) => ({ ...block, verdicts: [] })),
    measures: blocks.map(({ text }) => measure(text)),
    pageData: pageDataOf(blocks),
  };
  for (const [name, rule] of BY_ITSELF) apply(name, rule, view);
  return view;
}

/** Several rules ask the same of the lines at the head of the page, and to read them takes time. */
function pageDataOf(blocks: readonly Block[]): View['pageData'] {
  const known = new Map<number, PageData | null>();
  return (index) => {
    const found = known.get(index);
    if (found !== undefined) return found;
    const read = dataIn(blocks[index]?.text ?? '', null);
    known.set(index, read);
    return read;
  };
}
