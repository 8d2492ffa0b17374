import type { Fact, Page } from '../types.ts';
import { type Found, firstFact } from './found.ts';

/** The page's address: as given, or as the page states it. */
export function findUrl(page: Page, facts: readonly Fact[]): Found<string> | null {
  if (page.url !== undefined) return { value: page.url, from: 'as given' };
  return firstFact(facts, 'url', (value) => (isWebAddress(value) ? value : null));
}

const WEB_ADDRESS = /^https?:\/\/([^/\s:?#@]+\.[^/\s:?#@]+)(?::\d+)?(?:[/?#]\S*)?$/i;

function isWebAddress(value: string): boolean {
  return WEB_ADDRESS.test(value) && URL.canParse(value);
}

/** The host of an address, for what it says of the page's country. */
export function hostOf(url: string | null): string | null {
  return WEB_ADDRESS.exec(url ?? '')?.[1] ?? null;
}
