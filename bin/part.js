// Loads a part of the command that stands in a file of its own: as a script, so that its compiled code can be at hand.
'use strict';

const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, resolve } = require('node:path');
const { Script } = require('node:vm');

/** What was loaded, by its path: the script, and what it exports. */
const parts = new Map();

/**
 * @param {string} path from this folder, ending in `.cjs`
 * @param {(filename: string) => Buffer | undefined} compiledCode
 */
function load(path, compiledCode) {
  const known = parts.get(path);
  if (known) return known.exports;
  const filename = resolve(__dirname, path);
  // As Node itself runs a module of CommonJS.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`;
  const script = new Script(source, { filename, cachedData: compiledCode(filename) });
  const part = { script, exports: {} };
  parts.set(path, part);
  script.runInThisContext()(part.exports, createRequire(filename), part, filename, dirname(filename));
  return part.exports;
}

module.exports = { load, parts };
