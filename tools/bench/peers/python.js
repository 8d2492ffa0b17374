import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('peers.py', import.meta.url));

/**
 * The versions of those peers that this Python has.
 *
 * @param {string} python
 * @returns {Record<string, string>}
 * @throws Error if there is no such Python
 */
export function versionsIn(python) {
  const { status, stdout, stderr, error } = spawnSync(python, [script, 'versions'], { encoding: 'utf8' });
  if (error) throw new Error(`cannot run ${python}: ${error.message}`);
  if (status !== 0) throw new Error(`${python} ${script} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/**
 * A peer in a Python process of its own: a page a line in, its text a line out.
 *
 * @param {string} python
 * @param {string} name as `peers.py` knows it
 * @returns {import('../extractors.js').Extractor}
 */
export function openPython(python, name) {
  const child = spawn(python, [script, name], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    extract: async ({ content }) => {
      child.stdin.write(`${JSON.stringify({ html: content })}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`${python} ${script} ${name} ended before its last page`);
      const { text, seconds, error } = JSON.parse(value);
      if (error) throw new Error(error);
      return { text, seconds };
    },
    close: () => child.stdin.end(),
  };
}
