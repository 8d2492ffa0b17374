import { labelOf, makesStory } from '../label.ts';
import type { Markup } from '../types.ts';
import type { Finding, View } from './rule.ts';

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
const AROUND = /^[\s"“”„«»‘’'「」…]+|[\s"“”„«»‘’'「」….,]+$/g;

/** A sentence of the story that is set large beside it is told once, where the story has it. */
export function* pullQuotes({ blocks, measures }: View): Iterable<Finding> {
  for (const [index, { text, markup, verdicts }] of blocks.entries()) {
    if (markup === undefined || !makesStory(labelOf({ verdicts })) || !mayBePulled(markup)) continue;
    const words = text.replace(AROUND, '');
    if ((measures[index]?.words ?? 0) < FEWEST_WORDS) continue;
    const said = blocks.some(
      (other, i) =>
        i !== index && other.text.length >= words.length && isOfProse(other) && other.text.includes(words),
    );
    if (said) yield { index, label: 'chrome', reason: 'sets large what the story says in a paragraph' };
  }
}

function isOfProse(block: View['blocks'][number]): boolean {
  return labelOf(block) === 'paragraph' && block.markup !== undefined && !mayBePulled(block.markup);
}

function mayBePulled({ tag, ancestors, names }: Markup): boolean {
  if (ELEMENTS.has(tag) || ancestors.slice(0, NEAR).some((name) => ELEMENTS.has(name))) return true;
  return names.slice(0, NEAR_NAMES).some((name) => CALLED.has(name));
}
