import { countWords } from './word-count.ts';
import { hasLetters } from './words.ts';

/** What can be counted in a run of text without knowing its language. */
export interface Measure {
  /** Words; in scripts without spaces two characters count as one. */
  words: number;
  /** Ends like a sentence: a full stop, question or exclamation mark, closing quotes and brackets after it. */
  endsSentence: boolean;
  /** Ends with a question or exclamation mark. */
  asks: boolean;
  /** Holds a sentence end before its last word. */
  severalSentences: boolean;
  /** Opens with a quotation mark. */
  opensQuote: boolean;
  /** Holds at least one letter. */
  hasLetters: boolean;
}

const SENTENCE_END = /[.!?…。！？؟।]['"’”»›)\]）」』]*$/u;
const ASKS = /[?!？！؟]['"’”»)]*$/u;
/** Dots that say there was more end no sentence. */
const CUT_OFF = /(?:\.\.\.|…)['"’”»)\]]*$/u;
const QUOTE_OPEN = /^['"‘“„«‹「『]/u;
const INNER_END = /[.!?][’”"')]*\s+[A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-Я"“‘'«]|[。！？]./;
/** Most lines end in a letter or a digit, and so in none of all these. */
const ENDS_PLAIN = /[\da-zA-Z]$/;

/** Beyond this many characters a text is a paragraph whatever its end looks like. */
const LOOK = 2000;

/** Takes the measure of one block's text, in time linear in its length. */
export function measure(text: string): Measure {
  const tail = ENDS_PLAIN.test(text) ? '' : text.slice(-12);
  return {
    words: countWords(text),
    endsSentence: SENTENCE_END.test(tail) && !CUT_OFF.test(tail),
    asks: ASKS.test(tail),
    severalSentences: INNER_END.test(text.slice(0, LOOK)),
    opensQuote: QUOTE_OPEN.test(text),
    hasLetters: hasLetters(text),
  };
}
