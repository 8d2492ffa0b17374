import { hasLetters, numberOfWords } from './words.ts';

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
/** Dots that say there was more end no sentence. */
const CUT_OFF = /(?:\.\.\.|…)['"’”»)\]]*$/u;
const QUOTE_OPEN = /^['"‘“„«‹「『]/u;
const INNER_END = /[.!?][’”"')]*\s+[A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-Я"“‘'«]|[。！？]./;
const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;

/** Beyond this many characters a text is a paragraph whatever its end looks like. */
const LOOK = 2000;

/** Takes the measure of one block's text, in time linear in its length. */
export function measure(text: string): Measure {
  const tail = text.slice(-12);
  return {
    words: countWords(text),
    endsSentence: SENTENCE_END.test(tail) && !CUT_OFF.test(tail),
    asks: /[?!？！؟]['"’”»)]*$/u.test(tail),
    severalSentences: INNER_END.test(text.slice(0, LOOK)),
    opensQuote: QUOTE_OPEN.test(text),
    hasLetters: hasLetters(text),
  };
}

/** Words separated by spaces, and half the characters of scripts that use none. */
export function countWords(text: string): number {
  const unspaced = isMaybeUnspaced(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  if (unspaced === 0) return numberOfWords(text);
  return numberOfWords(text.replace(UNSPACED, ' ')) + Math.ceil(unspaced / 2);
}

function isMaybeUnspaced(text: string): boolean {
  return /[\u0e00-\uffff]/.test(text);
}
