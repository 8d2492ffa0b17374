/**
 * What a crawl of billions of pages would take, from the processor time that generated pages take here.
 *
 *     node tools/bench/scale.js [--pages 3000] [--crawl 3e9] [--cores 1000] [--price 0.04]
 *
 * `--price` is what a core costs for an hour. Time in which the processor does something else does not count.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const options = /** @type {const} */ ({
  pages: { type: 'string', default: '3000' },
  crawl: { type: 'string', default: '3e9' },
  cores: { type: 'string', default: '1000' },
  price: { type: 'string', default: '0.04' },
});
const { values } = parseArgs({ options });
const [pages, crawl, cores, price] = [values.pages, values.crawl, values.cores, values.price].map(Number);

const rate = Number(pages) / cpuSeconds(Number(pages));
const coreHours = Number(crawl) / rate / 3600;
for (const [what, value] of Object.entries({
  'pages per core-second': rate.toFixed(0),
  'core-hours for the crawl': coreHours.toFixed(0),
  [`hours on ${cores} cores`]: (coreHours / Number(cores)).toFixed(1),
  'cost of the cores': (coreHours * Number(price)).toFixed(0),
}))
  process.stdout.write(`${what.padEnd(26)} ${value.padStart(8)}\n`);

/**
 * Processor seconds, those of the system too, for cleaning so many pages, less the start.
 *
 * @param {number} count
 */
function cpuSeconds(count) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const line = (/** @type {number} */ some) => `
    node tools/bench/pages.js --pages ${some} > "$0"; TIMEFORMAT='%U %S'
    { time node bin/clean-article.js -q -j 1 -f jsonl < "$0" > /dev/null 2> /dev/null; } 2>&1; rm "$0"`;
  const [many = 0, few = 0] = [count, 1].map((some) =>
    execFileSync('bash', ['-c', line(some), `${process.env.TMPDIR ?? '/tmp'}/scale-${process.pid}.jsonl`], {
      cwd: root,
      encoding: 'utf8',
    })
      .trim()
      .split(' ')
      .reduce((sum, seconds) => sum + Number(seconds), 0),
  );
  return many - few;
}
