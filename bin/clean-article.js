#!/usr/bin/env node
// CommonJS (bin/package.json says so) and a script with its compiled code at hand: Node starts both sooner.
'use strict';

const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

/** The number of the file that is standard output, in every process. */
const STDOUT = 1;

const dist = `${__dirname}/../dist`;
const filename = `${dist}/cli.js`;
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: compiledCode(filename) });
/** @type {typeof import('../src/cli/main.ts', { with: { 'resolution-mode': 'import' } })} */
const { main } = script.runInThisContext()({}, (/** @type {string} */ path) =>
  path.endsWith('.cjs') ? require('./part.js').load(path, compiledCode) : require(path),
);

/**
 * V8's compiled code, if this very Node made it: V8 takes that of a Node of nearly its own version too, and crashes.
 * @param {string} filename
 */
function compiledCode(filename) {
  const { version, platform, arch } = process;
  try {
    return readFileSync(filename.replace(/\.c?js$/, `-${version}-${platform}-${arch}.cache`));
  } catch {
    return undefined;
  }
}

// What ends without a word, as after a thread that was lost, has not come to its end.
process.exitCode = 1;
main(process.argv.slice(2), process, STDOUT).then((status) => {
  // Set, not exited with, so that what is still being written gets out.
  process.exitCode = status;
});
// Nothing is left to be done then; without this Node would first take down the heap piece by piece.
process.once('beforeExit', () => process.exit());
