import { SECTIONS } from '../../data/page-words.ts';
import { labelOf } from '../../label.ts';
import { readDateline } from '../../newsroom/dateline.ts';
import { isHome, readBreadcrumb } from '../../text/breadcrumb.ts';
import { readMetaLine } from '../../text/meta-line.ts';
import { isListHead } from '../list-head.ts';
import type { View } from '../rule.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * What must be read out of a line. It takes time, and only ever speaks against the line, so that no line need be
 * read to which a glance gives less than another has.
 */
export interface Reading {
  /** It is the name of a section or the head of a list. */
  chromeName: number;
  /** It is a path: three names or more with marks between them. */
  path: number;
  /** It is a byline, a date or a counter itself. */
  data: number;
}

const SECTION_NAMES = new Set(SECTIONS);

/** Reads one line. */
export function readLine(view: View, index: number, around: Surroundings): Reading {
  const { text = '' } = view.blocks[index] ?? {};
  return {
    chromeName: Number(isChromeName(text)),
    path: Number(/[>»›/|].*[>»›/|]/.test(text) || readBreadcrumb(text) !== null),
    data: Number(isMachinery(view, index) || around.hasData(index, index + 1)),
  };
}

/** What a page's machinery prints has been told by its words; a dateline opens the story; a number after a colon counts. */
function isMachinery({ blocks }: View, index: number): boolean {
  const label = labelOf(blocks[index]);
  if (label !== 'unclear' && label !== 'paragraph') return true;
  const { text = '' } = blocks[index] ?? {};
  if (/[-–—.:]/.test(text) && readDateline(text) !== null) return true;
  const { lead, fields } = readMetaLine(text);
  return lead === '' && fields.length > 0 && fields.every(({ kind }) => kind === 'other');
}

function isChromeName(text: string): boolean {
  return SECTION_NAMES.has(text.toLowerCase()) || isHome(text) || isListHead(text);
}
