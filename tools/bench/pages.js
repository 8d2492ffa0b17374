/**
 * Prints generated pages of the family as JSON Lines: `id`, `url` (ten sites) and `text`.
 *
 *     node tools/bench/pages.js [--pages 1000] [--from 1]
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { loadGenerator } from './generator.js';

const options = /** @type {const} */ ({
  pages: { type: 'string', default: '1000' },
  from: { type: 'string', default: '1' },
});

const { values } = parseArgs({ options });
const { makePage, seeded } = await loadGenerator();

const first = Number(values.from);
for (let seed = first; seed < first + Number(values.pages); seed++) {
  const url = `https://site-${seed % 10}.example/${seed}`;
  const line = JSON.stringify({ id: seed, url, text: makePage(seeded(seed)).input });
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
