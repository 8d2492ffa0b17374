import type { Measure } from '../text/measure.ts';
import type { Block, Label, Verdict } from '../types.ts';

/** A block while it is judged. Only `apply` adds verdicts; a rule changes nothing. */
export interface JudgedBlock extends Block {
  verdicts: Verdict[];
}

/** What a rule sees: every block with the verdicts given so far, its measure, and its text as one to look in. */
export interface View {
  blocks: readonly JudgedBlock[];
  measures: readonly Measure[];
  lines: readonly Line[];
  /** What the page states beside the text that readers see. */
  stated: Stated;
  /**
   * How likely each block belongs to the story, from 0 to 1, as the model reads the page before any rule has looked
   * around in it; undefined where rules alone judge.
   */
  likely: ArrayLike<number> | undefined;
  /** What a line says of the page it stands on, null if nothing; read when first asked for, and then known. */
  pageData: (index: number) => PageData | null;
  /** Whether a line reads like the head of a list of other stories; known once it has been asked. */
  isListHead: (index: number) => boolean;
}

/** What a page's HTML, or the head before it, states of it. */
export interface Stated {
  /** Its title, where lines before flat text say it. */
  titles: readonly string[];
  headlines: readonly string[];
  /** The headline that this tool's own front matter says; null where it has none. */
  own: string | null;
  /** The names of its site. */
  sites: readonly string[];
}

/** Something that a line says of its page: when it was published, by whom, where in the site. */
export interface PageData {
  label: Label;
  reason: string;
}

/** A rule walks the page once and says something of the blocks it knows about. It changes nothing. */
export type Rule = (view: View) => Iterable<Finding>;

export interface Finding {
  index: number;
  label: Label;
  /** One plain sentence; as a function where it takes work to find, and is only asked for when it is shown. */
  reason: string | (() => string);
  /** How likely the block belongs to the story, from 0 to 1, where that was reckoned. */
  score?: number;
}

/** What a block says by itself, whatever stands around it. */
export type Judge = (block: Block, measure: Measure, line: Line) => Judged | undefined;

/** A block's text as shapes of lines are looked for in it. */
export interface Line {
  /** In lower case. */
  lower: string;
  /** The letters that stand first in it, in lower case. */
  first: string;
}

export interface Judged {
  label: Label;
  reason: string;
}

/** Rules by their names, in the order in which they judge. */
export type Recipe = readonly (readonly [name: string, rule: Rule])[];

/** Adds what a rule found to the blocks it was found for, after it has seen the whole page as it was before. */
export function apply(name: string, rule: Rule, view: View): void {
  for (const finding of [...rule(view)]) view.blocks[finding.index]?.verdicts.push(verdict(name, finding));
}

/** Lets rules judge one after the other. */
export function follow(recipe: Recipe, view: View): void {
  for (const [name, rule] of recipe) apply(name, rule, view);
}

function verdict(rule: string, { label, reason, score }: Finding): Verdict {
  if (typeof reason !== 'string') return new LateVerdict(label, rule, score, reason);
  return plainVerdict(label, rule, reason, score);
}

function plainVerdict(label: Label, rule: string, reason: string, score: number | undefined): Verdict {
  return score === undefined ? { label, rule, reason } : { label, rule, reason, score };
}

/** A verdict whose reason takes work to find: it is found when it is asked for. */
class LateVerdict implements Verdict {
  readonly label: Label;
  readonly rule: string;
  readonly score?: number;
  readonly #reason: () => string;

  constructor(label: Label, rule: string, score: number | undefined, reason: () => string) {
    this.label = label;
    this.rule = rule;
    if (score !== undefined) this.score = score;
    this.#reason = reason;
  }

  get reason(): string {
    return this.#reason();
  }

  /** JSON tells only what stands in the object itself. */
  toJSON(): Verdict {
    return plainVerdict(this.label, this.rule, this.reason, this.score);
  }
}
