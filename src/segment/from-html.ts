import type { Text } from 'domhandler';
import type { ParsedHtml, Place } from '../html/parsed.ts';
import { foldSpaces } from '../text/fold.ts';
import type { Block, Fact, Markup } from '../types.ts';
import { $ } from './from-html/cheerio.ts';
import { gatherStating } from './from-html/facts/stating.ts';
import { readFacts } from './from-html/facts.ts';
import { lineFinder } from './from-html/lines.ts';
import { MarkedBlock, RunMarkup } from './from-html/marked-block.ts';
import { standingIn } from './from-html/names.ts';
import { type Marks, notesAmong } from './from-html/notes.ts';
import { parseHtml } from './from-html/parse.ts';
import type { Run } from './from-html/run.ts';
import { shownRuns } from './from-html/shown.ts';
import { readLine } from './lines.ts';

/** A page of HTML, cut into blocks. */
export interface HtmlBlocks {
  blocks: Block[];
  /** The page's own title, white space folded; empty where it has none. */
  title: string;
  /** What the page states beside its text. */
  facts: Fact[];
  html: ParsedHtml;
}

/**
 * Cuts a page of HTML into blocks, one for each run of text that stands alone when the page is shown: a
 * paragraph, a heading, an item of a list, a row of a table, text between two forced line breaks. What no reader
 * sees is in none of them.
 */
export function blocksFromHtml(content: string): HtmlBlocks {
  const { found, visitor } = gatherStating();
  const document = parseHtml(content, visitor);
  const blocks: Block[] = [];
  const places = new Map<Markup, Place>();
  const marked: { index: number; marks: Marks; markup: RunMarkup }[] = [];
  const lineOf = lineFinder(content);
  const standingOf = standingIn();
  for (const run of shownRuns(document, found.styles)) {
    const { text, bullet = run.opensItem ? '•' : undefined } = readLine(run.text.trimStart());
    if (text === '') continue;
    const markup = new RunMarkup(run, standingOf(run.element));
    places.set(markup, run);
    if (run.marks !== undefined) marked.push({ index: blocks.length, marks: run.marks, markup });
    blocks.push(new MarkedBlock({ text, bullet }, linesOf(run, lineOf), run.spaced ? 1 : 0, markup));
  }
  for (const [{ markup }, to] of notesAmong(marked)) markup.noteTo = to;
  const { images, base, title } = found;
  return {
    blocks,
    title: foldSpaces($(title).text()).trim(),
    facts: readFacts(found),
    html: { places, images, base: base?.attribs.href },
  };
}

/** The lines of the page's source, from the first word to the last. */
function linesOf({ leaves }: Run, lineOf: (offset: number) => number) {
  const first = leaves[0] as Text;
  const last = leaves.at(-1) as Text;
  const start = (first.startIndex ?? 0) + first.data.length - first.data.trimStart().length;
  const end = (last.endIndex ?? start) - last.data.length + last.data.trimEnd().length;
  const firstLine = lineOf(start);
  return { firstLine, lastLine: lineOf(Math.max(start, end)) };
}
