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
 * The language a story is written in, as a BCP 47 tag (`en`, `de`, `zh`), or null where the text is too
 * short or too mixed to say. English by its function words, every other language by eld's n-grams.
 */
export async function detectLanguage(story: string): Promise<string | null> {
  const sample = story.slice(0, SAMPLE);
  if (isEnglish(sample)) return 'en';
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sample);
  return found.language !== '' && found.isReliable() ? found.language : null;
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
