/**
 * Whether memory stays flat while pages stream through the library in one process.
 *
 *     node tools/bench/memory.js [--kind html-text] [--pages 10000]
 *
 * Prints the most memory the process ever held after 1,000 pages, when it has seen every page of the corpus, and
 * at the end. Nothing is kept of a page.
 */
import { parseArgs } from 'node:util';
import { whatIsMissing } from './corpus.js';
import { OURS, open } from './extractors.js';
import { kinds } from './kinds.js';

const EARLY = 1000;

const { values } = parseArgs({
  options: { kind: { type: 'string', default: 'html-text' }, pages: { type: 'string', default: '10000' } },
});

const missing = whatIsMissing();
if (missing === undefined) await stream(Number(values.pages));
else {
  process.stderr.write(`memory: ${missing}\n`);
  process.exitCode = 1;
}

/** @param {number} pages */
async function stream(pages) {
  const { extract } = await open(OURS, '', 'shipped');
  let count = 0;
  let early = 0;
  for await (const page of endless(values.kind)) {
    await extract(page);
    if (++count === EARLY) early = peak();
    if (count === pages) break;
  }
  process.stdout.write(
    `${values.kind}: at most ${early} MB after ${EARLY} pages, ${peak()} MB after ${count}\n`,
  );
}

/**
 * The pages of a kind, over and over.
 *
 * @param {string} name
 */
async function* endless(name) {
  const kind = kinds[name];
  if (kind === undefined) throw new Error(`no kind is called ${name}`);
  while (true) yield* kind.pages(() => true);
}

/** Megabytes. */
function peak() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
