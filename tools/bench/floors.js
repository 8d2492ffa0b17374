/**
 * The figures that accuracy must not fall under, by sample, with the digest of the data they were measured on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { NOT_DOUBTED, NOT_WORSE, SURE_AND_RIGHT } from './figures.js';

/** @typedef {{ digest: string, floors: Record<string, Record<string, number>> }} FloorsFile */
/** @typedef {import('./figures.js').Figures} Figures */

/** A model trained anew with other seeds scores so much less at most; a floor lies so far under its figure. */
const MARGIN = 0.003;
const MARGIN_OF_SHARES = 0.02;
const SHARES = new Set([NOT_WORSE, SURE_AND_RIGHT, NOT_DOUBTED]);

/**
 * What is wrong with figures: those under their floors, and floors without a figure.
 *
 * @param {Figures} figures
 * @param {Figures} floors
 * @returns {string[]} a line each
 */
export function shortfalls(figures, floors) {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const figure = figures[name];
    if (figure === undefined) return `${name} was not measured; its floor is ${floor}`;
    return figure < floor ? `${name} is ${figure.toFixed(4)}, under its floor of ${floor}` : [];
  });
}

/**
 * New floors, a margin under the figures. Without `lower` none is lower than before.
 *
 * @param {Figures} figures
 * @param {Figures} floors
 * @param {{ lower: boolean }} options
 * @returns {Figures}
 */
export function raise(figures, floors, { lower }) {
  const now = Object.entries(figures).map(([name, figure]) => [name, floorOf(name, figure)]);
  /** @type {Figures} */
  const raised = Object.fromEntries(now);
  if (lower) return { ...floors, ...raised };
  const kept = Object.entries(floors).map(([name, floor]) => [name, Math.max(floor, raised[name] ?? floor)]);
  return { ...raised, ...Object.fromEntries(kept) };
}

/**
 * @param {string} name
 * @param {number} figure
 */
function floorOf(name, figure) {
  const margin = SHARES.has(name) ? MARGIN_OF_SHARES : MARGIN;
  return Math.floor((figure - margin) * 1000) / 1000;
}

/**
 * The floors of a sample. A file that is not there yet has none.
 *
 * @param {string} path
 * @param {string} digest of the data at hand
 * @throws Error if the floors were measured on other data
 * @returns {FloorsFile}
 */
export function readFloors(path, digest) {
  /** @type {FloorsFile} */
  let file;
  try {
    file = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return { digest, floors: {} };
    throw new Error(`${path} holds no floors`, { cause: error });
  }
  if (file.digest === digest) return file;
  throw new Error(
    `${path}: the floors were measured on other data (${file.digest}, not ${digest}); ` +
      'delete the file and measure again with --raise',
  );
}

/**
 * @param {string} path
 * @param {FloorsFile} file
 */
export function writeFloors(path, file) {
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);
}
