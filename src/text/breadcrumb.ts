import { HOME_WORDS, LEAF_WORDS, LOCATION_LABELS } from '../data/page-words.ts';
import { withoutQuotations } from './quotations.ts';

/** The path a page prints to itself. */
export interface Breadcrumb {
  /** The first element, if it is a name and not "Home". */
  root: string | null;
  /** The elements below it, from the outermost in. */
  sections: string[];
}

const LABELS = new Set(LOCATION_LABELS);
const HOME = new Set(HOME_WORDS);
const LEAF = new Set(LEAF_WORDS);

/** Marks that only breadcrumbs stand between, then those that other text uses too. */
const ARROWS = /\s*(?:>+|»|›|→|▸|➤|❯|::)\s*/gu;
const WEAK = [/\s*\/\s*/u, /\s*\|\s*/u, /\s*\\\s*/u, /\s*_\s*/u, /\s+[-–—]\s*|\s*[-–—]\s+/u, /\s*[·•]\s*/u];

/** Any of those marks, or the colon behind a label. */
const MARKED = /[>»›→▸➤❯:：/|\\_·•–—-]/;

const LONGEST = 200;
const LONGEST_NAME = 40;

/**
 * Reads `Current:Home > Markets`, `Home / World / Europe`, `AssetScope » Markets`: null for a text that
 * is no breadcrumb. A breadcrumb says so by a label, begins at "Home", or has arrows between names.
 */
export function readBreadcrumb(text: string): Breadcrumb | null {
  // lynx prints a page's feeds so: `#The Harbour Times » Feed`.
  if (text.length > LONGEST || text.startsWith('#') || !MARKED.test(withoutQuotations(text))) return null;
  const { path, label } = cutLabel(text);
  const arrows = splitAtArrows(path);
  if (arrows.length > 1) return crumbs(arrows);
  const parts = splitWeakly(path);
  if (label !== null) return parts.length > 1 || !OF_A_PLACE.has(label) ? crumbs(parts) : null;
  return HOME.has((parts[0] ?? '').toLowerCase()) && parts.length > 1 && !isMenu(path, parts)
    ? crumbs(parts)
    : null;
}

/** Bars and dots stand between the names of a menu too, and no path has so many: `Home | Local | Sport`. */
function isMenu(path: string, parts: readonly string[]): boolean {
  return parts.length > 2 && /[|·•]/.test(path);
}

/** The same for a path that may end in the headline of the page it stands on. */
export function readPathTo(headline: string | null, text: string): Breadcrumb | null {
  if (headline === null || !leadsTo(headline, text)) return readBreadcrumb(text);
  return readBreadcrumb(text.slice(0, -headline.length).replace(/[\s>»›→/|]+$/u, ''));
}

/** Says whether a text ends in the headline, and is more than that. */
export function leadsTo(headline: string, text: string): boolean {
  return text.length > headline.length && text.endsWith(headline);
}

/** Says whether a breadcrumb's element stands for the front page. */
export function isHome(name: string): boolean {
  return HOME.has(name.trim().toLowerCase());
}

/** Says whether a text is what breadcrumbs are introduced by: "Current", "You are here". */
export function isLocationLabel(text: string): boolean {
  return LABELS.has(text.trim().toLowerCase());
}

/** Labels of a path that label other things too: `Location: Rotterdam`. */
const OF_A_PLACE: ReadonlySet<string> = new Set(['location', 'position', 'your location', 'your position']);

function cutLabel(text: string): { path: string; label: string | null } {
  const [start = '', ...rest] = text.split(/[:：]/, 3);
  const path = text.slice(start.length + 1).trim();
  const label = start.trim().toLowerCase();
  return rest.length > 0 && path !== '' && LABELS.has(label) ? { path, label } : { path: text, label: null };
}

/** What arrows part; the marks around a quotation are none. */
function splitAtArrows(path: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { 0: arrow, index } of withoutQuotations(path).matchAll(ARROWS)) {
    parts.push(path.slice(start, index));
    start = index + arrow.length;
  }
  return [...parts, path.slice(start)].filter(Boolean);
}

function splitWeakly(path: string): string[] {
  const mark = WEAK.find((candidate) => candidate.test(path));
  return mark === undefined ? [path.trim()] : path.split(mark).filter(Boolean);
}

function crumbs(parts: readonly string[]): Breadcrumb | null {
  const names = parts.map((part) => part.trim()).filter((part) => part !== '');
  if (names.length === 0 || names.some((name) => name.length > LONGEST_NAME)) return null;
  const [first = '', ...rest] = names;
  const root = isHome(first) ? null : first;
  const below = rest.length === 0 && root !== null ? [root] : rest;
  const sections = below.filter((name) => !LEAF.has(name.toLowerCase()) && !isHome(name));
  return { root: rest.length === 0 ? null : root, sections };
}
