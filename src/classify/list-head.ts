import { LIST_HEADS, WHOLE_LIST_HEADS } from '../data/list-heads.ts';
import { phrasesIn } from '../data/words.ts';
import { labelOf } from '../label.ts';
import { lazy } from '../text/lazy.ts';
import { endOfWord, endsInWord, startOfWord } from '../text/words.ts';
import type { View } from './rule.ts';

/** What a word of a head is; it may be several things. */
const FILLER = 1;
const CORE = 2;
/** Beside it a site names itself: `More from AssetScope`, `AssetScope picks`. */
const NAMING = 4;
/** Heads in any language that are known as a whole; put together when first asked for. */
const wholeHeads = lazy(() => new Set(phrasesIn(WHOLE_LIST_HEADS)));

/** What the words of heads are. */
const KINDS = new Map<string, number>();
addWords(LIST_HEADS.filler, FILLER);
addWords(LIST_HEADS.core, CORE);
addWords(['from', 'on', 'by', 'picks', 'choice', 'recommends', 'headlines'], NAMING);

function addWords(words: readonly string[], kind: number): void {
  for (const word of words) KINDS.set(word, (KINDS.get(word) ?? 0) | kind);
}

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
    const kind = KINDS.get(line.slice(start, end)) ?? 0;
    if (kind & CORE) core++;
    else if (!(kind & FILLER)) own++;
    if (own > 1 || ++words > MOST_WORDS) return false;
    names ||= (kind & NAMING) !== 0;
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
