import { INVITATIONS, type Invitation } from '../data/invitations.ts';
import { phrasesIn } from '../data/words.ts';
import { isOpen, labelOf } from '../label.ts';
import { lazy } from '../text/lazy.ts';
import type { Finding, View } from './rule.ts';

/** Longer blocks hold more than what a site asks of its readers. */
const LONGEST = 300;
/** So few characters stand between how and what for, where the two must be near. */
const NEAR = 16;
const ANY = /^/;
/** What is less likely of the story than this is left out as it is. */
const HARDLY = 0.02;
/** Somebody says it, and it is of the story. */
const SAID = /^[\s–—-]*["“”„«»‘‚「『]/u;

/** Lines in which a site asks its readers for something: to get its newsletter, to follow it elsewhere, to agree to cookies. */
export function* invitations({ blocks, lines, likely }: View): Iterable<Finding> {
  for (const [index, block] of blocks.entries()) {
    if (!isOpen(labelOf(block)) || block.text.length > LONGEST) continue;
    if ((likely?.[index] ?? 1) < HARDLY) continue;
    const what = askedIn(lines[index]?.lower ?? '');
    if (what !== undefined && !SAID.test(block.text)) yield { index, label: 'chrome', reason: `is ${what}` };
  }
}

/** What a line asks readers for. Few lines name it, so that is looked for first. */
function askedIn(lower: string): string | undefined {
  const line = lower.replaceAll('’', "'").replaceAll('\n', ' ');
  if (!anyAim().test(line)) return undefined;
  return shapes().find(({ aims, asks, near }) => aims.test(line) && asks.test(line) && near.test(line))?.what;
}

/** What any of them asks for. Made when first asked for, as the others. */
const anyAim = lazy(
  () => new RegExp(`${BEGIN}${oneOf(INVITATIONS.flatMap(({ aims }) => patternsOf(aims)))}`),
);

const shapes = lazy(() =>
  INVITATIONS.map(({ what, asks, aims, isNear }: Invitation) => {
    const how = `${oneOf(patternsOf(asks))}${END}`;
    const whatFor = oneOf(patternsOf(aims));
    return {
      what,
      asks: new RegExp(`${BEGIN}${how}`),
      aims: new RegExp(`${BEGIN}${whatFor}`),
      near: isNear ? new RegExp(`${BEGIN}${how}.{0,${NEAR}}?(?<!${LETTER})${whatFor}`) : ANY,
    };
  }),
);

/**
 * Small letters of Latin, Greek and Cyrillic: words of other scripts run together, or have others glued to them. As
 * ranges, and taken before a word, not looked back for: `\p{Script=Latin}` takes three times the time.
 */
const LETTER = String.raw`[a-z\u00aa\u00ba\u00c0-\u02b8\u0370-\u052f\u1d00-\u1fff]`;
/** Where a word begins and ends. */
const BEGIN = `(?:^|${LETTER.replace('[', '[^')})`;
const END = `(?!${LETTER})`;

const oneOf = (phrases: readonly string[]): string => `(?:${phrases.join('|')})`;

/** As patterns, with plain apostrophes. Where they hold nothing but characters, V8 makes a tree of what they begin with. */
function patternsOf(byLanguage: Readonly<Record<string, string>>): string[] {
  return phrasesIn(byLanguage).map((phrase) =>
    phrase.replaceAll('’', "'").replaceAll(/[\\^$*+?.()|[\]{}]/g, String.raw`\$&`),
  );
}
