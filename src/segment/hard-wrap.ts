import { lazy } from '../text/lazy.ts';
import { columns, type Line } from './lines.ts';

/** Margins that people and programs wrap at; nobody wraps narrower, and wider lines are whole paragraphs. */
const NARROWEST = 40;
export const WIDEST = 132;

/** A page counts as wrapped when this many breaks were forced by the margin ... */
const FEWEST_FORCED = 2;
/** ... and this share of its full-looking lines are. */
const FORCED_SHARE = 0.7;
/** ... and this share of their breaks, two at least, fall in the middle of a sentence. */
const GOING_ON_SHARE = 0.4;

/** How a sentence ends, with what closes around it. */
export const SENTENCE_END = /[.!?…。！？؟।]['"”’»)\]]*$/u;
const NUMBERED = /^\d{1,3}[.)]\s/;

/** A line that only parts others is as long as it is. */
const RULE = /^[-=_*~+#—–]+$/;

/** What a bracket has opened goes on until it closes. */
const OPEN_BRACKET = /[([][^()[\]]*$/;

/** A script without spaces breaks a line at any character. */
const unspaced = lazy(() => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);

/** A page's title and headline stand on its first lines, and may be two sentences. */
const TITLE_LINES = 4;

/**
 * The column at which a page was hard-wrapped, or null if it was not.
 *
 * A program that fills lines breaks one only where the next word no longer fits. So a break between
 * two lines is forced under every margin from the first line's width up to that width plus the next
 * word; the margin is the column that explains the most breaks and that few lines run over. In a list
 * of short lines the next word would have fitted, and no column explains many breaks.
 */
export function findMargin(lines: readonly Line[]): number | null {
  const forced = new Int32Array(WIDEST + 2);
  const ending = new Int32Array(WIDEST + 2);
  let longer = 0;
  for (const [i, line] of lines.entries()) {
    if (line.width > WIDEST) longer++;
    else if (line.text !== '') ending[line.width] = (ending[line.width] ?? 0) + 1;
    const span = forcedSpan(line, lines[i + 1]);
    if (span === null) continue;
    add(forced, span.from, 1);
    add(forced, Math.min(span.to, WIDEST) + 1, -1);
  }
  return mostForced(forced, ending, longer).find((margin) => looksFilled(lines, margin)) ?? null;
}

/** Says whether line `at + 1` only carries on what the margin cut off at the end of line `at`. */
export function continues(lines: readonly Line[], at: number, margin: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined || next === undefined) return false;
  if (line.width > margin || line.width < margin / 2) return false;
  return wasForced(line, next, margin) && !opensParagraph(line, next) && !standsAlone(lines, at, margin);
}

function wasForced(line: Line, next: Line | undefined, margin: number): boolean {
  const span = forcedSpan(line, next);
  return span !== null && span.to >= margin;
}

/** After a full sentence, a last line that is no sentence is a heading or a label, not the paragraph's end. */
function standsAlone(lines: readonly Line[], at: number, margin: number): boolean {
  const line = lines[at] as Line;
  const next = lines[at + 1] as Line;
  if (at < TITLE_LINES || OPEN_BRACKET.test(line.text)) return false;
  if (!SENTENCE_END.test(line.text.slice(-3)) || SENTENCE_END.test(next.text.slice(-3))) return false;
  return /^[^\p{Ll}]/u.test(next.text) && !wasForced(next, lines[at + 2], margin);
}

/** An indented first line opens a paragraph, except under a bullet, where the text hangs. */
function opensParagraph(line: Line, next: Line): boolean {
  return next.indent > line.indent && line.bullet === undefined;
}

/** The margins under which the break between two lines was forced, both ends included. */
function forcedSpan(line: Line, next: Line | undefined): { from: number; to: number } | null {
  if (next === undefined || line.width > WIDEST || line.text === '' || next.text === '') return null;
  if (next.bullet !== undefined || NUMBERED.test(next.text) || RULE.test(line.text)) return null;
  return { from: line.width, to: line.width + columns(firstChunk(next.text)) };
}

/** What had to fit: the next word, or one character of a script without spaces. */
function firstChunk(text: string): string {
  if (text >= '\u3041' && unspaced().test(text)) return text.slice(0, 1);
  const space = text.indexOf(' ');
  return text.slice(0, space < 0 ? WIDEST : Math.min(space, WIDEST));
}

/** Of a text set in two widths the second best margin may be that of most of it. */
const NEARLY_BEST = 0.9;

/** The margins with the best balance of breaks explained and lines that run over them, the narrower first of two. */
function mostForced(forced: Int32Array, ending: Int32Array, longer: number): number[] {
  let over = longer;
  for (let width = NARROWEST; width <= WIDEST; width++) over += ending[width] ?? 0;
  const scores: { margin: number; score: number }[] = [];
  let breaks = 0;
  for (let margin = 0; margin <= WIDEST; margin++) {
    breaks += forced[margin] ?? 0;
    if (margin < NARROWEST) continue;
    over -= ending[margin] ?? 0;
    const score = breaks - 2 * Math.max(0, over - 2);
    if (score >= FEWEST_FORCED) scores.push({ margin, score });
  }
  const best = Math.max(...scores.map(({ score }) => score));
  const nearly = scores.filter(({ score }) => score >= best * NEARLY_BEST);
  return nearly.sort((a, b) => b.score - a.score).map(({ margin }) => margin);
}

/**
 * In filled text nearly every line of more than half the margin that is followed by another is full, and
 * the next one goes on in the middle of a sentence, so most begin with no capital.
 */
function looksFilled(lines: readonly Line[], margin: number): boolean {
  let full = 0;
  let candidates = 0;
  let goingOn = 0;
  for (const [i, line] of lines.entries()) {
    const span = forcedSpan(line, lines[i + 1]);
    if (span === null || span.from > margin || span.from < margin * 0.6) continue;
    candidates++;
    if (span.to < margin) continue;
    full++;
    if (goesOn(line, lines[i + 1])) goingOn++;
  }
  return (
    full >= FEWEST_FORCED &&
    full >= candidates * FORCED_SHARE &&
    goingOn >= Math.max(FEWEST_FORCED, full * GOING_ON_SHARE)
  );
}

/** The sentence is not over, and no capital or bracket opens another. */
function goesOn(line: Line, next: Line | undefined): boolean {
  return !SENTENCE_END.test(line.text.slice(-3)) && /^[\p{Ll}\p{Lo}\p{N}]/u.test(next?.text ?? '');
}

function add(counts: Int32Array, at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by;
}
