/**
 * How fast folders are cleaned, and in how much memory: the built command, `wc -w` on the same bytes, and trafilatura
 * over its `--input-dir`, one after another on the same pages.
 *
 *     node tools/bench/folders.js [--pages 1000] [--jobs 2] [--python PATH] [--growth PAGES [--of corpus]]
 *
 * The pages are generated ones, and the corpus's as flat text and as HTML, each as often as it takes. `--python` is
 * one that has trafilatura; without it that is left out. Flat text it refuses, so it gets the corpus's pages as they
 * were before they were flat, and the lines of generated ones as paragraphs of HTML. It runs twice: for the text
 * alone, and with title, author and date, as this tool always finds them. `--growth` compares so many pages with a
 * thousand and with ten thousand, and one job with two: generated pages, or flat text of the corpus. A thousand pages
 * are little more than the start: what the start costs, and that V8 compiles the code while it runs, weighs on the
 * first pages, so the cost of a page is told for those beyond. The seconds are of the clock and, since others may use
 * the machine, of the processor, of all processes and threads. Memory is the peak of each process, added up; it is read
 * from `/proc`.
 */
import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { files, rowsOf, textFile, whatIsMissing } from './corpus.js';
import { loadGenerator } from './generator.js';

const options = /** @type {const} */ ({
  pages: { type: 'string', default: '1000' },
  jobs: { type: 'string', default: '2' },
  python: { type: 'string' },
  growth: { type: 'string' },
  of: { type: 'string', default: 'generated' },
});

/** What many pages are compared with. */
const FEW = 1000;
/** How often a process is looked at, in milliseconds. */
const LOOK = 20;
/** What the kernel counts processor time in, to the second. */
const TICKS = 100;

/** What trafilatura is asked for. */
const ASKED = [
  { name: 'text alone', flags: [] },
  { name: 'with title, author and date', flags: ['--with-metadata'] },
];

const { values } = parseArgs({ options });
const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'clean-article-bench-'));

try {
  if (values.growth) await growth(Number(values.growth));
  else await compare(Number(values.pages));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** @param {number} count */
async function compare(count) {
  const flat = await fill('generated.txt', count, '.txt', generated(count));
  const marked = await fill('generated.html', count, '.html', inParagraphs(generated(count)));
  await race('generated', [flat], marked);
  const missing = whatIsMissing();
  if (missing) return say(`the rest is left out: ${missing}`);
  const text = await fill('corpus.txt', count, '.txt', again(textFile('html-text'), 'text'));
  const html = await fill('corpus.html', count, '.html', again(files.html, 'html'));
  await race('corpus', [text, html], html);
}

/** @param {AsyncIterable<string>} pages */
async function* inParagraphs(pages) {
  for await (const page of pages) {
    const escaped = page.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const lines = escaped.split(/\r?\n/).map((line) => `<p>${line}</p>`);
    yield `<!doctype html><html><head><meta charset="utf-8"></head><body>\n${lines.join('\n')}\n</body></html>\n`;
  }
}

/** How many files there are in a folder and below.
 * @param {string} folder
 */
function written(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length;
}

/**
 * Has each run over its folders, and prints what it took.
 * @param {string} title
 * @param {Pages[]} ours the same pages in each form that this tool is to clean
 * @param {Pages} theirs and in the one for trafilatura
 */
async function race(title, ours, theirs) {
  say(`${title}: ${theirs.count} pages`);
  const took = [];
  for (const set of ours) {
    // Nothing is removed before the end: where files have just been removed, the kernel takes its time to make others.
    const output = join(work, `${title}-${set.form.slice(1)}-ours`);
    const usage = await measure(clean(set.folder, output, values.jobs));
    tell(`${set.form}, ${(set.bytes / 1e6).toFixed(1)} MB (${written(output)} written)`, set.count, usage);
    const count = ['sh', '-c', `find "${set.folder}" -type f -print0 | xargs -0 cat | wc -w`];
    tell('wc -w of that', set.count, await measure(count));
    took.push({ form: set.form, usage });
  }
  if (!values.python) return;
  for (const { name, flags } of ASKED) {
    const output = join(work, `${title}-${flags.length}-theirs`);
    const where = ['--input-dir', theirs.folder, '--output-dir', output, '--parallel', values.jobs];
    const usage = await measure([join(dirname(values.python), 'trafilatura'), '--json', ...flags, ...where]);
    tell(`trafilatura, ${name} (${written(output)} written)`, theirs.count, usage);
    for (const our of took)
      say(
        `  ${our.form}: ${times(usage.clock, our.usage.clock)} times as fast by the clock, ${times(usage.processor, our.usage.processor)} by the processor`,
      );
  }
}

/**
 * @param {number} long
 * @param {number} short
 */
function times(long, short) {
  return (long / short).toFixed(1);
}

/**
 * What many pages cost against a thousand, and what a second job gains.
 * @param {number} many
 */
async function growth(many) {
  /** @type {Record<string, Usage>} */
  const took = {};
  const counts = [FEW, ...(many > 10 * FEW ? [10 * FEW] : []), many];
  for (const count of counts) {
    const pages = values.of === 'corpus' ? again(textFile('html-text'), 'text') : generated(count);
    const { folder } = await fill(`growth-${count}`, count, '.txt', pages);
    for (const jobs of ['1', '2']) {
      const usage = await measure(clean(folder, join(work, `out-${count}-${jobs}`), jobs));
      took[`${count} ${jobs}`] = usage;
      tell(`${count} pages, -j ${jobs}`, count, usage);
    }
  }
  for (const jobs of ['1', '2']) {
    for (const [i, count] of counts.slice(1).entries()) {
      const before = counts[i] ?? 0;
      const [few, all] = [took[`${before} ${jobs}`], took[`${count} ${jobs}`]];
      if (!few || !all) continue;
      const more = (all.processor - few.processor) / (count - before);
      say(
        `-j ${jobs}, from ${before} pages to ${count}: the peak grows by ${(100 * (all.memory / few.memory - 1)).toFixed(0)} %; ${(1000 * more).toFixed(2)} ms of processor for each page more`,
      );
    }
  }
  const [one, two] = [took[`${many} 1`], took[`${many} 2`]];
  if (one && two) say(`-j 2 is ${(one.clock / two.clock).toFixed(2)} times as fast as -j 1`);
}

/**
 * @param {string} folder
 * @param {string} output
 * @param {string} jobs
 */
function clean(folder, output, jobs) {
  return [
    process.execPath,
    join(root, 'bin/clean-article.js'),
    folder,
    '-o',
    output,
    '-t',
    'json',
    '-q',
    '--force',
    '-j',
    jobs,
  ];
}

/**
 * @typedef {object} Pages
 * @property {string} form how the files' names end
 * @property {string} folder
 * @property {number} count
 * @property {number} bytes
 */

/**
 * Writes pages to a folder, a thousand in each folder below. All are of one site, so that many differ from few in
 * their number alone.
 * @param {string} name
 * @param {number} count
 * @param {string} ending
 * @param {AsyncIterable<string> | Iterable<string>} pages
 * @returns {Promise<Pages>}
 */
async function fill(name, count, ending, pages) {
  const folder = join(work, name);
  let [written, bytes] = [0, 0];
  for await (const page of pages) {
    if (written === count) break;
    const below = join(folder, 'site', String(Math.floor(written / 1000)));
    if (written % 1000 === 0) mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `${written++}${ending}`), page);
    bytes += Buffer.byteLength(page);
  }
  return { form: ending, folder, count: written, bytes };
}

/**
 * A thousand pages, over and over, so that many differ from few in their number alone.
 * @param {number} count
 */
async function* generated(count) {
  const { makePage, seeded } = await loadGenerator();
  for (let i = 0; i < count; i++) yield makePage(seeded(1 + (i % FEW))).input;
}

/**
 * The pages of a file of the corpus, over and over.
 * @param {string} file
 * @param {'text' | 'html'} key
 * @returns {AsyncGenerator<string>}
 */
async function* again(file, key) {
  for (;;) for await (const row of rowsOf(file)) yield/** @type {Record<string, string>} */ (row)[key] ?? '';
}

/**
 * @typedef {object} Usage
 * @property {number} clock seconds from start to end
 * @property {number} processor seconds of all processors
 * @property {number} memory bytes at the peak
 */

/**
 * Runs a command to its end. Its exit status says what its pages were like, and is no business of ours.
 * @param {string[]} command
 * @returns {Promise<Usage>}
 */
async function measure([program = '', ...args]) {
  const log = openSync(join(work, 'log'), 'w');
  const start = performance.now();
  const child = spawn(program, args, {
    cwd: '/',
    stdio: ['ignore', 'ignore', log],
    env: { ...process.env, XDG_CACHE_HOME: join(work, 'cache') },
  });
  /** @type {Map<number, { ticks: number, peak: number }>} */
  const seen = new Map();
  const timer = setInterval(() => look(child.pid ?? 0, seen), LOOK);
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  clearInterval(timer);
  closeSync(log);
  const all = [...seen.values()];
  const sum = (/** @type {'ticks' | 'peak'} */ key) => all.reduce((total, one) => total + one[key], 0);
  return {
    clock: (performance.now() - start) / 1000,
    processor: sum('ticks') / TICKS,
    memory: sum('peak') * 1024,
  };
}

/**
 * Notes what a process and those it started have used so far.
 * @param {number} pid
 * @param {Map<number, { ticks: number, peak: number }>} seen
 */
function look(pid, seen) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /, '')
      .split(' ');
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    if (peak) seen.set(pid, { ticks: Number(fields[11]) + Number(fields[12]), peak: Number(peak) });
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${thread}/children`, 'latin1');
      for (const child of children.split(' ').filter(Boolean)) look(Number(child), seen);
    }
  } catch {
    // It has just ended; what was seen last stands.
  }
}

/**
 * @param {string} name
 * @param {number} count
 * @param {Usage} usage
 */
function tell(name, count, { clock, processor, memory }) {
  const rate = (count / clock).toFixed(0).padStart(7);
  const cost = ((1000 * processor) / count).toFixed(2).padStart(7);
  say(
    `  ${name.padEnd(58)} ${rate} pages/s  ${cost} ms of processor a page  ${(memory / 1e6).toFixed(0).padStart(5)} MB`,
  );
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}
