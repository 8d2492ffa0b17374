import { lazy } from './lazy.ts';

/** Never seen, never meant: soft hyphen, zero-width space and joiners, word joiner, BOM, controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/g;

const UNCOMMON = /[^ -~]/;
const JOINER = /\u200c|\u200d/;

/** Joiners spell words in Arabic and Indic scripts and glue emoji; after these letters they are noise. */
const strayJoiner = lazy(
  () =>
    /(?<=^|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{P}\p{N}\s])[\u200c\u200d]+/gu,
);

/** Says whether a text holds nothing but the characters from space to tilde, as most lines do. */
export function isPlain(text: string): boolean {
  return !UNCOMMON.test(text);
}

/** A text without the characters that nobody sees. */
export function dropInvisible(raw: string): string {
  if (isPlain(raw)) return raw;
  const visible = raw.replace(INVISIBLE, '');
  return JOINER.test(visible) ? visible.replace(strayJoiner(), '') : visible;
}
