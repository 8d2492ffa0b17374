import type { ParsedHtml } from '../../html/parsed.ts';

/** Turns the address that an attribute gives into one that leads there from anywhere; null if none is of use. */
export type Resolve = (address: string | undefined) => string | null;

/** Others run programs, or hold the thing itself. */
const USEFUL = /^(?:https?|mailto|tel|ftp):/i;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/**
 * How addresses on a page are to be read: against its `<base>`, or its own address. Where neither is known, they stay
 * as they are.
 */
export function addressesOn(page: Pick<ParsedHtml, 'base'>, url: string | undefined): Resolve {
  const own = absolute(url);
  const base = absolute(page.base, own ?? undefined) ?? own;
  return (address) => {
    const trimmed = address?.trim() ?? '';
    if (trimmed === '') return null;
    if (base === null) return isUseful(trimmed) ? trimmed : null;
    const resolved = absolute(trimmed, base);
    return resolved !== null && USEFUL.test(resolved) ? resolved : null;
  };
}

/** An address as it stands leads somewhere, if it is no place within the page. */
function isUseful(address: string): boolean {
  return SCHEME.test(address) ? USEFUL.test(address) : !address.startsWith('#');
}

function absolute(address: string | undefined, base?: string): string | null {
  if (address === undefined || !URL.canParse(address, base)) return null;
  return new URL(address, base).href;
}
