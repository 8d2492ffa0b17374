import { type Agency, agencies } from '../data/agencies.ts';
import { lazy } from '../text/lazy.ts';

/** Short signatures mean something else in another case: `TT` is an agency, `tt` is not. */
const LONGEST_CASED_NAME = 4;

/** No agency's name is longer; what is longer need not be looked up. */
const LONGEST_NAME = 60;

/** The name as it is looked up: without "The", and without case unless it is short. */
function keyOf(name: string): string {
  const plain = name.replaceAll('’', "'");
  // Asked of a thousand names at once.
  const bare = plain.charAt(3) === ' ' ? plain.replace(/^the\s+/i, '') : plain;
  return bare.length > LONGEST_CASED_NAME ? bare.toLowerCase() : bare;
}

function indexBy(namesOf: (agency: Agency) => readonly string[]): ReadonlyMap<string, Agency> {
  const index = new Map<string, Agency>();
  for (const agency of agencies()) for (const name of namesOf(agency)) index.set(keyOf(name), agency);
  return index;
}

const byName = lazy(() => indexBy(({ id, name }) => [id, name]));
/** Apart, for they are many: a command that cleans one page of AP's needs none of them. */
const byAlias = lazy(() => indexBy(({ aliases }) => aliases));

/** The agency that goes by exactly this name, whole: `AP`, `The Associated Press`, `新华社`; else `null`. */
export function findAgency(text: string): Agency | null {
  const name = text.trim();
  if (name.length > LONGEST_NAME || name.includes(':')) return null;
  const key = keyOf(name);
  return byName().get(key) ?? byAlias().get(key) ?? null;
}

/** The desk that a German agency names after its own: the `lsw` of `dpa/lsw`. */
const DESK = /^[a-z]{2,4}$/;

/**
 * The agency of a signature that may name several (`Reuters/AFP`) or a desk (`dpa/lsw`): the first one
 * named; `null` if any part is neither, for `AP/John Doe` is a photographer's credit.
 */
export function findSignedAgency(signature: string): Agency | null {
  const whole = findAgency(signature);
  if (whole !== null || signature.length > LONGEST_NAME) return whole;
  const parts = signature.split(/\s?(?:[/,&+-]|\band\b|\bund\b)\s?/);
  if (parts.length === 1) return null;
  const agencies = parts.map(findAgency);
  const allKnown = parts.every((part, index) => agencies[index] || DESK.test(part));
  return allKnown ? (agencies.find((agency) => agency !== null) ?? null) : null;
}

/** What stands before an agency's name in a credit line. */
const creditWords = lazy(
  () =>
    /^(?:(?:copyrights?|저작권자|©|ⓒ|\(c\)|source|credit|provided by|via|from|with|by|reporting by|quelle|fonte|fuente|bron|źródło|zdroj|forrás|sursa|kaynak|kilde|källa|lähde|πηγή|sumber|nguồn|источник|джерело|المصدر|منبع|מקור|स्रोत|সূত্র|ที่มา|来源|來源|出典|출처|इनपुट|एजेंसी)\s?[:：]?\s*|(?:agency|inputs?|files|material|information|informationen|agenturmaterial|información|informações|материалам|данным|по|theo|avec|mit|met|med|con|com|z|de|da|do|das|dos|von|der)\s+|l['’]|(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?,?\s+)+/iu,
);

/** What stands after it: `AP writers … contributed`, `Staff`, `. All rights reserved.` */
const afterName = lazy(
  () =>
    /^(?:$|[.,;|(:]|\s+(?:19|20)\d{2}\b|\s+(?:staff|writers?|reporters?|correspondents?|contributed|news|desk|all rights|\(|[-–—|])|['’]s\s)/i,
);

/** Lines in which the last words may name an agency; in other lines they are prose. */
const creditLine = lazy(
  () =>
    /^(?:by|von|par|por|di|door|copyright|©|\(c\)|source|provided|with|additional|reporting|from|credit)\b|^©|[|]/iu,
);

/** A credit line is short; prose that names an agency is not one. */
const LONGEST_CREDIT = 300;

/** Six words are enough for the longest name of an agency. */
const MOST_WORDS_IN_NAME = 6;

/** The agency whose name the text begins with, if the words after the name allow it. */
function agencyAtStart(text: string): Agency | null {
  const words = text.split(/\s/, MOST_WORDS_IN_NAME);
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const bare = name.replace(/[.,;:|]+$/, '').replace(/['’]s$/, '');
    const agency = findSignedAgency(bare);
    if (agency && afterName().test(text.slice(bare.length))) return agency;
  }
  return null;
}

/** The agency that the last words name: `JILL LAWLESS Associated Press`, `Jane Doe | Reuters`. */
function agencyAtEnd(text: string): Agency | null {
  const words = text
    .replace(/[.)\]]+$/, '')
    .split(/\s+/)
    .slice(-MOST_WORDS_IN_NAME);
  for (let start = 0; start < words.length; start++) {
    const agency = findSignedAgency(
      words
        .slice(start)
        .join(' ')
        .replace(/^[(["|,]+/, ''),
    );
    if (agency) return agency;
  }
  return null;
}

/** What stands before who wrote, sent or published a story, in a sentence that says so. */
const beforeSender = lazy(
  () =>
    /(?<![\p{L}\p{N}])(?:by|from|via|of|on|in|por|de|del|en|par|sur|dans|von|auf|bei|da|di|su|door|op|przez)\s+/giu,
);

/** Pictures are an agency's, though the story is not. */
const OF_PICTURES = /photo|picture|image|illustration|video|graphic|bild|foto|фото|写真|사진|图片|圖片|صور/i;

/** The agency that a sentence among the credits names: `This report by The Canadian Press was first published May 3.` */
export function agencyCredited(line: string): Agency | null {
  const found = agencyIn(line);
  if (found !== null || line.length > LONGEST_CREDIT || OF_PICTURES.test(line)) return found;
  for (const { 0: word, index } of line.matchAll(beforeSender())) {
    const words = line.slice(index + word.length).split(/\s+/, MOST_WORDS_IN_NAME);
    for (let count = words.length; count > 0; count--) {
      const agency = findSignedAgency(
        words
          .slice(0, count)
          .join(' ')
          .replace(/[.,;:)\]]+$/, ''),
      );
      if (agency !== null) return agency;
    }
  }
  return null;
}

/**
 * The agency that a byline or a credit line names as its organisation: `By JANE DOE Associated Press`,
 * `Associated Press writer John Roe contributed to this report.`, `© Provided by The Canadian Press`,
 * `(dpa/lsw)`, `/ritzau/`, `Kaynak: AA`. `null` for prose and for lines that name none.
 */
export function agencyIn(line: string): Agency | null {
  const text = line.trim();
  if (text === '' || text.length > LONGEST_CREDIT) return null;
  const bracketed = /^[([［（【/]\s?([^()[\]]+?)\s?[)\]］）】/]\.?$/u.exec(text);
  const bare = (bracketed?.[1] ?? text).replace(/^[-–—]+\s*/, '').replace(creditWords(), '');
  return agencyAtStart(bare) ?? (creditLine().test(text) ? agencyAtEnd(bare) : null);
}
