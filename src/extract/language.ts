import { words } from '../data/words.ts';
import { lazy } from '../text/lazy.ts';
import { wordsIn } from '../text/words.ts';

/**
 * The commonest words of English that no other language spells alike in such numbers. Checked first, so
 * that the pages most people have need no language data loaded.
 */
const ENGLISH = new Set(
  'the of and to that is was for with as it at by from are be this have has not his her their they which were who will would been had said more about its than'.split(
    ' ',
  ),
);
const ENGLISH_SHARE = 0.22;
const FEWEST_WORDS = 8;

/** How much of a story is looked at, in characters; more changes no answer. */
const SAMPLE = 1200;

/**
 * The detector knows sixty languages and takes every other for the likest of these. What is written in the language it
 * names has at least so much likeness to it, what is written in another hardly ever.
 */
const LIKE_ITSELF = 0.78;

/** Languages that are as like to one that the detector knows as that is to itself, and which it may take them for. */
const TWINS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    bs: ['hr', 'sr'],
    id: ['ms'],
    mk: ['bg', 'sr'],
    ne: ['hi', 'mr'],
    sa: ['hi', 'mr'],
    sr: ['hr'],
    ti: ['am'],
  }),
);

/**
 * The language a story is written in, as a BCP 47 tag (`en`, `de`, `zh`), or null where the text is too
 * short or too mixed to say. English by its function words, every other language by eld's n-grams. Which of two that
 * these do not tell apart is said by the page.
 * @param stated the languages that the page states, the most explicit first.
 */
export async function detectLanguage(story: string, stated: readonly string[] = []): Promise<string | null> {
  const sample = story.slice(0, SAMPLE);
  if (isEnglish(sample)) return 'en';
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sample);
  const likeness = found.isReliable() ? (found.getScores()[found.language] ?? 0) : 0;
  const isKnown = (language: string) => Object.values(eld.info().Languages).includes(language);
  for (const tag of stated.flatMap((one) => canonical(one) ?? [])) {
    const [language = ''] = tag.split('-');
    const isOther = () => likeness < LIKE_ITSELF && !isKnown(language) && isInScriptOf(tag, sample);
    if (language === found.language || TWINS.get(language)?.includes(found.language) || isOther())
      return language;
  }
  return likeness > 0 ? (found.language === 'ms' ? malayOrIndonesian(sample) : found.language) : null;
}

/** Words of Indonesian that Malay spells otherwise or has others for, and the other way round. */
const indonesian = lazy(() =>
  words(
    'karena bahwa bisa uang kota warga provinsi kabupaten kecamatan kantor mobil polisi jumat senin kamis rp saat usai berbeda telepon universitas maret agustus desember',
  ),
);
const malay = lazy(() =>
  words(
    'kerana bahawa wang bandar polis jumaat isnin khamis ahad rm universiti kempen lebuhraya hospital daripada ialah mac ogos disember',
  ),
);

/** The detector knows one of the two and takes both for it. */
function malayOrIndonesian(text: string): string {
  const found = wordsIn(text.toLowerCase());
  const count = (ofOne: ReadonlySet<string>) => found.filter((word) => ofOne.has(word)).length;
  return count(indonesian()) > count(malay()) ? 'id' : 'ms';
}

const letter = lazy(() => /\p{L}/gu);

/** Whether most letters of a text are of the script that a language is written in. */
function isInScriptOf(tag: string, text: string): boolean {
  const script = scriptOf(tag);
  const letters = text.match(letter()) ?? [];
  return script !== null && letters.filter((one) => script.test(one)).length > letters.length / 2;
}

/** Null for what are several scripts in one, as those of Japanese, or a style of writing one. */
function scriptOf(tag: string): RegExp | null {
  try {
    return new RegExp(`\\p{Script=${new Intl.Locale(tag).maximize().script}}`, 'u');
  } catch {
    return null;
  }
}

function isEnglish(text: string): boolean {
  const words = wordsIn(text.toLowerCase());
  const common = words.filter((word) => ENGLISH.has(word)).length;
  return words.length >= FEWEST_WORDS && common >= words.length * ENGLISH_SHARE;
}

/** Languages whose countries or scripts are told apart, for they are read by different people. */
const WITH_VARIANTS: ReadonlySet<string> = new Set(['zh', 'pt', 'sr', 'az', 'uz']);

/** The detected language with the script or the country that the page states for it: `pt-BR`, `zh-Hant`. */
export function withVariant(detected: string | null, stated: readonly string[]): string | null {
  if (detected === null || !WITH_VARIANTS.has(detected)) return detected;
  const tags = stated.flatMap((tag) => canonical(tag) ?? []);
  return tags.find((tag) => tag.startsWith(`${detected}-`)) ?? detected;
}

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
