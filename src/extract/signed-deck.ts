import { CALLS_GUEST } from '../data/byline-words.ts';
import { indexOfHeadline } from '../label.ts';
import type { Byline } from '../newsroom/byline/line.ts';
import { readByline, readPeople } from '../newsroom/byline.ts';
import { hasGivenName } from '../newsroom/person.ts';
import { lazy } from '../text/lazy.ts';
import { hasLetters } from '../text/words.ts';
import type { LabelledBlock } from '../types.ts';
import type { FoundByline } from './byline.ts';
import { fromLine } from './found.ts';

/** What German papers call a piece that they sign so. */
const PIECES =
  'Analyse|Bericht|Essay|Gastbeitrag|Gastkommentar|Glosse|Interview|Kolumne|Kommentar|Kritik|Leitartikel|Nachruf|Porträt|Protokoll|Reportage|Rezension|Überblick';
const AFTER_SENTENCE = `(?<=[.!?…]["'”’»)]{0,2}\\s)`;
/** `… by a third. By Jane Doe on 3 May`, `… um ein Drittel. Eine Analyse von Jana Roth`. */
const byline = lazy(
  () =>
    new RegExp(
      `${AFTER_SENTENCE}(?:(?:Eine?n?\\s)?(?:${PIECES})\\s(?=von\\s)|(?!von\\s))((?:By|Words by|[Vv]on|Par|Por|Di|Door)\\s(?=\\p{Lu}).{5,100})$`,
      'u',
    ),
);
/** `… by a third, writes Jane Doe`; somebody who says something signs only in capitals. */
const VERB =
  /,\s(writes|reports|says|schreibt|meint|écrit|escribe|escreve|scrive|schrijft|skriver)\s(.{5,60}?)\.?$/;
const HOLDS_BY = /By |by |[Vv]on |Par |Por |Di |Door /;
const NAMED_BEHIND_VERB = lazy(() => /, \S+ \p{Lu}\S+ \S+/u);
/** Asked first, without classes of letters: they take their time to compile. */
const MAY_NAME_BEHIND_VERB = /, \S+ [^\sa-z\d]\S+ \S+/;

const mayBeSigned = (text: string): boolean =>
  HOLDS_BY.test(text) || (MAY_NAME_BEHIND_VERB.test(text) && NAMED_BEHIND_VERB().test(text));

/** A deck is a paragraph at most. */
const SHORTEST = 40;
const LONGEST = 500;
/** So many lines below the headline the deck begins at most. */
const BELOW = 3;

/** Who signs the last words of the deck, the first lines of some length below the headline. */
export function signedDeck(blocks: readonly LabelledBlock[]): FoundByline | null {
  const headline = indexOfHeadline(blocks);
  if (headline < 0) return null;
  const below = blocks.slice(headline + 1, headline + 1 + BELOW);
  const deck = below.find(({ text }) => text.length >= SHORTEST && hasLetters(text));
  if (deck === undefined || deck.text.length > LONGEST || !mayBeSigned(deck.text)) return null;
  const found = readIntroduction(deck.text) ?? readSignature(deck.text);
  if (found === null) return null;
  return { ...found, certain: true, from: fromLine(deck, "the deck's last words") };
}

/** `This is a guest post by Jane Doe, an engineer at Cove.` */
const INTRODUCES = /^(?:this|the|an?|ein|cet|este)\s[^.]{3,40}\s(?:by|from|von|par|por)\s/i;
/** What else the introduction says of somebody, or behind him. */
const SAYS_MORE = lazy(() => /,\s(?:who|whose|der|die|qui|que|quien)\s.*$|(?<=\p{Ll}{3})\.\s.*$/u);

function readIntroduction(text: string): Byline | null {
  const found = INTRODUCES.test(text) ? readByline(text.replace(SAYS_MORE(), '').replace(/\.$/, '')) : null;
  const isSure = CALLS_GUEST.test(text) ? (name: string): boolean => name.includes(' ') : isFullName;
  return found !== null && found.authors.length > 0 && found.authors.every(isSure) ? found : null;
}

function readSignature(text: string): Byline | null {
  const [, signature] = byline().exec(text) ?? [];
  if (signature !== undefined) {
    const found = readByline(signature.replace(/\.$/, ''));
    return found !== null && found.authors.length > 0 && found.authors.every(isFullName) ? found : null;
  }
  const [, verb, people = ''] = VERB.exec(text) ?? [];
  const authors = [...readPeople(people)];
  const isSure = verb !== 'says' || authors.every(isInCapitals);
  return authors.length > 0 && isSure ? { byline: people, authors, agency: null } : null;
}

const isInCapitals = (name: string): boolean => name === name.toUpperCase();

const isFullName = (name: string): boolean =>
  name.includes(' ') && (hasGivenName(name) || isInCapitals(name));
