import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectNames } from '../../src/batch/names.ts';

const page = (name: string, folder = 'pages') => ({
  name,
  origin: `${folder}/${name}`,
  real: `/${folder}/${name}`,
});

/** The names that pages get. */
function namesOf(pages: readonly ReturnType<typeof page>[]): string[] {
  const names = collectNames('.md');
  for (const one of pages) names.hear(one);
  return pages.map((one) => names.nameOf(one).name);
}

describe('the names of outputs', () => {
  it.each([
    ['the ending replaced', ['a.txt', 'b/c.d.html', 'e'], ['a.md', 'b/c.d.md', 'e.md']],
    ['the whole name, where only the ending differs', ['a.txt', 'a.html'], ['a.txt.md', 'a.html.md']],
    ['no name that a neighbour might have had', ['a.txt.html', 'a.txt'], ['a.txt.html.md', 'a.md']],
  ])('keep the tree, with %s', (_why, given, expected) => {
    expect(namesOf(given.map((name) => page(name)))).toEqual(expected);
  });

  it('have the input before them, where two inputs hold the same', () => {
    expect(namesOf([page('x.txt', 'a'), page('x.txt', 'b')])).toEqual(['a/x.md', 'b/x.md']);
    expect(namesOf([page('x.txt', '/a'), page('x.txt', '../b')])).toEqual(['a/x.md', 'b/x.md']);
  });

  it('tell apart what differs in the case of letters alone', () => {
    const [one, other] = namesOf([page('A.txt'), page('a.txt')]);
    expect([one, other]).toEqual([
      expect.stringMatching(/^A\.txt-[\da-f]{8}\.md$/),
      expect.stringMatching(/^a\.txt-/),
    ]);
  });

  it('are told when they are not the likeliest', () => {
    const names = collectNames('.md');
    for (const name of ['a.txt', 'a.html', 'b.txt']) names.hear(page(name));
    expect(names.nameOf(page('a.txt')).isShared).toBe(true);
    expect(names.nameOf(page('b.txt')).isShared).toBe(false);
  });

  const names = fc.stringMatching(/^[aAbé]{1,2}(?:\/[aA])?\.(?:txt|html|md|txt\.html)$/);
  const pages = fc.uniqueArray(fc.tuple(names, fc.constantFrom('p', 'q')), {
    selector: ([name, folder]) => folder + name,
  });

  it('are never alike, even in letters of one case, and do not depend on the order', () => {
    fc.assert(
      fc.property(pages, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const all = given.map(([name, folder]) => page(name, folder));
        const got = namesOf(all);
        expect(new Set(got.map((name) => name.toLowerCase())).size).toBe(all.length);
        const order = all.map((_, i) => ({ i, key: numbers.next().value })).sort((a, b) => a.key - b.key);
        expect(namesOf(order.map(({ i }) => all[i] ?? page('')))).toEqual(order.map(({ i }) => got[i]));
      }),
    );
  });
});
