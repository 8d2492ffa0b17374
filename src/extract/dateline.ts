import { readDateline } from '../newsroom/dateline.ts';
import type { Dateline, LabelledBlock } from '../types.ts';
import { type StoryBlock, storyBlocks } from './body.ts';

export interface FoundDateline {
  dateline: Dateline | null;
  /** The dateline with its dash, as printed before the first paragraph; empty without one. */
  lead: string;
  /** The story's blocks, the dateline cut from the first. */
  story: StoryBlock[];
}

/** Reads the dateline off the story's first paragraph, or off a line of its own above it. */
export function findDateline(blocks: readonly LabelledBlock[]): FoundDateline {
  const [first, ...rest] = storyBlocks(blocks);
  if (first === undefined || first.label !== 'paragraph')
    return { dateline: null, lead: '', story: first ? [first, ...rest] : [] };
  const found = readDateline(first.text);
  if (found === null) return { dateline: null, lead: '', story: [first, ...rest] };
  const text = first.text.slice(found.printed.length);
  if (text !== '')
    return { dateline: found.dateline, lead: found.printed, story: [{ ...first, text }, ...rest] };
  return { dateline: found.dateline, lead: `${first.text} `, story: rest };
}
