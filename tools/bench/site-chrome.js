/**
 * What knowing a site's lines gains: pages of generated sites whose chrome is whole sentences, cleaned with and
 * without what 100 other pages of the site teach. Prints the share of pages whose paragraphs are exact.
 *
 *     node tools/bench/site-chrome.js [--sites 10] [--pages 30]
 */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { load } from './generator.js';

/** @typedef {import('../../test/support/family.ts').FamilyPage} FamilyPage */

const options = /** @type {const} */ ({
  sites: { type: 'string', default: '10' },
  pages: { type: 'string', default: '30' },
});
const { values } = parseArgs({ options });

/** Pages that the site is learnt from. */
const LEARNT = 100;

/** @type {typeof import('../../test/support/site.ts')} */
const { makeSite } = await load('../../test/support/site.ts');
/** @type {typeof import('../../test/support/random.ts')} */
const { seeded } = await load('../../test/support/random.ts');
/** @type {typeof import('../../src/index.ts')} */
const { cleanArticle, learnSite } = await import(new URL('../../dist/index.js', import.meta.url).href);

const sites = Number(values.sites);
const pages = Number(values.pages);
let without = 0;
let knowing = 0;
for (let seed = 1; seed <= sites; seed++) {
  const { pages: all } = makeSite(seeded(seed), LEARNT + pages);
  const siteChrome = await learnSite(all.slice(0, LEARNT).map(({ input }) => input));
  for (const page of all.slice(LEARNT)) {
    if (await isExact(page)) without++;
    if (await isExact(page, { siteChrome })) knowing++;
  }
}
process.stdout.write(`paragraphs exact, the page alone      ${share(without)}\n`);
process.stdout.write(`paragraphs exact, knowing the site    ${share(knowing)}\n`);

/**
 * @param {FamilyPage} page
 * @param {import('../../src/types.ts').CleanOptions} [known]
 */
async function isExact({ input, expected }, known) {
  return isDeepStrictEqual((await cleanArticle(input, known)).paragraphs, expected.paragraphs);
}

/** @param {number} part */
function share(part) {
  return `${((100 * part) / (sites * pages)).toFixed(1).padStart(5)} %  ${part}/${sites * pages}`;
}
