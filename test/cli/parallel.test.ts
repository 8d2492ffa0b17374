import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { pageAbout } from './page.ts';
import { folderWith, read, shell } from './tool.ts';

/** GNU parallel; another program of the same name knows no `--pipe`. */
function hasParallel(): boolean {
  try {
    return execFileSync('parallel', ['--version'], { encoding: 'utf8' }).startsWith('GNU parallel');
  } catch {
    return false;
  }
}

describe.skipIf(!hasParallel())('GNU parallel', () => {
  it('makes of blocks of lines, over hosts, what one process makes of all', async () => {
    const lines = Array.from({ length: 60 }, (_, id) => {
      const page = { id, text: pageAbout(`Ferry ${id} sails`) };
      return id % 20 === 7 ? 'no JSON' : JSON.stringify(page);
    });
    const cwd = await folderWith({ 'pages.jsonl': `${lines.join('\n')}\n` });
    await shell('node "$TOOL" -q -f jsonl < pages.jsonl > alone.jsonl', cwd);
    const filter = `parallel --will-cite -k --pipe --block 20k -S 2/: "node $TOOL -q -f jsonl" < pages.jsonl`;
    await shell(`${filter} > articles.jsonl 2> told`, cwd);
    expect(await read(cwd, 'articles.jsonl')).toBe(await read(cwd, 'alone.jsonl'));
    expect((await read(cwd, 'articles.jsonl')).split('\n')).toHaveLength(61);
  });
});
