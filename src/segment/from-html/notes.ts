import type { Element } from 'domhandler';
import type { Markup } from '../../types.ts';

/** Places in a page that a run of text is, and to which it leads. */
export interface Marks {
  /** What its elements, and those that it opens, are called: addresses within the page. */
  ids: string[];
  /** Where links in it lead to within the page. */
  jumps: string[];
}

/** Notes what of an element can be led to, and where it leads. Most have neither. */
export function noteMarks(run: { marks: Marks | undefined }, { name, attribs }: Element): void {
  const { id, href } = attribs;
  const own = id ?? (name === 'a' ? attribs.name : undefined);
  if (own !== undefined) marksOf(run).ids.push(own);
  if (name === 'a' && href?.startsWith('#') && href.length > 1) marksOf(run).jumps.push(href.slice(1));
}

function marksOf(run: { marks: Marks | undefined }): Marks {
  run.marks ??= { ids: [], jumps: [] };
  return run.marks;
}

/** A block that has marks, and what is known of its markup. */
export interface Marked {
  index: number;
  marks: Marks;
  markup: Pick<Markup, 'names'>;
}

/** What pages call the notes below a text. */
const NOTES: ReadonlySet<string> = new Set(
  'backlink citations endnote endnotes fn footnote footnotes notes reference references'.split(' '),
);

/**
 * Each block that is a note to one above it, with the index of that one: it leads to the note, and the note leads back
 * or is called one.
 */
export function notesAmong<Block extends Marked>(blocks: readonly Block[]): Map<Block, number> {
  const notes = new Map<Block, number>();
  const leading = new Map<string, number>();
  const standing = new Map<string, number>();
  for (const block of blocks) {
    const { index, marks, markup } = block;
    const from = marks.ids.map((id) => leading.get(id)).find((one) => one !== undefined);
    if (
      from !== undefined &&
      (leadsTo(marks, standing, from) || markup.names.some((name) => NOTES.has(name)))
    )
      notes.set(block, from);
    for (const jump of marks.jumps) if (!leading.has(jump)) leading.set(jump, index);
    for (const id of marks.ids) if (!standing.has(id)) standing.set(id, index);
  }
  return notes;
}

function leadsTo({ jumps }: Marks, standing: ReadonlyMap<string, number>, index: number): boolean {
  return jumps.some((jump) => standing.get(jump) === index);
}
