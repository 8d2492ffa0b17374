/**
 * By how much the odds that a page holds an article change with what is found on it (see `extract/confidence.ts`).
 * `node tools/train/fit.js confidence` fits them on flat pages with an article and without, each read by the model that
 * was trained without its site, and sets the outcome beside these, which it rounds. Few pages of that corpus have a
 * dateline, and none without an article has: its factor is less than what they would give.
 */
export const NOTHING_FOUND = 0.5;
export const FOUND = { published: 2.5, authors: 1.6, dateline: 5 };
