import { remembering } from '../remembering.ts';
import { type Measure, measure } from '../text/measure.ts';
import { firstLetters } from '../text/words.ts';
import type { Block, Markup, Verdict } from '../types.ts';
import { youngList } from '../young.ts';
import { creditLines } from './credits.ts';
import { firstLook } from './first-look.ts';
import { dataIn } from './head-lines.ts';
import { isListHead } from './list-head.ts';
import type { Judge, JudgedBlock, Line, Stated, View } from './rule.ts';
import { setPhrases } from './set-phrases.ts';

/** What is said of each block by itself, in this order. */
const BY_ITSELF: readonly (readonly [name: string, judge: Judge])[] = [
  ['first-look', firstLook],
  ['set-phrases', setPhrases],
  ['credits', creditLines],
];

const DOT = '\u0307';

const NOTHING: Stated = { titles: [], headlines: [], own: null, sites: [] };

/** The page as every judgement begins: its blocks measured, each with what the rules say that look at it alone. */
export function byThemselves(blocks: readonly Block[], stated: Stated = NOTHING): View {
  const measures = blocks.map(({ text }) => measure(text));
  const lines = blocks.map(({ text }) => new LoweredLine(text));
  return {
    blocks: blocks.map(
      (block, i) => new BlockByItself(block, verdictsOn(block, measures[i] as Measure, lines[i] as Line)),
    ),
    measures,
    lines,
    stated,
    likely: undefined,
    // Several rules ask the same of the same lines, and to read them takes time.
    pageData: remembering((index: number) => dataIn(blocks[index]?.text ?? '', null)),
    isListHead: remembering((index: number) => isListHead(lines[index]?.lower ?? '')),
  };
}

/** Of a class for the same reason as `BlockByItself`: all its text would be kept. */
export class LoweredLine implements Line {
  readonly lower: string;
  readonly first: string;

  constructor(text: string) {
    const lower = text.toLowerCase();
    // A Turkish capital I with its dot is lowered to an i with a second dot.
    this.lower = lower.includes(DOT) ? lower.replaceAll(`i${DOT}`, 'i') : lower;
    this.first = firstLetters(this.lower);
  }
}

/**
 * A block with its verdicts. Written out, so that all blocks have one shape whatever is known of them: every rule walks
 * over them. Of a class, so that it is made young: its verdicts lead to all that the model knows of the page.
 */
class BlockByItself implements JudgedBlock {
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly bullet: string | undefined;
  readonly blankBefore: number;
  readonly outdented: boolean | undefined;
  readonly markup: Markup | undefined;
  readonly verdicts: Verdict[];

  constructor(block: Block, verdicts: Verdict[]) {
    this.text = block.text;
    this.firstLine = block.firstLine;
    this.lastLine = block.lastLine;
    this.bullet = block.bullet;
    this.blankBefore = block.blankBefore;
    this.outdented = block.outdented;
    this.markup = block.markup;
    this.verdicts = verdicts;
  }
}

function verdictsOn(block: Block, measure: Measure, line: Line): Verdict[] {
  const verdicts = youngList<Verdict>();
  for (const [rule, judge] of BY_ITSELF) {
    const found = judge(block, measure, line);
    if (found !== undefined) verdicts.push({ label: found.label, rule, reason: found.reason });
  }
  return verdicts;
}
