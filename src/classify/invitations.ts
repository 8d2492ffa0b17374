import { INVITATIONS, type Invitation } from '../data/invitations.ts';
import { isOpen, labelOf } from '../label.ts';
import { lazy } from '../text/lazy.ts';
import type { Finding, View } from './rule.ts';

/** Longer blocks hold more than what a site asks of its readers. */
const LONGEST = 300;
/** So few characters stand between how and what for, where the two must be near. */
const NEAR = 16;
const ANY = /^/;
/** Somebody says it, and it is of the story. */
const SAID = /^[\s–—-]*["“”„«»‘‚「『]/u;

/** Lines in which a site asks its readers for something: to get its newsletter, to follow it elsewhere, to agree to cookies. */
export function* invitations({ blocks, lines }: View): Iterable<Finding> {
  for (const [index, block] of blocks.entries()) {
    if (!isOpen(labelOf(block)) || block.text.length > LONGEST) continue;
    const what = askedIn(lines[index]?.lower ?? '');
    if (what !== undefined && !SAID.test(block.text)) yield { index, label: 'chrome', reason: `is ${what}` };
  }
}

/** What a line asks readers for. Few lines name it, so that is looked for first. */
function askedIn(lower: string): string | undefined {
  const line = lower.replaceAll('’', "'");
  return shapes().find(({ aims, asks, near }) => aims.test(line) && asks.test(line) && near.test(line))?.what;
}

/** Made when first asked for. */
const shapes = lazy(() =>
  INVITATIONS.map(({ what, asks, aims, isNear }: Invitation) => ({
    what,
    asks: oneOf(asks, BEGIN, END),
    aims: oneOf(aims, BEGIN, ''),
    near: isNear
      ? new RegExp(`${oneOf(asks, BEGIN, END).source}.{0,${NEAR}}?${oneOf(aims, BEGIN, '').source}`, 'u')
      : ANY,
  })),
);

/** Where a word begins and ends: words of other scripts than these run together, or have others glued to them. */
const BEGIN = String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])`;
const END = String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])`;

function oneOf(phrases: Readonly<Record<string, string>>, before: string, after: string): RegExp {
  const all = Object.values(phrases)
    .flatMap((text) => text.replaceAll('’', "'").split(' | '))
    .map((phrase) =>
      phrase.replaceAll(/[\\^$*+?.()|[\]{}]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`),
    );
  return new RegExp(`${before}(?:${all.join('|')})${after}`, 'u');
}
