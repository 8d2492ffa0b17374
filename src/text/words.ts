/**
 * A word: letters, digits and marks, with the apostrophes and hyphens inside it. Everything that counts or
 * looks at words uses this one pattern, since classes of letters take a millisecond to compile.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** The words of a text as they stand there. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}
