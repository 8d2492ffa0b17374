import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Misuse } from '../../../src/batch/problems.ts';
import { readSites, toJson } from '../../../src/batch/site-chrome/file.ts';
import { newSample, PAGES_OF_A_SITE } from '../../../src/batch/site-chrome/sample.ts';
import { knownOf, siteOfName, siteOfUrl } from '../../../src/batch/site-chrome/site.ts';
import { folderWith } from '../../cli/tool.ts';

/** A page with a line of its own and one that all have. */
const lines = (i: number) => Float64Array.from([1000 + i, 7]);

describe('the sample of a site', () => {
  it('is the same in whatever order the pages come, and never larger than it may be', () => {
    const order = fc.shuffledSubarray([...Array(250).keys()], { minLength: 250 });
    const learn = (pages: readonly number[]) => {
      const sample = newSample();
      for (const i of pages) sample.add('a.example', `page ${i}`, lines(i));
      return sample.sites().get('a.example');
    };
    const expected = learn([...Array(250).keys()]);
    expect(expected?.pages).toBe(PAGES_OF_A_SITE);
    expect(expected?.lines.get(7)).toBe(PAGES_OF_A_SITE);
    fc.assert(
      fc.property(order, (pages) => {
        expect(learn(pages)).toEqual(expected);
      }),
      { seed: 20260102, numRuns: 20 },
    );
  });

  it('leaves out sites with too few pages', () => {
    const sample = newSample();
    for (let i = 0; i < 4; i++) sample.add('few.example', `${i}`, lines(i));
    expect(sample.sites().size).toBe(0);
  });
});

describe('what was learnt', () => {
  it('comes back from its file', async () => {
    const big = 2 ** 53 - 1;
    const sites = new Map([
      [
        'a.example',
        {
          pages: 9,
          lines: new Map([
            [big, 9],
            [12, 3],
          ]),
        },
      ],
    ]);
    const folder = await folderWith({ 'chrome.json': toJson(sites), 'other.json': '{"sites":{}}' });
    expect(await readSites(`${folder}/chrome.json`)).toEqual(sites);
    await expect(readSites(`${folder}/other.json`)).rejects.toThrow(Misuse);
    await expect(readSites(`${folder}/gone.json`)).rejects.toThrow('does not exist');
  });

  it('is looked up by the site, else under no name', () => {
    const sites = new Map(['a.example', ''].map((name, i) => [name, { pages: i + 5, lines: new Map() }]));
    expect(knownOf(sites, ['a.example'])?.pages).toBe(5);
    expect(knownOf(sites, ['b.example'])?.pages).toBe(6);
    expect(knownOf(undefined, [''])).toBeUndefined();
  });

  it.each([
    ['https://www.a.example:8080/x', 'a.example'],
    ['not an address', ''],
    [undefined, ''],
  ])('%s is of the site %j', (url, site) => expect(siteOfUrl(url)).toBe(site));

  it.each([
    ['a.example/2024/x.txt', 'a.example'],
    ['x.txt', ''],
  ])('%s lies in the site %j', (name, site) => expect(siteOfName(name)).toBe(site));
});
