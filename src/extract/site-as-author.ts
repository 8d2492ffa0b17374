import { givenNames } from '../data/given-names.ts';
import { indexOfHeadline, labelOf } from '../label.ts';
import { findDate } from '../newsroom/dates.ts';
import { isPerson } from '../newsroom/person.ts';
import type { TitleParts } from '../text/title.ts';
import type { LabelledBlock } from '../types.ts';
import type { FoundByline } from './byline.ts';
import { fromLine } from './found.ts';

/** So many lines below its headline a site signs. */
const BELOW = 6;

/** `By The Cove` by the headline, or the site's name alone between headline and date: it signs as a whole. */
export function signedBySite(blocks: readonly LabelledBlock[], { site }: TitleParts): FoundByline | null {
  const headline = indexOfHeadline(blocks);
  if (site === null || headline < 0) return null;
  for (let index = headline + 1; index <= headline + BELOW; index++) {
    const block = blocks[index];
    if (block === undefined) return null;
    const isAlone = block.text === site && labelOf(blocks[index + 1]) === 'date';
    if (isAlone || isByAlone(block.text, site)) return author(site, fromLine(block, 'a byline'));
  }
  return null;
}

/** `By The Cove`, `March 15, 2022 · By The Cove`: nothing follows "By" but the name, another mark or the date. */
function isByAlone(text: string, site: string): boolean {
  const by = `by ${site.toLowerCase()}`;
  const at = text.toLowerCase().indexOf(by);
  if (at < 0 || (at > 0 && !/[|·•●–—-]\s*$/.test(text.slice(0, at)))) return false;
  const rest = text.slice(at + by.length);
  return rest === '' || /^\s*[|·•●,–—-]/.test(rest) || (rest.startsWith(' ') && findDate(rest) !== null);
}

/** A story in which somebody speaks of himself so often is told by one person. */
const LEAST_SPOKEN = 3;
const SPEAKS = /\b(?:I|I['’](?:m|ve|d|ll)|my|ich|mein\w*)\b/gu;

/** Whose site it is, where it is called by a person's name and the story speaks in the first person. */
export function ownerOfSite(blocks: readonly LabelledBlock[], { site }: TitleParts): FoundByline | null {
  if (site !== null && isFullName(site)) return isSpoken(blocks) ? author(site, "the site's name") : null;
  for (const block of blocks) {
    const name = holderIn(block.text);
    if (name !== null && isFullName(name))
      return isSpoken(blocks) ? author(name, fromLine(block, 'a copyright')) : null;
  }
  return null;
}

/** `Toby Doe`, `Toby R. Doe`, the first of which is a common given name. */
function isFullName(name: string): boolean {
  const words = name.split(' ');
  const [given = ''] = words;
  const surnames = words.slice(1).filter((word) => !/^\p{Lu}\.?$/u.test(word));
  return surnames.length === 1 && givenNames().has(given.toLowerCase()) && isPerson(name);
}

const LONGEST_COPYRIGHT = 120;
const HOLDER =
  /©\s*(?:copyright\s*)?(?:\d{4}(?:\s?[-–]\s?\d{2,4})?)?[\s,|·•-]*(?:by\s)?([^\s.,|·•∙©\d-][^.,|·•∙©\d]*)/i;
const RIGHTS = /\s(?:all rights|privacy|terms)\b.*$/i;

function holderIn(text: string): string | null {
  if (text.length > LONGEST_COPYRIGHT || !text.includes('©')) return null;
  return HOLDER.exec(text)?.[1]?.replace(RIGHTS, '').trim() ?? null;
}

function isSpoken(blocks: readonly LabelledBlock[]): boolean {
  let spoken = 0;
  for (const block of blocks) {
    if (labelOf(block) === 'paragraph') spoken += block.text.match(SPEAKS)?.length ?? 0;
    if (spoken >= LEAST_SPOKEN) return true;
  }
  return false;
}

function author(name: string, from: string): FoundByline {
  return { byline: name, authors: [name], agency: null, certain: false, from };
}
