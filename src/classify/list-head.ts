import { LIST_HEADS, WHOLE_LIST_HEADS } from '../data/list-heads.ts';
import { phrasesIn } from '../data/words.ts';
import { labelOf } from '../label.ts';
import { lazy } from '../text/lazy.ts';
import { endOfWord, endsInWord, startOfWord } from '../text/words.ts';
import type { View } from './rule.ts';

/** What the words of heads are; core, if they are both. */
const KINDS = new Map<string, keyof typeof LIST_HEADS>();
for (const kind of ['filler', 'core'] as const) for (const word of LIST_HEADS[kind]) KINDS.set(word, kind);
/** Heads in any language that are known as a whole; put together when first asked for. */
const wholeHeads = lazy(() => new Set(phrasesIn(WHOLE_LIST_HEADS)));

/** Beside these a site names itself: `More from AssetScope`, `AssetScope picks`. */
const NAMING = new Set(['from', 'on', 'by', 'picks', 'choice', 'recommends', 'headlines']);

/** What decorates the end of a head. */
const decoration = lazy(() => /[\s:：!！?？.…>»→|▼↓★☆\p{Extended_Pictographic}]+$/u);

const MOST_WORDS = 7;
const LONGEST = 60;

/** Whether a block heads a list of other stories: it was said to, or it reads so. */
export function headsList({ blocks, isListHead }: View, index: number): boolean {
  return labelOf(blocks[index]) === 'list-head' || isListHead(index);
}

/**
 * Says whether a line is the head of a list of other stories: known as a whole, or made of the words that such heads
 * are made of. One word of its own is allowed where a site names itself.
 * @param lower the line in lower case
 */
export function isListHead(lower: string): boolean {
  if (lower === '' || lower.length > LONGEST) return false;
  const printed = endsPlain(lower) ? lower : lower.replace(decoration(), '');
  const line = foldApostrophes(printed);
  if (wholeHeads().has(line)) return true;
  let words = 0;
  let core = 0;
  let own = 0;
  let names = false;
  for (let start = startOfWord(line, 0); start < line.length; ) {
    const end = endOfWord(line, start);
    const word = line.slice(start, end);
    const kind = KINDS.get(word);
    if (kind === 'core') core++;
    else if (kind === undefined) own++;
    if (own > 1 || ++words > MOST_WORDS) return false;
    names ||= NAMING.has(word);
    start = startOfWord(line, end);
  }
  return core > 0 && (own === 0 || names);
}

/** Most lines end in a letter, digit or bracket, and are not searched for what decorates the end of a head. */
function endsPlain(text: string): boolean {
  return text.endsWith(')') || endsInWord(text);
}

function foldApostrophes(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}
