#!/usr/bin/env node
// CommonJS (bin/package.json says so), because Node starts it some 10 ms sooner than an ES module.
'use strict';

/** @type {typeof import('../src/cli/main.ts', { with: { 'resolution-mode': 'import' } })} */
const { main } = require(`${__dirname}/../dist/cli/main.cjs`);

main(process.argv.slice(2), process).then((status) => {
  // Set, not exited with, so that what is still being written gets out.
  process.exitCode = status;
});
