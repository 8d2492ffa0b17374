/**
 * How often the built library gets a generated page of the family right, field by field.
 *
 *     node tools/bench/family.js [--pages 1000] [--from 1] [--differences 5] [--floor 0.99]
 *     node tools/bench/family.js --show SEED
 */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { loadGenerator } from './generator.js';

/** @typedef {import('../../test/support/family.ts').FamilyExpectation} FamilyExpectation */
/** @typedef {keyof FamilyExpectation} Field */
/** @typedef {{ seed: number, input: string, expected: FamilyExpectation, got: FamilyExpectation }} Outcome */
/** @typedef {(page: { content: string, origin: string }) => Promise<FamilyExpectation>} Clean */

const options = /** @type {const} */ ({
  pages: { type: 'string', default: '1000' },
  from: { type: 'string', default: '1' },
  differences: { type: 'string', default: '5' },
  show: { type: 'string' },
  floor: { type: 'string', default: '0' },
});

const { values } = parseArgs({ options });
const { makePage, seeded } = await loadGenerator();
const clean = await loadLibrary();

if (values.show === undefined) await measure();
else show(await run(Number(values.show)));

/** @returns {Promise<Clean>} */
async function loadLibrary() {
  const built = await import(new URL('../../dist/index.js', import.meta.url).href);
  return built.cleanArticle;
}

/**
 * @param {number} seed
 * @returns {Promise<Outcome>}
 */
async function run(seed) {
  const { input, expected } = makePage(seeded(seed));
  return { seed, input, expected, got: await clean({ content: input, origin: `page-${seed}.txt` }) };
}

async function measure() {
  /** @type {Outcome[]} */
  const outcomes = [];
  const first = Number(values.from);
  for (let seed = first; seed < first + Number(values.pages); seed++) outcomes.push(await run(seed));
  const wrong = outcomes.filter((outcome) => wrongFields(outcome).length > 0);
  line(`every field exact  ${share(outcomes.length - wrong.length, outcomes.length)}`);
  for (const field of fieldsOf(outcomes)) {
    const missed = outcomes.filter((outcome) => wrongFields(outcome).includes(field));
    const seeds = missed.slice(0, 8).map((outcome) => outcome.seed);
    line(
      `${field.padEnd(18)} ${share(outcomes.length - missed.length, outcomes.length)}  ${seeds.join(' ')}`,
    );
  }
  for (const outcome of wrong.slice(0, Number(values.differences))) describeDifferences(outcome);
  const exact = 1 - wrong.length / outcomes.length;
  if (exact >= Number(values.floor)) return;
  line(`below the floor of ${values.floor}`);
  process.exitCode = 1;
}

/** @param {Outcome} outcome */
function show(outcome) {
  line(outcome.input);
  line('--- expected');
  line(JSON.stringify(outcome.expected, null, 2));
  line('--- got');
  line(JSON.stringify(pickFields(outcome), null, 2));
  describeDifferences(outcome);
}

/** @param {Outcome} outcome */
function describeDifferences(outcome) {
  line(`--- seed ${outcome.seed}`);
  for (const field of wrongFields(outcome)) {
    const [expected, got] = [outcome.expected[field], outcome.got[field]];
    if (field === 'paragraphs') describeParagraphs(outcome);
    else line(`${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
  }
}

/** @param {Outcome} outcome */
function describeParagraphs({ expected, got }) {
  const missing = expected.paragraphs.filter((text) => !got.paragraphs.includes(text));
  const extra = got.paragraphs.filter((text) => !expected.paragraphs.includes(text));
  for (const text of missing) line(`  missing: ${text.slice(0, 120)}`);
  for (const text of extra) line(`  extra:   ${text.slice(0, 120)}`);
  if (missing.length + extra.length === 0) line('  the same paragraphs in another order or number');
}

/**
 * @param {Outcome} outcome
 * @returns {Field[]}
 */
function wrongFields(outcome) {
  return fieldsOf([outcome]).filter(
    (field) => !isDeepStrictEqual(outcome.got[field], outcome.expected[field]),
  );
}

/**
 * @param {Outcome[]} outcomes
 * @returns {Field[]}
 */
function fieldsOf([first]) {
  return /** @type {Field[]} */ (Object.keys(first?.expected ?? {}));
}

/** @param {Outcome} outcome */
function pickFields(outcome) {
  return Object.fromEntries(fieldsOf([outcome]).map((field) => [field, outcome.got[field]]));
}

/**
 * @param {number} part
 * @param {number} whole
 */
function share(part, whole) {
  return `${((100 * part) / whole).toFixed(1).padStart(5)} %  ${part}/${whole}`;
}

/** @param {string} text */
function line(text) {
  process.stdout.write(`${text}\n`);
}
