import { holdsButton, withoutButtons } from '../text/buttons.ts';
import { lazy } from '../text/lazy.ts';

/** What a picture is called in place of which a line stands. */
const PICTURE = '(?:picture|photo|photograph|headshot|avatar|portrait|image)\\s(?:of|representing)\\s';
/** `Picture of Jane Doe`, `A headshot of Jane Doe`: what stands in place of a portrait, for those who cannot see it. */
const PICTURE_OF = lazy(() => new RegExp(`(?:\\ban?\\s)?${PICTURE}`, 'gi'));
/** Where the name that follows stands behind it again, and nothing else does. */
const AGAIN = lazy(() => /^(\p{Lu}\S+(?:\s\S+){1,3}?)(?:\s\1)+$/u);
/** `Jane Doe By Jane Doe`, `Jane DoeBy Jane Doe`, the first of which stands in place of the portrait. */
const BEFORE_BY = lazy(() => /^(\p{Lu}\S+(?:\s\S+){1,3}?)\s?(?=[Bb]y\s\1)/u);

/** `[svg]`, `[portrait.jpg]`: the file of a picture that has no words in its place. */
const FILE = /\[[\w.?=&%~+-]+\]\s?/g;

const MAY_HOLD = /\sof\s|\srepresenting\s|.[Bb]y\s|\[\w/;

/** `Jane DoeJane Doe`, but not `Ha Ha`. */
const SHORTEST = 5;

/** A line of names without what text browsers print in place of a portrait, or of a button. */
export function withoutPortrait(given: string): string {
  const half = given.length / 2;
  if (half > SHORTEST && given.slice(0, half) === given.slice(half)) return given.slice(0, half);
  if (!MAY_HOLD.test(given) && !holdsButton(given)) return given;
  const line = withoutButtons(given).replace(FILE, '').replace(BEFORE_BY(), '');
  const named = line.replace(PICTURE_OF(), ' ').replace(/\s+/g, ' ').trim();
  return named === line ? line : (AGAIN().exec(named)?.[1] ?? line);
}

const OPENS = lazy(() => new RegExp(`^(?:an?\\s)?${PICTURE}`, 'i'));

/** Whether a line says that a picture shows somebody: `A headshot of Jane Doe in a white coat`. */
export const showsSomebody = (line: string, name: string): boolean =>
  line.includes(name) && OPENS().test(line);
