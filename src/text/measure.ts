import { countWords } from './word-count.ts';
import { endsInWord, hasLetters } from './words.ts';

/** What can be counted in a run of text without knowing its language. */
export interface Measure {
  /** Words; in scripts without spaces two characters count as one, or five letters. */
  readonly words: number;
  /** Ends like a sentence: a full stop, question or exclamation mark, closing quotes and brackets after it. */
  readonly endsSentence: boolean;
  /** Ends with a question or exclamation mark. */
  readonly asks: boolean;
  /** Holds a sentence end before its last word. */
  readonly severalSentences: boolean;
  /** Opens with a quotation mark. */
  readonly opensQuote: boolean;
  /** Holds at least one letter. */
  readonly hasLetters: boolean;
}

const SENTENCE_END = /[.!?…。！？؟।]['"’”»›)\]）」』]*$/u;
const ASKS = /[?!？！؟]['"’”»)]*$/u;
/** Dots that say there was more end no sentence. */
const CUT_OFF = /(?:\.\.\.|…)['"’”»)\]]*$/u;
const QUOTE_OPEN = /^['"‘“„«‹「『]/u;
const INNER_END = /[.!?][’”"')]*\s+[A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-Я"“‘'«]|[。！？]./;

/** Beyond this many characters a text is a paragraph whatever its end looks like. */
const LOOK = 2000;

/** Takes the measure of one block's text, in time linear in its length. */
export function measure(text: string): Measure {
  return new TextMeasure(text);
}

/** Every rule asks for the words and the end; the rest, which few ask for and of few blocks, is found when asked for. */
class TextMeasure implements Measure {
  readonly words: number;
  readonly endsSentence: boolean;
  readonly hasLetters: boolean;
  readonly #text: string;

  constructor(text: string) {
    const tail = tailOf(text);
    this.words = countWords(text);
    this.endsSentence = tail !== '' && SENTENCE_END.test(tail) && !CUT_OFF.test(tail);
    this.hasLetters = hasLetters(text);
    this.#text = text;
  }

  get asks(): boolean {
    return ASKS.test(tailOf(this.#text));
  }

  get severalSentences(): boolean {
    return INNER_END.test(this.#text.slice(0, LOOK));
  }

  get opensQuote(): boolean {
    return QUOTE_OPEN.test(this.#text);
  }
}

/** A text's last characters; none where it ends in a letter or a digit, as most do: then there is no mark to look for. */
function tailOf(text: string): string {
  return endsInWord(text) ? '' : text.slice(-12);
}
