import { LONGEST_SET_PHRASE, SET_PHRASES } from '../data/set-phrases.ts';
import { LineShapes } from './line-shapes.ts';
import type { Judge } from './rule.ts';

const shapes = new LineShapes(SET_PHRASES);

/** Lines that a page's machinery prints: counters, controls, links to the stories before and after. */
export const setPhrases: Judge = ({ text }, { hasLetters }, line) => {
  if (!hasLetters && !/\d/.test(text)) return { label: 'separator', reason: 'is a line without words' };
  if (text.length > LONGEST_SET_PHRASE) return undefined;
  const found = shapes.find(line, ({ pattern }) => pattern().test(line.lower));
  return found && { label: found.label, reason: `is ${found.what}` };
};
