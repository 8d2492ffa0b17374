import { describe, expect, it } from 'vitest';
import { align, belongs } from '../../../tools/train/align.ts';

const BODY =
  'The ferry will run every hour from June. Two more boats have been hired from a yard up the coast.\n' +
  'Islanders had asked for the change.\nThe council will decide in September.';

const chosen = (texts: string[]) => [...align(texts, BODY)].map(belongs);

describe('align', () => {
  it('finds the blocks of the article in their order', () => {
    expect(
      chosen([
        'Home',
        'The ferry will run every hour from June. Two more boats have been hired from a yard up the coast.',
        'Advertisement',
        'Islanders had asked for the change.',
        'The council will decide in September.',
        'Read our newsletter about boats',
      ]),
    ).toEqual([false, true, false, true, true, false]);
  });

  it('takes a block that differs in a few words, and a paragraph cut in two', () => {
    expect(
      chosen([
        'The ferry (photo) will run every hour from June.',
        'Two more boats have been hired from a yard up the coast.',
      ]),
    ).toEqual([true, true]);
  });

  it('takes a sentence that stands twice at its place in the order', () => {
    const teaser = 'Islanders had asked for the change.';
    const first =
      'The ferry will run every hour from June. Two more boats have been hired from a yard up the coast.';
    expect(chosen([teaser, first, teaser, 'The council will decide in September.'])).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});
