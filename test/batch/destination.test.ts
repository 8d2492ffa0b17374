import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseDestination, chooseFormat, isOnePage } from '../../src/batch/destination.ts';
import { Misuse } from '../../src/batch/problems.ts';
import { folderWith } from '../cli/tool.ts';

describe('chooseDestination', () => {
  const choose = async (inputs: string[], output: string | undefined, format = 'markdown' as const) => {
    const cwd = await folderWith({ 'one.txt': '', 'pages/x.txt': '', 'there/x': '' });
    const at = (path: string) => (path === '-' ? path : `${cwd}/${path}`);
    const isBatch = !isOnePage(inputs.map(at));
    const request = { isBatch, output: output === undefined ? output : at(output), format };
    const chosen = chooseDestination(request);
    return chosen.kind === 'stdout' ? chosen.kind : `${chosen.kind} ${chosen.path.slice(cwd.length + 1)}`;
  };

  it.each([
    [['one.txt'], undefined, 'stdout'],
    [['one.txt', 'pages'], '-', 'stdout'],
    [['one.txt'], 'new', 'file new'],
    [['-'], 'new.json', 'file new.json'],
    [['gone.txt'], 'new', 'file new'],
    [['one.txt'], 'there', 'folder there'],
    [['one.txt'], 'new/', 'folder new/'],
    [['pages'], 'new', 'folder new'],
    [['pages/*.txt'], 'new', 'folder new'],
    [['one.txt', 'pages/x.txt'], 'new.d', 'folder new.d'],
  ])('%j with -o %s: %s', async (inputs, output, expected) => {
    expect(await choose(inputs, output)).toBe(expected);
  });

  it('puts JSON Lines of many pages into one file, by its ending', () => {
    const request = { isBatch: true, format: 'jsonl' } as const;
    expect(chooseDestination({ ...request, output: 'x.ndjson' })).toEqual({
      kind: 'file',
      path: 'x.ndjson',
    });
    for (const output of ['x.txt', 'x.json', 'x.dat', '/dev/stdout'])
      expect(chooseDestination({ ...request, output })).toEqual({ kind: 'file', path: output });
    expect(chooseDestination({ ...request, output: 'x' })).toEqual({ kind: 'folder', path: 'x' });
    expect(() => chooseDestination({ ...request, output: 'x.jsonl', explain: true })).toThrow(Misuse);
  });
});

describe('chooseFormat', () => {
  it('asks -t, then the ending of a file, then takes Markdown', async () => {
    const folder = await folderWith({ 'x.json/y': '' });
    expect(chooseFormat('text', 'x.json')).toBe('text');
    expect(chooseFormat(undefined, 'x.NDJSON')).toBe('jsonl');
    expect(chooseFormat(undefined, 'x.html')).toBe('markdown');
    expect(chooseFormat(undefined, join(folder, 'x.json'))).toBe('markdown');
    expect(chooseFormat()).toBe('markdown');
  });
});
