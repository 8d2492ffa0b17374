import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageAbout } from './page.ts';
import { binary, cacheFolder, filesIn, folderWith } from './tool.ts';

/** Runs a command on a terminal of its own; there other programs of this name know other options. */
function hasTerminals(): boolean {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
}

/** Runs the tool on a terminal, and gives it its standard input once the screen shows something, or time is up. */
async function onTerminal(
  args: string,
  cwd: string,
  shown: RegExp,
  patience?: number,
  surroundings: Record<string, string> = {},
) {
  const line = `'${process.execPath}' '${binary}' ${args}`;
  const env = { ...process.env, XDG_CACHE_HOME: cacheFolder, ...surroundings };
  const terminal = spawn('script', ['-qec', line, '/dev/null'], { cwd, env });
  const give = () => terminal.stdin.writable && terminal.stdin.end(`${pageAbout('Crane arrives')}${END}`);
  if (patience !== undefined) setTimeout(give, patience);
  let screen = '';
  terminal.stdout.setEncoding('utf8').on('data', (text) => {
    screen += text;
    if (shown.test(screen)) give();
  });
  const status = await new Promise((resolve) => terminal.on('close', resolve));
  return { status, screen };
}

/** Ends a line of input, and then the input, as a person does on a terminal. */
const END = '\n\u0004';

describe.skipIf(!hasTerminals())('on a terminal', () => {
  it('a bar shows how far a longer run is, and goes for the summary', async () => {
    const cwd = await folderWith({ 'a.txt': pageAbout('Ferry sails'), 'b.txt': 'Nothing.\n' });
    const { status, screen } = await onTerminal('a.txt - b.txt -o out/', cwd, /1 of 3 pages/);
    expect(status).toBe(1);
    expect(screen).toMatch(/[█░]+ 33 % \| 1 of 3 pages \| \d+ a second \| \S+ left/);
    expect(
      screen
        .trimEnd()
        .split(/[\r\n]+/)
        .at(-1),
    ).toMatch(/clean-article: 3 pages: 2 clean, .* seconds$/);
    expect(await filesIn(join(cwd, 'out'))).toEqual(['a.md', 'stdin.md']);
  });

  it('without an input the help is shown, and nothing is wrong', async () => {
    const { status, screen } = await onTerminal('', await folderWith({}), /130 stopped by Ctrl-C/);
    expect(status).toBe(0);
    expect(screen).toContain('Usage: clean-article');
  });

  it('nothing moves the cursor where a run is short, or the terminal cannot', async () => {
    const cwd = await folderWith({ 'a.txt': pageAbout('Ferry sails') });
    expect((await onTerminal('a.txt a.txt -o out/', cwd, /never/)).screen).not.toContain('\u001b');
    const { status, screen } = await onTerminal('a.txt - -o out/', cwd, /never/, 1500, { TERM: 'dumb' });
    expect(status).toBe(0);
    expect(screen).not.toContain('\u001b');
  });

  it('none is shown that is not wanted, or would stand among the articles', async () => {
    const cwd = await folderWith({ 'a.txt': pageAbout('Ferry sails') });
    for (const args of ['-q a.txt - -o out/', 'a.txt -']) {
      const { status, screen } = await onTerminal(args, cwd, /pages \|/, 1500);
      expect(status).toBe(0);
      expect(screen).not.toContain('pages |');
    }
  });
});
