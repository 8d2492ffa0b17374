import { INVITATIONS, type Invitation } from '../data/invitations.ts';
import { phrasesIn } from '../data/words.ts';
import { isOpen, labelOf } from '../label.ts';
import { lazy } from '../text/lazy.ts';
import { endsWordAt, Phrases, type Place } from '../text/phrases.ts';
import type { Finding, View } from './rule.ts';

/** Longer blocks hold more than what a site asks of its readers. */
const LONGEST = 300;
/** So few characters stand between how and what for, where the two must be near. */
const NEAR = 16;
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
  const named = anyAim().placesIn(line);
  return named.length === 0 ? undefined : shapes().find((shape) => asksFor(shape, line, named))?.what;
}

interface Shape {
  what: string;
  asks: Phrases;
  aims: ReadonlySet<string>;
  isNear: boolean;
}

function asksFor({ asks, aims, isNear }: Shape, line: string, named: readonly Place[]): boolean {
  const whatFor = named.filter(({ start, end }) => aims.has(line.slice(start, end)));
  if (whatFor.length === 0) return false;
  const how = asks.placesIn(line).filter(({ end }) => endsWordAt(line, end));
  if (!isNear) return how.length > 0;
  return how.some(({ end }) => whatFor.some(({ start }) => start >= end && start - end <= NEAR));
}

/** What any of them asks for. Made when first asked for, as the others. */
const anyAim = lazy(() => new Phrases(new Set(INVITATIONS.flatMap(({ aims }) => phrasesOf(aims)))));

const shapes = lazy(() =>
  INVITATIONS.map(
    ({ what, asks, aims, isNear }: Invitation): Shape => ({
      what,
      asks: new Phrases(phrasesOf(asks)),
      aims: new Set(phrasesOf(aims)),
      isNear: isNear === true,
    }),
  ),
);

/** With plain apostrophes. */
function phrasesOf(byLanguage: Readonly<Record<string, string>>): string[] {
  return phrasesIn(byLanguage).map((phrase) => phrase.replaceAll('’', "'"));
}
