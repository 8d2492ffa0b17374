import { SECTIONS } from '../data/page-words.ts';
import { isHome, isLocationLabel, readBreadcrumb } from './breadcrumb.ts';

/** A page's title taken apart. */
export interface TitleParts {
  headline: string | null;
  site: string | null;
  section: string | null;
}

const KNOWN_SECTIONS = new Set(SECTIONS);
const SEPARATORS = '[-–—|_·•:：»«›~]';
const LEADING = new RegExp(String.raw`^[\s/]*(?:${SEPARATORS}+\s*)+`, 'u');
const TRAILING = new RegExp(String.raw`(?:\s*[>/]|\s*${SEPARATORS})+\s*$`, 'u');
const BETWEEN = new RegExp(String.raw`\s+${SEPARATORS}+\s*|\s*[|_»›]\s*`, 'u');

/** Longest name of a site or a section, in words and characters. */
const NAME_WORDS = 5;
const NAME_LENGTH = 40;

/**
 * Takes a title apart: breadcrumb or site's name, headline, site's name. With the headline known from
 * elsewhere on the page the cuts are certain. Without it only joints that a machine made are cut: a
 * breadcrumb before the headline, a name behind a separator with a space on one side only.
 */
export function splitTitle(title: string, headline: string | null): TitleParts {
  const at = headline === null ? -1 : fold(title).indexOf(fold(headline));
  if (headline === null || at < 0) return splitUnknown(title);
  const before = title.slice(0, at);
  const after = title.slice(at + headline.length);
  return { headline, ...merge(readBefore(before, after.trim() !== ''), readAfter(after)) };
}

/** Same length as the text, so that a place in one is a place in the other. */
function fold(text: string): string {
  return text
    .replace(/[‘’‛`]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\p{Lu}/gu, lower);
}

function lower(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}

type Names = Pick<TitleParts, 'site' | 'section'>;

const NONE: Names = { site: null, section: null };

function merge(before: Names, after: Names): Names {
  return { site: after.site ?? before.site, section: before.section ?? after.section };
}

/** ` -Site`, ` | Section | Site`: the site's name comes last. */
function readAfter(text: string): Names {
  const names = text
    .replace(LEADING, '')
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter(isName);
  const site = names.at(-1) ?? null;
  return { site, section: names.length > 1 ? (names.at(-2) ?? null) : null };
}

/** A breadcrumb, `Site:`, `Site | Section |`, or a section glued on. */
function readBefore(text: string, siteFollows: boolean): Names {
  if (text.trim() === '') return NONE;
  const names = text.replace(TRAILING, '').trim();
  const { site: labelSite, path } = cutSite(names);
  const breadcrumb = readBreadcrumb(path);
  if (breadcrumb !== null) {
    return { site: labelSite ?? breadcrumb.root, section: breadcrumb.sections.at(-1) ?? null };
  }
  const parts = names
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => isName(name) && !isHome(name));
  if (parts.length > 1) return { site: parts[0] ?? null, section: parts.at(-1) ?? null };
  const [only = null] = parts;
  if (only === null) return NONE;
  const separated = TRAILING.test(text.trimEnd());
  if (KNOWN_SECTIONS.has(only.toLowerCase()) || (siteFollows && !separated))
    return { site: null, section: only };
  return separated ? { site: only, section: null } : NONE;
}

/** `Site:Home > Markets`: a name before the path that is no label of a breadcrumb. */
function cutSite(text: string): { site: string | null; path: string } {
  const colon = text.search(/[:：|]/u);
  const name = text.slice(0, Math.max(colon, 0)).trim();
  const path = text.slice(colon + 1).trim();
  const named = isName(name) && !isLocationLabel(name) && !isHome(name);
  return named && startsAtHome(path) ? { site: name, path } : { site: null, path: text };
}

function startsAtHome(path: string): boolean {
  return isHome(path.split(/[>»›→/|:：]/u, 1)[0] ?? '') || isLocationLabel(path.split(/[:：]/u, 1)[0] ?? '');
}

/** Something a site or a section may be called. */
function isName(name: string): boolean {
  return /\p{L}/u.test(name) && name.length <= NAME_LENGTH && name.split(/\s+/).length <= NAME_WORDS;
}

/** `Current:Home > MarketsHeadline -Site` with no headline elsewhere to compare. */
function splitUnknown(title: string): TitleParts {
  const { rest: afterPath, ...path } = cutPath(title);
  const isTitle = path.section !== null || afterPath !== title;
  const { rest, site } = cutSuffix(afterPath, isTitle);
  const prefixed =
    site === null && !isTitle
      ? /^([\p{L}][\p{L}\p{N} .&'-]{1,30})[:|](?=[\p{Lu}\p{N}"“‘'])/u.exec(rest)
      : null;
  const name = prefixed?.[1] ?? null;
  const headline = name === null ? rest : rest.slice(name.length + 1);
  return {
    headline: headline === '' ? null : headline,
    site: site ?? path.site ?? name,
    section: path.section,
  };
}

/** Cuts a breadcrumb off the start, with a section that the headline is glued to. */
function cutPath(title: string): Names & { rest: string } {
  const uncut = { ...NONE, rest: title };
  const { site, path } = cutSite(title);
  if (!startsAtHome(path)) return uncut;
  const arrow = Math.max(...['>', '»', '›', '→'].map((mark) => path.lastIndexOf(mark)));
  const above = arrow < 0 ? null : readBreadcrumb(path.slice(0, arrow).trim());
  if (arrow < 0 || (above === null && !isHome(path.slice(0, arrow)))) return uncut;
  const rest = path.slice(arrow + 1).trim();
  const glued = gluedSection(rest);
  if (glued !== null) return { site, section: glued, rest: rest.slice(glued.length) };
  return { site, section: above?.sections.at(-1) ?? null, rest };
}

/** Where a small letter meets a capital a section ends and the headline begins: `MarketsIraq and US ...`. */
function gluedSection(text: string): string | null {
  const joints = [
    ...text
      .slice(0, NAME_LENGTH)
      .matchAll(/(?<=[\p{Ll}\p{N}.])(?=[\p{Lu}\p{N}"“‘'])|(?<=\p{Lu}\p{Lu})(?=\p{Lu}\p{Ll})/gu),
  ];
  const names = joints
    .map(({ index }) => text.slice(0, index))
    .filter((name) => !/^(?:Ma?c|De|La|Le|Di|i|e)$/.test(name));
  return (
    names.findLast((name) => KNOWN_SECTIONS.has(name.toLowerCase())) ??
    names.find((name) => isCapitalised(name)) ??
    null
  );
}

function isCapitalised(name: string): boolean {
  return (
    name.length >= 3 &&
    isName(name) &&
    name.split(' ').every((word) => /^[\p{Lu}&]/u.test(word) || /^(?:and|of|the|in)$/.test(word))
  );
}

/** A name behind a separator. In a title with a breadcrumb any will do, else only one that a machine put there. */
function cutSuffix(text: string, isTitle: boolean): { site: string | null; rest: string } {
  const joint = isTitle ? /\s[-–—|_·]+\s*(?=\S)|[|_](?=\S)/gu : /\s[-–—|_·]+(?=\S)|(?<=\S)[|_](?=\S)/gu;
  const last = [...text.matchAll(joint)].at(-1);
  if (last === undefined || last.index < 8) return { site: null, rest: text };
  const name = text.slice(last.index + last[0].length).trim();
  const isSite = isName(name) && /^[\p{Lu}\p{N}\p{Lo}]/u.test(name);
  return isSite ? { site: name, rest: text.slice(0, last.index).trim() } : { site: null, rest: text };
}
