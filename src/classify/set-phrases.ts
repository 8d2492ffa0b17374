import { LONGEST_SET_PHRASE, SET_PHRASES } from '../data/set-phrases.ts';
import { eachBlock } from './rule.ts';

/** Lines that a page's machinery prints: counters, controls, links to the stories before and after. */
export const setPhrases = eachBlock(({ text }) => {
  if (text.length > LONGEST_SET_PHRASE) return undefined;
  const found = SET_PHRASES.find(({ pattern }) => pattern.test(text));
  return found && { label: found.label, reason: `is ${found.what}` };
});
