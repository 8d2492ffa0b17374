import { COPYRIGHT } from '../data/credit-lines.ts';
import { isOpen, labelOf } from '../label.ts';
import { Vocabulary } from '../text/vocabulary.ts';
import type { Label, LabelledBlock } from '../types.ts';
import { headsList } from './list-head.ts';
import type { Finding, View } from './rule.ts';

/** What only a site prints around a story. */
const OF_A_SITE: ReadonlySet<Label> = new Set<Label>([
  'page-title',
  'breadcrumb',
  'date',
  'meta',
  'byline',
  'counter',
  'navigation',
]);

/** How far ahead a sign of the story's end is checked against what follows; keeps the walk linear. */
const LOOK_AHEAD = 40;
/** Items looked at to judge a list. */
const SAMPLE = 8;
/** A head is short; an item is a headline or a sentence or two. */
const HEAD_WORDS = 6;
const HEAD_LENGTH = 48;
const ITEM_LENGTH = 220;
/** Paragraphs of a story share this much of their vocabulary with what came before them ... */
const STORY_SHARE = 0.35;
const LONG_STORY_SHARE = 0.22;
const RESUMING_WORDS = 22;
/** Several sentences of this many words are no teaser. */
const PARAGRAPH_WORDS = 17;
/** From this many words on it is a paragraph of some story. */
const LONG_PARAGRAPH = 25;
/** ... and items of a list of other stories hardly any. */
const FOREIGN_SHARE = 0.22;
/** Teasers written as full sentences are told by their shortness, their number and still fewer shared words. */
const MOST_SENTENCES = 0.4;
const FEWEST_SENTENCES = 4;
const SENTENCE_WORDS = 26;
const FOREIGN_SENTENCES_SHARE = 0.14;

/**
 * Where the story ends and the lists of other stories begin, and the boxes of such lists inside it.
 *
 * The walk starts at the story's first paragraph and learns the story's words as it goes. A counter, a
 * line of tags, the head of a list, or a run of lines that share no words with the story ends it,
 * unless the story resumes: a real paragraph about the same things follows.
 */
export function* otherStories(view: View): Iterable<Finding> {
  const first = view.blocks.findIndex((block) => labelOf(block) === 'paragraph');
  if (first < 0) return;
  const walk = new Walk(view, first);
  let outside: string | null = null;
  for (let index = first; index < view.blocks.length; index++) {
    if (outside !== null && walk.resumesAt(index)) outside = null;
    if (outside === null && index > first) outside = walk.signOfOthers(index);
    if (outside === null) walk.read(index);
    else yield* outsideTheStory(view, index, outside);
  }
}

function* outsideTheStory(view: View, index: number, why: string): Iterable<Finding> {
  const label = labelOf(view.blocks[index]);
  if (headsList(view, index)) yield { index, label: 'list-head', reason: 'heads a list of other stories' };
  else if (isOpen(label)) yield { index, label: 'teaser', reason: why };
}

class Walk {
  readonly #view: View;
  readonly #story = new Vocabulary();
  /** Whether the page shows anything of a site; without it the text is a story already, to its last line. */
  readonly #fromSite: boolean;

  constructor(view: View, first: number) {
    this.#view = view;
    this.#fromSite = view.blocks.some((block) => OF_A_SITE.has(labelOf(block)));
    const headline = view.blocks.slice(0, first).find((block) => labelOf(block) === 'headline');
    if (headline !== undefined) this.#story.add(headline.text);
  }

  /** Takes a block of the story in. */
  read(index: number): void {
    this.#story.add(this.#text(index));
  }

  /** Why the story ends before this block, or null if it does not. */
  signOfOthers(index: number): string | null {
    return (
      this.#machinery(index) ?? this.#knownHead(index) ?? this.#unknownHead(index) ?? this.#foreignRun(index)
    );
  }

  /** A paragraph of some length that uses the story's words carries the story on. */
  resumesAt(index: number): boolean {
    if (this.#label(index) !== 'paragraph' || this.#block(index)?.bullet !== undefined) return false;
    const words = this.#wordsOf(index);
    if (words < RESUMING_WORDS) return false;
    const long = words >= LONG_PARAGRAPH && this.#view.measures[index]?.severalSentences === true;
    return this.#share(index) >= (long ? LONG_STORY_SHARE : STORY_SHARE);
  }

  #machinery(index: number): string | null {
    const label = this.#label(index);
    if (label !== 'counter' && !(label === 'navigation' && /[:：<>«»]/.test(this.#text(index)))) return null;
    return this.#resumesAfter(index)
      ? null
      : `comes after the ${label} on line ${this.#line(index)}, and the story does not resume`;
  }

  #knownHead(index: number): string | null {
    if (!headsList(this.#view, index) || this.#block(index)?.bullet !== undefined) return null;
    const next = this.#block(index + 1);
    if (next === undefined || this.#isParagraph(index + 1)) return null;
    return `belongs to the list under "${this.#text(index)}" on line ${this.#line(index)}`;
  }

  /** A short line that no story needs: what stands under it are lines about other things. */
  #unknownHead(index: number): string | null {
    const head = this.#block(index);
    if (head === undefined || this.#label(index) !== 'unclear' || head.bullet !== undefined) return null;
    if (this.#wordsOf(index) > HEAD_WORDS || head.text.length > HEAD_LENGTH) return null;
    if (this.#readsLikeStory(index) || !this.#isForeign(index + 1, 2)) return null;
    return `belongs to the list under "${head.text}" on line ${head.firstLine}, whose lines are about other things`;
  }

  #foreignRun(index: number): string | null {
    const block = this.#block(index);
    if (block === undefined || (this.#label(index) !== 'unclear' && block.bullet === undefined)) return null;
    if (block.bullet === undefined && this.#readsLikeStory(index)) return null;
    if (/[:：]$/.test(this.#text(index - 1)) || !this.#isForeign(index, 3)) return null;
    return `stands in a run of lines from line ${block.firstLine} on that share no words with the story`;
  }

  /** Ends like a sentence, announces a list, or is a quote: no headline does. */
  #readsLikeStory(index: number): boolean {
    const measure = this.#view.measures[index];
    return measure?.endsSentence === true || measure?.opensQuote === true || /[:：]$/.test(this.#text(index));
  }

  /** Lines from here on are short, mostly no sentences, and not about the story; and it does not resume. */
  #isForeign(from: number, fewest: number): boolean {
    const items = this.#fromSite ? this.#section(from) : null;
    if (items === null || items.length < fewest || items.some((i) => this.#isParagraph(i))) return false;
    const share = mean(items.map((i) => this.#share(i)));
    const sentences = items.filter((i) => this.#view.measures[i]?.endsSentence).length;
    if (sentences <= items.length * MOST_SENTENCES) return share < FOREIGN_SHARE && !this.#proseAfter(from);
    const short = items.length >= FEWEST_SENTENCES && items.every((i) => this.#wordsOf(i) <= SENTENCE_WORDS);
    return short && share < FOREIGN_SENTENCES_SHARE && !this.#proseAfter(from);
  }

  /**
   * The lines up to the next head; null if a counter or a contributor line comes first, for those stand right
   * below the story. A copyright line may be the page's own, below everything.
   */
  #section(from: number): number[] | null {
    const items: number[] = [];
    for (let i = from; i < this.#view.blocks.length && items.length < SAMPLE; i++) {
      const label = this.#label(i);
      if (label === 'counter' || (label === 'credit' && !COPYRIGHT.test(this.#text(i)))) return null;
      if (headsList(this.#view, i) || label === 'navigation') break;
      if (isOpen(label)) items.push(i);
    }
    return items;
  }

  /** Too long, or too much of a paragraph, for a headline or a teaser. */
  #isParagraph(index: number): boolean {
    if (this.#text(index).length > ITEM_LENGTH || this.resumesAt(index)) return true;
    const several = this.#view.measures[index]?.severalSentences === true;
    return this.#label(index) === 'paragraph' && several && this.#wordsOf(index) >= PARAGRAPH_WORDS;
  }

  /** Lists of headlines hold no paragraphs, whatever these are about. */
  #proseAfter(index: number): boolean {
    const end = Math.min(index + LOOK_AHEAD, this.#view.blocks.length);
    for (let i = index; i < end; i++) {
      if (this.#label(i) !== 'paragraph' || this.#block(i)?.bullet !== undefined) continue;
      if (this.#wordsOf(i) >= LONG_PARAGRAPH || this.#isParagraph(i)) return true;
    }
    return false;
  }

  #resumesAfter(index: number): boolean {
    const end = Math.min(index + LOOK_AHEAD, this.#view.blocks.length);
    for (let i = index + 1; i < end; i++) if (this.resumesAt(i)) return true;
    return false;
  }

  #share(index: number): number {
    return this.#story.shared(this.#text(index));
  }

  #block(index: number): LabelledBlock | undefined {
    return this.#view.blocks[index];
  }

  #label(index: number) {
    return labelOf(this.#block(index));
  }

  #text(index: number): string {
    return this.#block(index)?.text ?? '';
  }

  #line(index: number): number {
    return this.#block(index)?.firstLine ?? 0;
  }

  #wordsOf(index: number): number {
    return this.#view.measures[index]?.words ?? 0;
  }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / Math.max(numbers.length, 1);
}
