/**
 * Trains the line model anew, from the corpus to the files in their places: `src/data/line-model.json`, and for
 * measuring a model of each fold in `tools/train/folds`. An hour and a half on one processor, half of that on two.
 *
 *     python3 -m venv venv && venv/bin/pip install -r tools/train/requirements.txt
 *     node tools/train/retrain.js --python venv/bin/python [--work FOLDER]
 *
 * In FOLDER (`node_modules/.cache/train` if not told) lie the features and the networks between the steps.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { whatIsMissing } from '../bench/corpus.js';
import { FOLDS } from '../bench/folds.js';
import { buildTool } from './build-tool.js';

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    work: { type: 'string', default: 'node_modules/.cache/train' },
  },
});

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const missing = whatIsMissing();
if (missing !== undefined) {
  process.stderr.write(`retrain: ${missing}\n`);
  process.exitCode = 1;
} else await retrain(values.work, values.python);

/**
 * @param {string} work
 * @param {string} python
 */
async function retrain(work, python) {
  const features = join(work, 'features');
  const networks = join(work, 'networks');
  mkdirSync(networks, { recursive: true });
  await run(process.execPath, ['--max-old-space-size=8000', await buildTool('export-features'), features]);
  const folds = Array.from({ length: FOLDS }, (_, fold) => `${fold}`);
  const trainings = [
    ...folds.map((fold) => [join(networks, `${fold}.pt`), '--leave-out', fold]),
    [join(networks, 'all.pt')],
  ];
  await sideBySide(trainings.map((rest) => () => run(python, [program('train_network'), features, ...rest])));
  await run(python, [
    program('write_models'),
    features,
    networks,
    'src/data/line-model.json',
    'tools/train/folds',
  ]);
}

/**
 * Does as many tasks at a time as there are processors: each network is trained on one.
 *
 * @param {(() => Promise<void>)[]} tasks
 */
async function sideBySide(tasks) {
  const left = [...tasks];
  const worker = async () => {
    for (let task = left.shift(); task !== undefined; task = left.shift()) await task();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** @param {string} name */
function program(name) {
  return `tools/train/${name}.py`;
}

/**
 * @param {string} command
 * @param {string[]} parameters
 */
async function run(command, parameters) {
  process.stderr.write(`${[command, ...parameters].join(' ')}\n`);
  const [status] = await once(spawn(command, parameters, { stdio: 'inherit' }), 'exit');
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}
