import { BIO_VERBS } from '../data/byline-words.ts';
import { lazy } from '../text/lazy.ts';
import type { Byline } from './byline/line.ts';
import { isPerson } from './person.ts';

/** A longer paragraph is a chapter on somebody. */
const LONGEST = 900;
/** A name with degrees and an address behind it stands in the first characters. */
const NAME_WITHIN = 80;

const verb = lazy(() => new RegExp(`,?\\s(?:${BIO_VERBS.join('|')})\\s`, 'u'));

/** What stands behind a name: `(@janedoe)`, `, PhD`. */
const BEHIND_NAME = /\s?[(,].*$/;
const TITLE = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.?\s/;

/** Whom a paragraph that says who somebody is names in its first words, in full: `Jane Doe, PhD, writes on the coast.` */
export function readBio(text: string): Byline | null {
  const at = text.length > LONGEST ? -1 : text.slice(0, NAME_WITHIN).search(verb());
  if (at < 0) return null;
  const name = text.slice(0, at).replace(BEHIND_NAME, '');
  const bare = name.replace(TITLE, '');
  const isName = /^\p{Lu}/u.test(bare) && bare.includes(' ') && isPerson(bare);
  return isName ? { byline: name, authors: [name], agency: null } : null;
}
