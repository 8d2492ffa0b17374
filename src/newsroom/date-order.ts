import type { DateOrder } from './dates.ts';

/** English-speaking countries that print the month first; the Philippines do so too. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH']);

/** Countries by the last label of their hosts, where it differs from their code. */
const BY_HOST: Readonly<Record<string, string>> = { uk: 'GB', gov: 'US', mil: 'US', edu: 'US' };

/**
 * What comes first in `03/04/2025` on a page: told by the country that its language tag or its host names, or by
 * its language, if that is written in one order everywhere. English without a country is written both ways: `null`.
 */
export function dateOrder(tags: readonly string[], host: string | null): DateOrder {
  const region = tags.map(regionOf).find((code) => code !== null) ?? countryOf(host);
  if (region !== null) return MONTH_FIRST.has(region) ? 'mdy' : 'dmy';
  const languages = tags.map((tag) => tag.split(/[-_]/)[0]?.toLowerCase());
  return languages.length > 0 && !languages.includes('en') ? 'dmy' : null;
}

/** Two numbers and a year, by which a page shows its order if one of the numbers is no month. */
const NUMBERS = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/g;
const MONTHS = 12;

/** What comes first in `03/04/2025` by the other dates of its page: `null` where none tells, or they differ. */
export function printedOrder(texts: Iterable<string>): DateOrder {
  let found: DateOrder = null;
  for (const text of texts) {
    if (!text.includes('/')) continue;
    for (const [, first, second] of text.matchAll(NUMBERS)) {
      if (Number(first) > MONTHS === Number(second) > MONTHS) continue;
      const order = Number(first) > MONTHS ? 'dmy' : 'mdy';
      if (found !== null && found !== order) return null;
      found = order;
    }
  }
  return found;
}

/** The same by a day that the page states for machines and prints for readers: in one order the two are the same. */
export function statedOrder(texts: Iterable<string>, days: readonly string[]): DateOrder {
  if (days.length === 0) return null;
  for (const text of texts) {
    if (!text.includes('/')) continue;
    for (const [, first = '', second = '', year = ''] of text.matchAll(NUMBERS)) {
      if (Number(first) === Number(second)) continue;
      const isStated = (month: string, day: string) =>
        days.some((stated) => stated.endsWith(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`));
      if (isStated(second, first)) return 'dmy';
      if (isStated(first, second)) return 'mdy';
    }
  }
  return null;
}

function regionOf(tag: string): string | null {
  return /[-_]([A-Za-z]{2})$/.exec(tag)?.[1]?.toUpperCase() ?? null;
}

function countryOf(host: string | null): string | null {
  const last = host?.split('.').at(-1)?.toLowerCase() ?? '';
  if (BY_HOST[last] !== undefined) return BY_HOST[last];
  // Two letters are a country's; some are sold to everybody for what they spell.
  return last.length === 2 && !['io', 'co', 'ai', 'tv', 'me', 'fm', 'ly', 'gg', 'to', 'eu'].includes(last)
    ? last.toUpperCase()
    : null;
}
