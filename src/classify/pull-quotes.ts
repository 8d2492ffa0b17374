import { labelOf, makesStory } from '../label.ts';
import type { Markup } from '../types.ts';
import { indicesWhere } from './indices.ts';
import type { Finding, JudgedBlock, View } from './rule.ts';

/** What a sentence set large beside the story stands in, and what pages call it. */
const ELEMENTS: ReadonlySet<string> = new Set(['aside', 'blockquote', 'figure']);
const CALLED: ReadonlySet<string> = new Set([
  'pull',
  'pullout',
  'pullquote',
  'callout',
  'highlight',
  'quote',
]);
/** The innermost elements and names. */
const NEAR = 3;
const NEAR_NAMES = 6;

/** Fewer words may well be said twice. */
const FEWEST_WORDS = 5;
const MARKS = '\\s"“”„«»‘’\'「」….,';
const AROUND = new RegExp(`^[${MARKS}]+|(?<![${MARKS}])[${MARKS}]+$`, 'g');

/** A story with more is no story, and takes long to look through. */
const MOST = 100;

/** A sentence of the story that is set large beside it is told once, where the story has it. */
export function* pullQuotes({ blocks, measures }: View): Iterable<Finding> {
  const pulled = indicesWhere(
    blocks,
    (block, i) => isPulled(block) && (measures[i]?.words ?? 0) >= FEWEST_WORDS,
  );
  if (pulled.length === 0 || pulled.length > MOST) return;
  const prose = blocks.filter(isOfProse).map(({ text }) => text);
  for (const index of pulled) {
    const words = blocks[index]?.text.replace(AROUND, '') ?? '';
    if (prose.some((text) => text.length >= words.length && text.includes(words)))
      yield { index, label: 'chrome', reason: 'sets large what the story says in a paragraph' };
  }
}

function isPulled({ markup, verdicts }: JudgedBlock): boolean {
  return markup !== undefined && makesStory(labelOf({ verdicts })) && mayBePulled(markup);
}

function isOfProse(block: JudgedBlock): boolean {
  return labelOf(block) === 'paragraph' && block.markup !== undefined && !mayBePulled(block.markup);
}

function mayBePulled({ tag, ancestors, names }: Markup): boolean {
  if (ELEMENTS.has(tag) || ancestors.slice(0, NEAR).some((name) => ELEMENTS.has(name))) return true;
  return names.slice(0, NEAR_NAMES).some((name) => CALLED.has(name));
}
