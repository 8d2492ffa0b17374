import { type Breadcrumb, isHome, isLocationLabel, readBreadcrumb } from './breadcrumb.ts';
import { lazy } from './lazy.ts';
import { isSectionName } from './section-name.ts';

/** A page's title taken apart. */
export interface TitleParts {
  headline: string | null;
  site: string | null;
  section: string | null;
}

type Names = Pick<TitleParts, 'site' | 'section'>;

const NONE: Names = { site: null, section: null };

const MARK = '[-–—|_·•:：»«›~<]';
const LEADING = new RegExp(String.raw`^[\s/]*(?:${MARK}+\s*)+`, 'u');
const TRAILING = new RegExp(String.raw`(?:\s*${MARK})+\s*$`, 'u');
/** Between names: a mark with a space before it, or one that stands in no name. */
const BETWEEN = new RegExp(String.raw`\s+${MARK}+\s*|\s*[|_»›]\s*`, 'u');

/** ` | by Jane Doe | Site`: who wrote it. */
const MAY_BE_SIGNED = /^(?:by|von|por|par|di|door)\s/;
const SIGNED = lazy(() => new RegExp(`${MAY_BE_SIGNED.source}\\p{Lu}`, 'u'));

/** Longest name of a site or a section. */
const NAME_WORDS = 6;
const NAME_LENGTH = 48;
const SHORTEST_HEADLINE = 8;
/** A hyphen joins compounds too, so it counts only behind a name with a capital inside or before a quotation. */
const hyphenedName = lazy(
  () => /^((?!Ma?c)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+|\p{Lu}[\p{L}\p{N} .&']{1,46}(?=-["“‘]))-(?=[\p{Lu}\p{N}"“‘])/u,
);
const gluedName = lazy(() => /^(\p{Lu}[\p{L}\p{N} .&'-]{1,46})[:|](?=[\p{Lu}\p{N}"“‘'])/u);

/** What the mark behind the first name parts from it. The patterns take their time to compile. */
function markedName(text: string): string | undefined {
  const glued = /.[:|]\S/.test(text) ? gluedName().exec(text)?.[1] : undefined;
  return glued ?? (/\S-\S/.test(text) ? hyphenedName().exec(text)?.[1] : undefined);
}

/**
 * Takes a title apart: breadcrumb or site's name, headline, site's name. With the headline known from
 * elsewhere on the page the cuts are certain. Without it only joints that a machine made are cut: a
 * breadcrumb before the headline, a name with a space on one side of its separator only.
 */
export function splitTitle(
  title: string,
  headline: string | null,
  siteElsewhere: string | null = null,
): TitleParts {
  const place = headline === null ? null : findHeadline(fold(title), fold(headline));
  if (headline === null || place === null) return splitUnknown(title, siteElsewhere);
  const after = readAfter(title.slice(place.end));
  const before = readBefore(title.slice(0, place.start), after.site !== null);
  const site = after.site ?? before.site;
  const { name, rest } = site === null ? cutPrefix(headline, siteElsewhere) : { name: null, rest: headline };
  return { headline: rest, site: site ?? name, section: before.section ?? after.section };
}

/** A title cut short still repeats this much of the headline. */
const CUT_SHORT = 20;

/** Where a title repeats a headline, both folded: whole, or up to the dots where the title was cut short. */
export function findHeadline(title: string, headline: string): { start: number; end: number } | null {
  const whole = title.indexOf(headline);
  if (whole >= 0) return { start: whole, end: whole + headline.length };
  const dots = isCutShort(title) ? /\s?(?:\.{3}|…)/u.exec(title) : null;
  const start = dots === null ? -1 : title.indexOf(headline.slice(0, CUT_SHORT));
  if (dots === null || start < 0 || dots.index - start < CUT_SHORT) return null;
  return headline.startsWith(title.slice(start, dots.index))
    ? { start, end: dots.index + dots[0].length }
    : null;
}

function isCutShort(title: string): boolean {
  return title.includes('...') || title.includes('…');
}

/**
 * Whether a folded title repeats a line. What is longer than the title it repeats at most cut short.
 * @param lower the line in lower case, where that is known
 */
export function repeats(title: string, line: string, lower?: string): boolean {
  return (
    (line.length <= title.length || isCutShort(title)) && findHeadline(title, fold(line, lower)) !== null
  );
}

const QUOTES = /[‘’‛`“”„‟]/;

/**
 * Quotation marks and case may differ; lengths stay, so that a place in one text is a place in the other.
 * @param lower the text in lower case, where that is known
 */
export function fold(text: string, lower = text.toLowerCase()): string {
  const small = lower.length === text.length ? lower : text;
  return QUOTES.test(small) ? small.replace(/[‘’‛`]/g, "'").replace(/[“”„‟]/g, '"') : small;
}

/** ` -Site`, ` | Section | Site`: the site's name comes last. What no mark parts from the headline is more of it. */
function readAfter(text: string): Names {
  const [, ...parted] = LEADING.test(text) ? ['', text.replace(LEADING, '')] : text.split(BETWEEN);
  const names = withoutSlogan(parted.flatMap(namesIn));
  return { site: names.at(-1) ?? null, section: names.length > 1 ? (names.at(-2) ?? null) : null };
}

/** ` - The Cove - All the news from the coast`: what a site says of itself stands behind its name. */
function withoutSlogan(names: string[]): string[] {
  const words = names.at(-1)?.split(' ') ?? [];
  const isSlogan = words.length >= FEWEST_OF_SLOGAN && words.some((word) => SMALL().test(word));
  return names.length > 1 && isSlogan ? names.slice(0, -1) : names;
}

const FEWEST_OF_SLOGAN = 4;
/** A word in small letters that names hardly hold. */
const SMALL = lazy(() => /^(?!(?:and|for|the|der|die|das|und|des|del|les|van)$)\p{Ll}{3,}$/u);

/** A breadcrumb, `Site:`, `Site | Section |`, or a section glued on. */
function readBefore(text: string, siteFollows: boolean): Names {
  const names = text.replace(TRAILING, '').trim();
  const separated = TRAILING.test(text.trimEnd());
  const { site, path } = cutSite(names);
  const breadcrumb = readBreadcrumb(path.replace(/[>/\s]+$/u, ''));
  if (breadcrumb !== null) return readPath(breadcrumb, site, separated && !siteFollows);
  const parts = namesIn(names).filter((name) => !isHome(name));
  if (parts.length > 1) return { site: parts[0] ?? null, section: parts.at(-1) ?? null };
  return parts[0] === undefined ? NONE : readName(parts[0], separated, siteFollows);
}

/** Before a colon or bar the last element of a breadcrumb is the site's name, a section glued before it. */
function readPath({ root, sections }: Breadcrumb, site: string | null, namesSite: boolean): Names {
  const last = sections.at(-1) ?? null;
  if (last === null || !namesSite || site !== null) return { site: site ?? root, section: last };
  const section = gluedSection(last);
  if (section !== null) return { site: last.slice(section.length).trim(), section };
  return { site: last, section: sections.at(-2) ?? null };
}

/** One name before the headline: a section if sites call sections so or a site follows, else the site. */
function readName(name: string, separated: boolean, siteFollows: boolean): Names {
  if (isSectionName(name) || siteFollows) return { site: null, section: name };
  return separated ? { site: name, section: null } : NONE;
}

function namesIn(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => isName(name) && !(MAY_BE_SIGNED.test(name) && SIGNED().test(name)));
}

/** `Site:Home > Markets`: a name before the path that is no label of a breadcrumb. */
function cutSite(text: string): { site: string | null; path: string } {
  const mark = text.search(/[:：|]/u);
  const name = text.slice(0, Math.max(mark, 0)).trim();
  const path = text.slice(mark + 1).trim();
  const named = isName(name) && !isLocationLabel(name) && !isHome(name);
  return named && startsAtHome(path) ? { site: name, path } : { site: null, path: text };
}

function startsAtHome(path: string): boolean {
  return isHome(path.split(/[>»›→/|:：]/u, 1)[0] ?? '') || isLocationLabel(path.split(/[:：]/u, 1)[0] ?? '');
}

/** Something a site or a section may be called. */
function isName(name: string): boolean {
  return (
    (/[A-Za-z]/.test(name) || /\p{L}/u.test(name)) &&
    name.length <= NAME_LENGTH &&
    name.split(/\s+/).length <= NAME_WORDS
  );
}

/** `Current:Home > MarketsHeadline -Site` with no headline elsewhere to compare. */
function splitUnknown(title: string, siteElsewhere: string | null): TitleParts {
  const path = cutPath(title);
  const suffix = cutSuffix(path.rest, path.rest !== title);
  const site = suffix.site ?? path.site;
  const { name, rest } =
    site === null ? cutPrefix(suffix.rest, siteElsewhere) : { name: null, rest: suffix.rest };
  return { headline: rest === '' ? null : rest, site: site ?? name, section: path.section };
}

/** Cuts a breadcrumb off the start, with a section that the headline is glued to. */
function cutPath(title: string): Names & { rest: string } {
  const { site, path } = cutSite(title);
  const parts = startsAtHome(path) ? splitPath(path) : null;
  if (parts === null) return { ...NONE, rest: title };
  const { above, rest } = parts;
  const glued = gluedSection(rest);
  if (glued !== null) return { site, section: glued, rest: rest.slice(glued.length).trim() };
  return { site, section: above.at(-1) ?? null, rest };
}

const HOME_AND_MARK = /^([^>»›→/|\\_·–—-]{2,30}?)\s*([>»›→/|\\_·–—-])\2*\s*/u;

/** The elements between "Home" and what follows the last of them, by the mark that stands behind "Home". */
function splitPath(path: string): { above: string[]; rest: string } | null {
  const marks = [path, path.replace(/^[^:：]{2,40}[:：]\s*/u, '')]
    .map((text) => HOME_AND_MARK.exec(text))
    .find((found) => isHome(found?.[1] ?? ''));
  if (!marks) return null;
  const above: string[] = [];
  let rest = marks.input.slice(marks[0].length);
  for (;;) {
    const next = rest.indexOf(marks[2] ?? '>');
    const name = rest.slice(0, Math.max(next, 0)).trim();
    if (next < 0 || !isName(name) || rest.length - next < SHORTEST_HEADLINE) return { above, rest };
    above.push(name);
    rest = rest.slice(next).replace(/^[>»›→/|\\_·–—-]+\s*/u, '');
  }
}

/** Where a small letter meets a capital a section ends and the headline begins: `MarketsIraq and US ...`. */
function gluedSection(text: string): string | null {
  const joints = text
    .slice(0, NAME_LENGTH)
    .matchAll(/(?<=[\p{Ll}\p{N}.])(?=[\p{Lu}\p{N}"“‘'])|(?<=\p{Lu}\p{Lu})(?=\p{Lu}\p{Ll})/gu);
  const names = [...joints].map(({ index }) => text.slice(0, index));
  return names.findLast((name) => isSectionName(name)) ?? names.find(mayBeSection) ?? null;
}

/** Words with capitals; not the first half of `McDonald` or `iPhone`. */
function mayBeSection(name: string): boolean {
  if (name.length < 3 || !isName(name) || /^(?:Mac|Van|Von)$/.test(name)) return false;
  return name.split(' ').every((word) => /^(?:[\p{Lu}&].*|and|of|the|in)$/u.test(word));
}

/** A name behind a separator. In a title with a breadcrumb any will do, else only one that a machine put there. */
function cutSuffix(text: string, hasBreadcrumb: boolean): { site: string | null; rest: string } {
  const joint = hasBreadcrumb ? /\s[-–—|_·]+\s*(?=\S)|[|_](?=\S)/gu : /\s[-–—|_·]+(?=\S)|(?<=\S)[|_](?=\S)/gu;
  const last = [...text.matchAll(joint)].at(-1);
  const name = last === undefined ? '' : text.slice(last.index + last[0].length).trim();
  const names =
    last !== undefined &&
    last.index >= SHORTEST_HEADLINE &&
    isName(name) &&
    /^[\p{Lu}\p{N}\p{Lo}]/u.test(name);
  return names ? { site: name, rest: text.slice(0, last.index).trim() } : { site: null, rest: text };
}

/** `Site:Headline`, `Site|Headline`: no space behind the mark, where people put one; any mark if the site is known. */
function cutPrefix(text: string, siteElsewhere: string | null): { name: string | null; rest: string } {
  const known = siteElsewhere !== null && text.startsWith(siteElsewhere) ? siteElsewhere : null;
  const mark = known === null ? -1 : text.slice(known.length).search(/^\s*[-–—|_·:]/u);
  const name = mark === 0 ? known : (markedName(text) ?? null);
  const rest = name === null ? text : text.slice(name.length).replace(LEADING, '');
  return name !== null && isName(name) && rest.length >= SHORTEST_HEADLINE
    ? { name, rest }
    : { name: null, rest: text };
}
