import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/types.ts';
import { belongs } from '../../../tools/train/align.ts';
import { type Hosted, rewritten, transplanted } from '../../../tools/train/augment.ts';

const block = (text: string): Block => ({ text, firstLine: 0, lastLine: 0, blankBefore: 0 });

const page = (
  headline: string,
  pageTitle: string | undefined,
  lines: readonly [string, number][],
): Hosted => ({
  headline,
  pageTitle,
  blocks: lines.map(([text]) => block(text)),
  shares: Float32Array.from(lines.map(([, share]) => share)),
});

const HOST = page('Ferry runs again', 'Ferry runs again | The Cove', [
  ['Menu', 0],
  ['Ferry runs again', 0],
  ['It left at noon.', 1],
  ['Share', 0],
  ['It came back at one.', 1],
  ['More: Ferry runs again', 0],
]);
const GUEST = page('Wall falls down', undefined, [
  ['Home', 0],
  ['It stood for a hundred years.', 1],
  ['Advertisement', 0],
  ['It fell on Monday.', 1],
  ['Footer', 0],
]);

describe("an article on another site's page", () => {
  it('stands with its headline in the place of the one there', () => {
    const made = transplanted(HOST, GUEST, belongs);
    expect(made.pageTitle).toBe('Wall falls down | The Cove');
    expect(made.blocks.map(({ text }, i) => [text, made.shares[i]])).toEqual([
      ['Menu', 0],
      ['Wall falls down', 0],
      ['It stood for a hundred years.', 1],
      ['Advertisement', 0],
      ['It fell on Monday.', 1],
      ['More: Wall falls down', 0],
    ]);
  });

  it('leaves a page as it is that has none, and puts none there that is none', () => {
    const empty = page('', undefined, [['Menu', 0]]);
    expect(transplanted(empty, GUEST, belongs)).toBe(empty);
    expect(transplanted(HOST, empty, belongs)).toBe(HOST);
  });
});

describe('a page in other letters', () => {
  it('is known as well as before', () => {
    const made = rewritten(HOST, (text) => text.toUpperCase());
    expect(made.blocks[2]?.text).toBe('IT LEFT AT NOON.');
    expect(made.shares).toEqual(HOST.shares);
  });
});
