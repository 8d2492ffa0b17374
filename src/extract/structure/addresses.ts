import { REDIRECTS } from '../../data/redirects.ts';
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
    if (base === null) return isUseful(trimmed) ? meant(trimmed) : null;
    const resolved = absolute(trimmed, base);
    return resolved !== null && USEFUL.test(resolved) ? meant(resolved) : null;
  };
}

/** Asked first, for it takes the least time: the address within another. */
const LEADS_ON = /[?&]\w+=https?(?::|%3a)/i;

/** Where an address leads in the end, if it is one of those that only count who follows it. */
function meant(address: string): string {
  if (!LEADS_ON.test(address) || !URL.canParse(address)) return address;
  const { hostname, pathname, searchParams } = new URL(address);
  const redirect = redirectOf(hostname);
  if (redirect === undefined || !pathname.startsWith(redirect.path)) return address;
  const target = redirect.parameters.map((name) => searchParams.get(name)).find((to) => to !== null);
  return target && /^https?:/i.test(target) ? (absolute(target) ?? address) : address;
}

function redirectOf(hostname: string) {
  const labels = hostname.split('.');
  return labels.map((_, i) => REDIRECTS.get(labels.slice(i).join('.'))).find((known) => known !== undefined);
}

/** An address as it stands leads somewhere, if it is no place within the page. */
function isUseful(address: string): boolean {
  return SCHEME.test(address) ? USEFUL.test(address) : !address.startsWith('#');
}

function absolute(address: string | undefined, base?: string): string | null {
  if (address === undefined || !URL.canParse(address, base)) return null;
  return new URL(address, base).href;
}
