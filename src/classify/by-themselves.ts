import { type Measure, measure } from '../text/measure.ts';
import { firstLetters } from '../text/words.ts';
import type { Block, Verdict } from '../types.ts';
import { creditLines } from './credits.ts';
import { firstLook } from './first-look.ts';
import { dataIn } from './head-lines.ts';
import type { Judge, JudgedBlock, PageData, View } from './rule.ts';
import { setPhrases } from './set-phrases.ts';

/** What is said of each block by itself, in this order. */
const BY_ITSELF: readonly (readonly [name: string, judge: Judge])[] = [
  ['first-look', firstLook],
  ['set-phrases', setPhrases],
  ['credits', creditLines],
];

/** The page as every judgement begins: its blocks measured, each with what the rules say that look at it alone. */
export function byThemselves(blocks: readonly Block[], stated: readonly string[] = []): View {
  const measures = blocks.map(({ text }) => measure(text));
  return {
    blocks: blocks.map((block, i) => judged(block, measures[i] as Measure)),
    measures,
    stated,
    pageData: pageDataOf(blocks),
  };
}

/** Written out, so that all blocks have one shape whatever is known of them: every rule walks over them. */
function judged(block: Block, measure: Measure): JudgedBlock {
  const { text, firstLine, lastLine, bullet, blankBefore, markup } = block;
  return { text, firstLine, lastLine, bullet, blankBefore, markup, verdicts: verdictsOn(block, measure) };
}

function verdictsOn(block: Block, measure: Measure): Verdict[] {
  const verdicts: Verdict[] = [];
  const lower = block.text.toLowerCase();
  const line = { lower, first: firstLetters(lower) };
  for (const [rule, judge] of BY_ITSELF) {
    const found = judge(block, measure, line);
    if (found !== undefined) verdicts.push({ label: found.label, rule, reason: found.reason });
  }
  return verdicts;
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
