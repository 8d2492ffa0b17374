import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../src/clean.ts';
import { learnSite } from '../../src/index.ts';
import type { SiteChrome } from '../../src/types.ts';
import { pageAbout, storyOf } from '../cli/page.ts';
import { makePage, seeded } from '../support/family.ts';
import { makeSite } from '../support/site.ts';

const NOTICE =
  'Our reporters answer to nobody but you, and your subscription pays for every mile they travel.';

/** Pages of a site, each with a story of its own and the notice in a place of the caller's choice. */
function pages(place: (story: string[]) => string[], count = 12): string[] {
  return Array.from({ length: count }, (_, i) => {
    const { expected } = makePage(seeded(900 + i * 37));
    return [`${expected.headline} -Harbour Post`, expected.headline, ...place(expected.paragraphs)].join(
      '\n',
    );
  });
}

async function clean(content: string, siteChrome?: SiteChrome) {
  return cleanPage({ origin: '-', format: 'text', content }, { siteChrome });
}

const everywhere = pages(([first = '', ...rest]) => [first, NOTICE, ...rest]);

describe('what returns on the pages of a site', () => {
  it('is chrome amid the story, where it stands on most pages; explained with their number', async () => {
    const site = await learnSite(everywhere);
    const page = everywhere[0] ?? '';
    expect((await clean(page)).article.paragraphs).toContain(NOTICE);
    const { article, blocks } = await clean(page, site);
    expect(article.paragraphs).not.toContain(NOTICE);
    expect(blocks.find(({ text }) => text === NOTICE)?.verdicts.at(-1)).toEqual({
      label: 'chrome',
      rule: 'site-chrome',
      reason: expect.stringMatching(/^stands on \d+ of the \d+ pages of this site that were looked at$/),
    });
  });

  it('stays in the story where it stands on some pages only', async () => {
    const some = everywhere.map((page, i) => (i % 3 === 0 ? page : page.replace(`${NOTICE}\n`, '')));
    const { article } = await clean(some[0] ?? '', await learnSite(some));
    expect(article.paragraphs).toContain(NOTICE);
  });

  it('may be the headline of one page and stand in lists on all others', async () => {
    const headline = 'Old lighthouse finds a new owner';
    const others = pages((story) => [...story, 'Most read', headline, 'Ferry strike enters second week']);
    const own = `${headline} -Harbour Post\n${headline}\n${storyOf('x').join('\n')}`;
    const { article } = await clean(own, await learnSite([...others, own]));
    expect(article.headline).toBe(headline);
    expect(article.paragraphs).toEqual(storyOf('x'));
  });

  it('never is the whole story: copies of one page keep it', async () => {
    const copies = Array.from({ length: 6 }, (_, i) => pageAbout(`Ferry number ${'i'.repeat(i + 1)} sails`));
    const site = await learnSite(copies);
    for (const copy of copies) expect((await clean(copy, site)).article).toEqual((await clean(copy)).article);
  });

  it('says nothing of fewer than five pages', async () => {
    expect(await learnSite(everywhere.slice(0, 4))).toEqual({ pages: 4, lines: new Map() });
  });

  it('does not depend on the order of the pages', async () => {
    expect(await learnSite(everywhere.toReversed())).toEqual(await learnSite(everywhere));
  });

  it('gains most paragraphs of sites that speak in whole sentences', async () => {
    const { pages: site } = makeSite(seeded(5), 60);
    const known = await learnSite(site.slice(0, 40).map(({ input }) => input));
    let [alone, knowing] = [0, 0];
    for (const { input, expected } of site.slice(40)) {
      const isExact = async (siteChrome?: SiteChrome) =>
        JSON.stringify((await clean(input, siteChrome)).article.paragraphs) ===
        JSON.stringify(expected.paragraphs);
      alone += Number(await isExact());
      knowing += Number(await isExact(known));
    }
    expect(knowing).toBeGreaterThanOrEqual(14);
    expect(knowing).toBeGreaterThan(alone + 5);
  });

  it('may tell the name of the site, which is found all the same', async () => {
    const inputs = Array.from({ length: 100 }, (_, i) => makePage(seeded(101 + i)).input);
    const site = await learnSite(inputs);
    for (const input of inputs) {
      const [alone, knowing] = [(await clean(input)).article, (await clean(input, site)).article];
      const { headline, site: name, section } = alone;
      expect(knowing).toMatchObject({ headline, site: name, section });
    }
  });
});
