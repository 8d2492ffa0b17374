import { ARTICLES, PAPER_ENDS, PAPER_HEADS, PAPER_KINDS } from '../data/paper-names.ts';
import { hasGivenName } from './person.ts';

/** Whether it is what a paper is called, and nobody: `Boston Globe`, `Le Courrier du Rhône`, `Diario del Valle`. */
export function isPaper(text: string): boolean {
  const [first = '', second = '', ...rest] = text.toLowerCase().split(' ');
  if (second === '') return false;
  if (ARTICLES.has(first) && PAPER_HEADS.has(second)) return true;
  return PAPER_KINDS.has(first) || (PAPER_ENDS.has(rest.at(-1) ?? second) && !hasGivenName(text));
}
