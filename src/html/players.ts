import type { Element } from 'domhandler';
import { PLAYER_ELEMENTS, PLAYERS } from '../data/players.ts';

/** Whether an element may play something from elsewhere. */
export function isPlayer({ name }: Element): boolean {
  return name === 'iframe' || PLAYER_ELEMENTS.has(name);
}

/** The page where that what an element plays is seen; null where it plays nothing known. */
export function playedBy({ name, attribs }: Element): string | null {
  const seenAt = PLAYER_ELEMENTS.get(name);
  if (seenAt !== undefined) {
    const sign = attribs['data-videoid'] ?? attribs.videoid;
    return sign !== undefined && SIGN.test(sign) ? seenAt.replace('#', () => sign) : null;
  }
  for (const address of [attribs['data-src'], attribs['data-lazy-src'], attribs.src]) {
    const seen = address === undefined ? null : seenOf(address);
    if (seen !== null) return seen;
  }
  return null;
}

const SIGN = /^[\w-]{5,22}$/;
const SCHEME = /^\s*(?:https?:)?\/\/(?:www\.)?/i;

/** The page where that is seen which a player has from an address, or which the address is of itself. */
export function seenOf(address: string): string | null {
  const bare = address.replace(SCHEME, '');
  if (bare === address) return null;
  for (const [pattern, seenAt] of PLAYERS) {
    const sign = pattern.exec(bare)?.[1];
    if (sign !== undefined) return seenAt.replace('#', () => sign);
  }
  return null;
}
