/**
 * Figures as tables, in Markdown, so that they can stand in the README as they are.
 */
import { SHINGLES } from './figures.js';

/** @typedef {import('./figures.js').Figures} Figures */
/** @typedef {import('./judge.js').Judgement} Judgement */

/**
 * A row a figure, a column an extractor: first the figures of words and snippets, then those of shingles.
 *
 * @param {Record<string, Figures>} byExtractor
 * @param {Record<string, string>} versions
 */
export function figuresTables(byExtractor, versions) {
  const names = [...new Set(Object.values(byExtractor).flatMap((figures) => Object.keys(figures)))];
  const ofShingles = names.filter((name) => name.endsWith(SHINGLES));
  const others = names.filter((name) => !name.endsWith(SHINGLES));
  return [others, ofShingles].map((some) => figuresTable(some, byExtractor, versions));
}

/**
 * The README with this table, and the day, in the place that is marked for them.
 *
 * @param {string} readme
 * @param {string} table
 * @param {Date} day
 * @throws Error if no place is marked
 */
export function withTable(readme, table, day) {
  const place = /(?<=<!-- accuracy -->\n).*?(?=<!-- \/accuracy -->)/s;
  if (!place.test(readme)) throw new Error('no place between <!-- accuracy --> and <!-- /accuracy -->');
  return readme.replace(place, () => `\n${table}\n\nMeasured on ${day.toISOString().slice(0, 10)}.\n\n`);
}

/**
 * @param {readonly string[]} names
 * @param {Record<string, Figures>} byExtractor
 * @param {Record<string, string>} versions
 */
function figuresTable(names, byExtractor, versions) {
  const columns = Object.entries(byExtractor).filter(([, figures]) => names.some((name) => name in figures));
  const heads = columns.map(([name]) => [name, versions[name] ?? []].flat().join(' '));
  const rows = names.map((name) => [name, ...columns.map(([, figures]) => digits(figures[name]))]);
  return table(['', ...heads], rows);
}

/** @param {readonly { from: number, to: number, pages: number, said: number, good: number }[]} bins */
export function calibrationTable(bins) {
  const rows = bins.map(({ from, to, pages, said, good }) => [
    `${from} to ${to}`,
    String(pages),
    pages === 0 ? '' : digits(said),
    pages === 0 ? '' : digits(good),
  ]);
  return table(['confidence', 'pages', 'said', 'articles well cleaned'], rows);
}

/**
 * The pages with the lowest scores, worst first.
 *
 * @param {readonly Judgement[]} judgements
 * @param {number} count
 */
export function worstTable(judgements, count) {
  const rows = judgements
    .flatMap(({ id, url, confidence, score }) => (score ? [{ id, url, confidence, score }] : []))
    .sort((one, other) => one.score.f1 - other.score.f1)
    .slice(0, count)
    .map(({ id, url, confidence, score: { f1, precision, recall, given, right } }) => [
      id,
      ...[f1, precision, recall].map(digits),
      ...[given, right].map(String),
      digits(confidence),
      url ?? '',
    ]);
  return table(
    ['page', 'F1', 'precision', 'recall', 'words given', 'words right', 'confidence', 'url'],
    rows,
  );
}

/**
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 */
function table(heads, rows) {
  const widths = heads.map((_, i) => Math.max(3, ...[heads, ...rows].map((row) => row[i]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** @param {number | undefined} figure */
function digits(figure) {
  return figure === undefined ? '' : figure.toFixed(3);
}
