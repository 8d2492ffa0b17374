import type * as Fs from 'node:fs';
import { appendFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readSteadily, stateAt } from '../../src/batch/read-steadily.ts';
import { folderWith } from '../cli/tool.ts';

/** What happens while a file is read. */
let meanwhile = () => {};

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  const readFileSync = (file: number) => {
    const bytes = fs.readFileSync(file);
    meanwhile();
    return bytes;
  };
  return { ...fs, readFileSync };
});

const { appendFileSync } = await vi.importActual<typeof Fs>('node:fs');

describe('a file that is read', () => {
  it('is told to have changed, if it did meanwhile', async () => {
    const path = join(await folderWith({ 'a.txt': 'half of a page' }), 'a.txt');
    meanwhile = () => appendFileSync(path, ', and the other half');
    expect(() => readSteadily(path)).toThrow('changed while it was read; clean it again once it is complete');
    meanwhile = () => {};
    expect(Buffer.from(readSteadily(path).bytes).toString()).toBe('half of a page, and the other half');
  });

  it('has a state by which a change is seen, once it is old enough', async () => {
    const path = join(await folderWith({ 'a.txt': 'a page' }), 'a.txt');
    await utimes(path, 1, 1);
    const { state } = readSteadily(path);
    expect(state).toBe(stateAt(path));
    await appendFile(path, '!');
    expect(stateAt(path)).not.toBe(state);
    expect(readSteadily(path).state).toBeUndefined();
  });
});
