import { OTHER_WORK } from '../../data/byline-words.ts';
import { lazy } from '../../text/lazy.ts';
import { withoutPortrait } from '../portraits.ts';
import { JOINING, SHORT_JOINING } from './joints.ts';

/** Whoever holds the rights of a picture has written nothing: `Jane Doe © Ana Ruiz`. */
const beforeCopyright = (line: string): string => line.split('©', 1)[0]?.trim() ?? '';

/** `👤 Jane Doe`: what stands for the word "author", as a letter or in a font of its own. */
const icons = lazy(() => /^(?:[\p{So}\p{Co}]\uFE0F?)+\s*(?=\p{L})/u);
/** Before the first of these stand the letters of most scripts. To compile the pattern takes a millisecond. */
const MAY_OPEN_WITH_ICON = /^[\u00a6-\u00b0\u2000-\uffff]/;

const withoutIcons = (line: string): string =>
  MAY_OPEN_WITH_ICON.test(line) ? line.replace(icons(), '') : line;

/** What a line says of who wrote: no portraits, and nothing of rights. */
export const plainLine = (line: string): string => withoutIcons(withoutPortrait(beforeCopyright(line)));

const OTHERS = OTHER_WORK.join('|');

/** `; translated from the Italian by John Roe`, `, with photographs by Ana Ruiz`, `　写真＝佐藤花子`: who made the pictures is no author. */
const otherWork = lazy(
  () =>
    new RegExp(
      `[;,.|/–—-]?[\\s　](?:(?:${JOINING})\\s)?(?:${OTHERS})(?:\\s?[:：=＝/／]|\\s(?:from\\s[^,;]{3,20}\\s)?(?:by|von|par|por|di|da|de|av|door)\\s).*$`,
      'i',
    ),
);

/** ` und Jan Weber (Fotos)` */
const photographer = lazy(
  () => new RegExp(`(?:,|\\s(?:${JOINING}|${SHORT_JOINING}))\\s[^,()]{3,40}\\s\\((?:${OTHERS})\\)`, 'gi'),
);

/** The names of who wrote, behind "By", without those of who has done something else. */
export function withoutOthers(text: string): string {
  const writers = text.replace(otherWork(), '');
  return writers.includes('(') ? writers.replace(photographer(), '') : writers;
}
