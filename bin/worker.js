// What a thread of the command's pool runs: the command's own script, whose compiled code is at hand.
'use strict';

const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

const filename = `${__dirname}/../dist/cli.js`;
const script = new Script(readFileSync(filename, 'latin1'), { filename });
/** @type {{ workOnBatch: typeof import('../src/batch/worker.ts', { with: { 'resolution-mode': 'import' } }).workOnBatch }} */
const { workOnBatch } = script.runInThisContext()({}, require);

module.exports = { workOnBatch };
