import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makePage, seeded } from '../support/family.ts';
import { between, type Random } from '../support/random.ts';
import { binary, cacheFolder, filesIn, folderWith, read, tool } from './tool.ts';

const KILLS = 50;
/** So many kills one after another, before a run may come to its end. */
const IN_A_ROW = 5;

const pages = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [`pages/${i % 5}/${i}.txt`, makePage(seeded(i + 1)).input]),
);

/** Starts a run and kills it after so many milliseconds, if it is not over by then. @returns whether it was killed. */
async function runAndKill(args: readonly string[], cwd: string, after: number): Promise<boolean> {
  const env = { ...process.env, XDG_CACHE_HOME: cacheFolder };
  const child = spawn(process.execPath, [binary, ...args], { cwd, env, stdio: 'ignore' });
  const ended = new Promise<boolean>((resolve) =>
    child.on('close', (_, signal) => resolve(signal === 'SIGKILL')),
  );
  await Promise.race([ended, setTimeout(after)]);
  child.kill('SIGKILL');
  return ended;
}

async function contents(folder: string): Promise<Record<string, string>> {
  const names = await filesIn(folder);
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(folder, name)])));
}

describe('a stream that is killed', () => {
  it('leaves nothing behind that the next run does not take away', async () => {
    const cwd = await folderWith({ 'a.jsonl': '{"text":""}\n' });
    const args = ['-f', 'jsonl', '-j', '1', '-o', 'all.jsonl'];
    const child = spawn(process.execPath, [binary, ...args], { cwd, stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin.write('{"text":""}\n');
    while ((await filesIn(cwd)).length < 2) await setTimeout(5);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect((await filesIn(cwd)).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
    await tool(['a.jsonl', ...args], { cwd });
    expect(await filesIn(cwd)).toEqual(['a.jsonl', 'all.jsonl']);
  });
});

describe('a run that is killed', () => {
  it(`at ${KILLS} random moments, and started again, gives what one run gives, and nothing else`, async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 1e6);
    process.stdout.write(`killed at random: SEED=${seed}\n`);
    const random: Random = seeded(seed);
    const cwd = await folderWith(pages);
    const start = performance.now();
    await tool(['pages', '-j', '2', '-o', 'whole'], { cwd });
    const whole = await contents(join(cwd, 'whole'));
    expect(Object.keys(whole)).toHaveLength(60);
    let longest = performance.now() - start;

    for (let kills = 0, round = 0; kills < KILLS; round++) {
      const run = ['pages', '-q', '-j', String(1 + (round % 2)), '-o', `out${round}`];
      for (let i = 0; i < IN_A_ROW; i++) {
        if (await runAndKill(run, cwd, between(random, 1, longest))) kills += 1;
        // A run that was over before its time came: on a quicker machine the moments are sooner.
        else longest *= 0.8;
      }
      expect(await tool(run, { cwd }), `SEED=${seed}`).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(await contents(join(cwd, `out${round}`)), `SEED=${seed}`).toEqual(whole);
    }
  }, 300_000);
});
