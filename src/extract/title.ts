import { NO_SECTIONS } from '../data/page-words.ts';
import { isHeading } from '../html/headings.ts';
import { labelOf } from '../label.ts';
import { agencyIn, findAgency } from '../newsroom/agency.ts';
import { statedAs } from '../stated.ts';
import { isHome, readPathTo } from '../text/breadcrumb.ts';
import { lazy } from '../text/lazy.ts';
import { readMetaLine } from '../text/meta-line.ts';
import { findHeadline, fold, splitTitle, type TitleParts } from '../text/title.ts';
import { hasLetters } from '../text/words.ts';
import type { Fact, LabelledBlock } from '../types.ts';
import { type Found, firstFact, fromLine } from './found.ts';
import { cutNames } from './site-names.ts';

const NOT_SECTIONS: ReadonlySet<string> = new Set(NO_SECTIONS);

/** No site or section has a longer name. */
const LONGEST_SITE = 60;
const LONGEST_SECTION = 48;

export interface FoundTitle extends TitleParts {
  origins: { headline: string; site: string; section: string };
}

/** A breadcrumb may end in the headline, cut short. */
const SHORTEST_CUT = 15;

/** How far from the end of a page its copyright line stands. */
const FOOTER_BLOCKS = 12;

/** What systems print behind a heading as the link to it: `Harbour wall rebuilt#`. */
const ANCHOR = /\s?(?:#|¶|🔗)$/u;

/** The headline without the link to itself; a title in which it stands with the sign is called so: `Why we like C#`. */
function withoutAnchor(line: string, title: string | null): string {
  const bare = line.replace(ANCHOR, '');
  return bare !== line && title?.includes(bare) === true && !title.includes(line) ? bare : line;
}

/** The headline, and the site and section that stand around it in the page's title or in a breadcrumb. */
export function findTitle(blocks: readonly LabelledBlock[], facts: readonly Fact[] = []): FoundTitle {
  const heading = blocks.find((block) => labelOf(block) === 'headline');
  const title = textOf(blocks, 'page-title');
  const line = heading === undefined ? null : withoutAnchor(heading.text, title);
  const printed = breadcrumbSite(blocks) ?? siteLine(blocks) ?? copyrightHolder(blocks);
  const isOnPage = (name: string) => isPrinted(blocks, name);
  const agree = line === null || title === null || findHeadline(fold(title), fold(line)) !== null;
  const parts = splitTitle(agree ? (title ?? line ?? '') : (line ?? ''), line, printed);
  const sites = new Set(statedAs('site', facts));
  const headlines = new Set(statedAs('headline', facts).map((stated) => fold(stated)));
  const isStatedHeadline = (text: string) => headlines.has(fold(text));
  // What the page prints as its headline and states to be it may hold words that stand elsewhere too.
  const isStated = line !== null && isStatedHeadline(line);
  const headline = cutNames(parts.headline ?? '', {
    isOnPage: isStated ? nowhere : isOnPage,
    isSite: (name) => sites.has(name),
    isHeadline: line === null ? isStatedHeadline : nowhere,
    isPrinted: line !== null,
    isHeading: isHeading(heading?.markup?.tag ?? ''),
  });
  const names = agree
    ? headline.names
    : cutNames(title ?? '', {
        isOnPage,
        isSite: nowhere,
        isHeadline: nowhere,
        isPrinted: false,
        isHeading: false,
      }).names;
  // A page that an agency's story stands on may state that the agency published it.
  const stated =
    firstFact(facts, 'site', (name) => (findAgency(name) === null ? asSite(name) : null)) ??
    firstFact(facts, 'site', asSite);
  const site = stated?.value ?? parts.site ?? names.find(hasLetters) ?? printed;
  const section = findSection(blocks, parts, facts);
  return {
    headline: headline.headline || null,
    site,
    section: section === null || section.value === site ? null : section.value,
    origins: {
      headline: originOfHeadline(blocks),
      site: site === null ? '' : (stated?.from ?? "the page's title or last lines"),
      section: section?.from ?? '',
    },
  };
}

const nowhere = (): boolean => false;

/** `The Cove | News and Sport of the Coast`: what bars part from a site's name is none of it. */
function asSite(stated: string): string | null {
  const [name = stated] = stated.split(BARS).filter((part) => part !== '' && !isHome(part));
  return ofNoGreatLength(name);
}

const BARS = /\s*[|｜]\s*|\s[–—]\s/;

function ofNoGreatLength(name: string): string | null {
  return name.length <= LONGEST_SITE ? name : null;
}

/** Marks that stand between names, and stay at the edge of one where a page prints an empty name beside it. */
const MARKS = /^[\s:：|ǀ/•·–—-]+|[\s:：|ǀ/•·–—-]+$/gu;

/** A section's name without its marks; `null` for what is none, such as "Home". */
function asSection(name: string | null): string | null {
  const bare = name?.replace(MARKS, '') ?? '';
  return bare === '' || isHome(bare) || NOT_SECTIONS.has(bare.toLowerCase()) ? null : bare;
}

/** The section as the path to the page names it, its HTML, its title, or a label. */
function findSection(
  blocks: readonly LabelledBlock[],
  { section, headline }: TitleParts,
  facts: readonly Fact[],
): Found<string> | null {
  const inPath = asSection(breadcrumbSection(blocks, headline));
  if (inPath !== null) return { value: inPath, from: 'a breadcrumb' };
  const stated = firstFact(facts, 'section', (name) => asSection(ofNoGreatLength(name)));
  if (stated !== null) return stated;
  const inTitle = asSection(section);
  if (inTitle !== null) return { value: inTitle, from: "the page's title" };
  const labelled = labelledSection(blocks);
  return labelled === null ? null : { value: labelled, from: 'a label' };
}

/** The line that was taken for the headline, and why. */
function originOfHeadline(blocks: readonly LabelledBlock[]): string {
  const block =
    blocks.find((one) => labelOf(one) === 'headline') ?? blocks.find((one) => labelOf(one) === 'page-title');
  return block === undefined ? '' : fromLine(block, block.verdicts.at(-1)?.reason ?? '');
}

/** Whether the page prints a name on a line of its own, or twice in other lines, its title and headline left out. */
function isPrinted(blocks: readonly LabelledBlock[], name: string): boolean {
  let times = 0;
  for (const block of blocks) {
    const label = labelOf(block);
    if (label === 'page-title' || label === 'headline' || !block.text.includes(name)) continue;
    times += block.text.length < name.length + 5 ? 2 : 1;
    if (times > 1) return true;
  }
  return false;
}

function textOf(blocks: readonly LabelledBlock[], label: string): string | null {
  return blocks.find((block) => labelOf(block) === label)?.text ?? null;
}

function breadcrumbs(blocks: readonly LabelledBlock[]) {
  const headline = textOf(blocks, 'headline');
  return blocks
    .filter((block) => labelOf(block) === 'breadcrumb')
    .flatMap(({ text }) => readPathTo(headline, text) ?? []);
}

function breadcrumbSection(blocks: readonly LabelledBlock[], headline: string | null): string | null {
  const sections = breadcrumbs(blocks).flatMap(({ sections }) => sections);
  return (
    sections
      .filter((name) => name !== headline && !(name.length >= SHORTEST_CUT && headline?.startsWith(name)))
      .filter(hasLetters)
      .at(-1) ?? null
  );
}

function breadcrumbSite(blocks: readonly LabelledBlock[]): string | null {
  return breadcrumbs(blocks).find(({ root, sections }) => root !== null && sections.length > 0)?.root ?? null;
}

/** The page's first line, where it is a name and nothing but the path and the headline follows. */
function siteLine(blocks: readonly LabelledBlock[]): string | null {
  const [first, second] = blocks;
  if (first === undefined || labelOf(first) !== 'chrome' || first.bullet !== undefined) return null;
  const next = labelOf(second);
  const heads = next === 'breadcrumb' || next === 'headline' || next === 'page-title';
  const words = first.text.split(' ');
  return heads &&
    words.length <= 4 &&
    words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word)) &&
    !isHome(first.text)
    ? first.text
    : null;
}

/** What stands behind the name of who owns a page. */
const RESERVED =
  'all rights reserved|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|wszelkie prawa|все права|всі права|усі права|všechna práva|všetky práva|minden jog|toate drepturile|tüm hakları|με επιφύλαξη|hak cipta|جميع الحقوق|تمامی حقوق|כל הזכויות|सर्वाधिकार|সর্বস্বত্ব|สงวนลิขสิทธิ์|版权所有|版權所有|無断|무단';

const copyright = lazy(
  () =>
    new RegExp(
      String.raw`(?:[©ⓒ]|\(c\)|copyright)(?:[\s©ⓒ]|\(c\)|copyright\b)*(?:\d{4}(?:\s*[-–]\s*(?:\d{4}|present))?)?[\s,|.]*(?:by\s+)?(?!copyright\b|${RESERVED})(\p{L}[^.|,©ⓒ\d]{1,47}?)[\s.,|·•–-]*(?:(?:${RESERVED}).*|\b(?:site ?map|privacy|terms|contact|about|inc)\b.*|\d{4}.*|$)`,
      'iu',
    ),
);

const rights = lazy(() => /^(\p{Lu}[^.|,©\d]{1,39}?)[\s.,|]*all rights reserved\b/iu);

/** What a company is by law, behind its name. */
const legalForm = lazy(
  () => /,?\s(?:A\/S|AS|ASA|AB|Oyj?|GmbH|AG|KG|B\.?V|N\.?V|S\.?A|Ltda?|Ltd|LLC|PLC|SRL|SAS|a\.?s)$/u,
);

/**
 * Who owns the page by its last lines, where lists of other stories stand between them and the story, or what
 * returns on its site.
 */
function copyrightHolder(blocks: readonly LabelledBlock[]): string | null {
  const lists = blocks.findIndex(
    ({ verdicts }) =>
      labelOf({ verdicts }) === 'teaser' || verdicts.some(({ rule }) => rule === 'site-chrome'),
  );
  if (lists < 0) return null;
  for (const { text } of blocks.slice(Math.max(lists, blocks.length - FOOTER_BLOCKS))) {
    if (!/[©ⓒ]|\(c\)|copyright|rights reserved/i.test(text)) continue;
    const holder =
      text.length <= 200
        ? (copyright().exec(text) ?? rights().exec(text))?.[1]?.trim().replace(legalForm(), '')
        : undefined;
    if (holder !== undefined && agencyIn(holder) === null) return holder;
  }
  return null;
}

/** `Category: Markets`, or the section in brackets beside the date. */
function labelledSection(blocks: readonly LabelledBlock[]): string | null {
  for (const { text, verdicts } of blocks) {
    const label = labelOf({ verdicts });
    if (label !== 'date' && label !== 'meta' && label !== 'byline') continue;
    const field = readMetaLine(text).fields.find(({ kind, value }) => kind === 'section' && isShort(value));
    const bracketed = /[[【]\s*([\p{L}][^\]】\d]{1,38}?)\s*[\]】]/u.exec(text)?.[1];
    if (field !== undefined || bracketed !== undefined) return field?.value ?? bracketed ?? null;
  }
  return null;
}

/** A section's name is no sentence. */
function isShort(value: string): boolean {
  return value !== '' && value.length <= LONGEST_SECTION && !/[.!?|]/.test(value);
}
