#!/usr/bin/env node
// CommonJS (bin/package.json says so) and a script with its compiled code at hand: Node starts both sooner.
'use strict';

const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

/** The number of the file that is standard output, in every process. */
const STDOUT = 1;

const filename = `${__dirname}/../dist/cli.js`;
const script = new Script(readFileSync(filename, 'latin1'), {
  filename,
  cachedData: readFileSync(`${__dirname}/../dist/cli.cache`),
});
/** @type {typeof import('../src/cli/main.ts', { with: { 'resolution-mode': 'import' } })} */
const { main } = script.runInThisContext()({}, require);

// What ends without a word, as after a thread that was lost, has not come to its end.
process.exitCode = 1;
main(process.argv.slice(2), process, STDOUT).then((status) => {
  // Set, not exited with, so that what is still being written gets out.
  process.exitCode = status;
});
