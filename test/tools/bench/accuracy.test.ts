import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allFiles, converters, files, textFile } from '../../../tools/bench/corpus.js';

const folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
const script = fileURLToPath(new URL('../../../tools/bench/accuracy.js', import.meta.url));
const floors = join(folder, 'floors.json');

const sentences = (about: string) =>
  `The council of ${about} met on Monday and agreed to build the bridge, its chairman told the reporters.`;
const body = (about: string) => Array.from({ length: 6 }, (_, i) => `${sentences(about)} ${i}.`).join('\n\n');
const places = ['Ashford', 'Belton', 'Corby'];
const ids = places.map((_, i) => `000${i}`);

function write(name: string, rows: readonly object[]): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), gzipSync(rows.map((row) => `${JSON.stringify(row)}\n`).join('')));
}

function run(...args: string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, CLEAN_ARTICLE_CORPUS: folder, CLEAN_ARTICLE_PYTHON: '' };
  return spawnSync(process.execPath, [script, '--threads', '1', ...args], { env, encoding: 'utf8' });
}

/** The cells of the row that begins so. */
function row({ stdout }: SpawnSyncReturns<string>, name: string): string[] {
  const line = stdout.split('\n').find((one) => one.startsWith(`| ${name} `)) ?? '';
  return line
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

beforeAll(() => {
  const url = (i: number) => `https://site-${i}.com/`;
  const flat = (place: string) => `Home\nSports\nLog in\n\n${body(place)}\n\nPrivacy\nContact us`;
  const paragraphs = (place: string) => body(place).replace(/.+/g, '<p>$&</p>');
  const html = (place: string) =>
    `<html><body><nav>Home</nav><article>${paragraphs(place)}</article><footer>Privacy</footer></body></html>`;
  write(
    files.truth,
    places.map((place, i) => ({ id: ids[i], url: url(i), title: place, body: body(place) })),
  );
  for (const converter of converters) {
    write(
      textFile(converter),
      places.map((place, i) => ({ id: ids[i], text: flat(place) })),
    );
  }
  write(
    files.html,
    places.map((place, i) => ({ id: ids[i], html: html(place) })),
  );
  write(files.snippets, [
    { id: 'a', url: url(7), html: html('Derby'), with: [sentences('Derby')], without: ['Privacy'] },
  ]);
  write(files.otherPages, [
    { id: '0009', url: null, type: 'shop', text: 'Shop\nShoes\n$ 3\nHats\n$ 4\nAdd to cart' },
  ]);
});

afterAll(() => rmSync(folder, { recursive: true }));

// Each run starts threads that load the library: on a busy machine that takes its time.
describe('the accuracy benchmark', { timeout: 120_000 }, () => {
  it('has every file that a kind needs in the digest', () => {
    for (const file of allFiles) expect(existsSync(join(folder, file)), file).toBe(true);
  });

  it('measures a kind, with what doing nothing gives beside it', () => {
    const names = ['html-text', 'trafilatura', 'snippets-text', 'other-pages'];
    const result = run(...names.flatMap((name) => ['--only', name]));
    expect(result.stderr).toContain('html-text by clean-article: 3 pages');
    expect(result.status).toBe(0);
    const [ours = '', nothing = ''] = row(result, 'html-text');
    // Of 121 words 114 are the story's: 2 * 114 / (121 + 114).
    expect(nothing).toBe('0.970');
    expect(Number(ours)).toBeGreaterThan(Number(nothing));
    expect(Number(row(result, 'snippets-text')[0])).toBeGreaterThan(0.9);
    expect(row(result, 'trafilatura, share not made worse')[0]).toBe('1.000');
    expect(row(result, 'article or not, AUC')[0]).toBe('1.000');
  });

  it('sets the peers beside it', () => {
    const result = run('--only', 'html', '--peers', '--worst', '1');
    expect(result.stderr).toContain('trafilatura and jusText are left out');
    expect(result.stdout).toMatch(/clean-article +\| Readability \d[\d.]+ +\| Defuddle \d/);
    expect(row(result, 'html').slice(1)).toEqual(['1.000', '1.000']);
    expect(result.stdout).toMatch(
      /The worst of html\n\n\| page .*\n.*\n\| 000\d \|.*https:\/\/site-\d\.com\//,
    );
  });

  it('fails under a floor, and raises floors but never lowers them unasked', () => {
    const only = ['--only', 'html-text', '--sample', '2', '--floors', floors];
    expect(run(...only).stderr).toContain('no floors for --sample 2');
    expect(run(...only, '--raise').status).toBe(0);
    expect(run(...only).status).toBe(0);
    const file = JSON.parse(readFileSync(floors, 'utf8'));
    const honest = file.floors['2']['html-text'];
    expect(honest).toBeGreaterThan(0.9);
    file.floors['2']['html-text'] = 1.5;
    writeFileSync(floors, JSON.stringify(file));
    const failing = run(...only);
    expect(failing.status).toBe(1);
    expect(failing.stderr).toMatch(/accuracy: html-text is [\d.]+, under its floor of 1\.5/);
    run(...only, '--raise');
    expect(JSON.parse(readFileSync(floors, 'utf8')).floors['2']['html-text']).toBe(1.5);
    run(...only, '--raise', '--lower');
    expect(JSON.parse(readFileSync(floors, 'utf8')).floors['2']['html-text']).toBe(honest);
  });

  it('holds no figure to floors of other data', () => {
    writeFileSync(floors, JSON.stringify({ digest: 'of other files', floors: { all: { html: 0.5 } } }));
    const result = run('--only', 'html-text', '--floors', floors);
    expect(result.status).not.toBe(0);
    expect(result.stderr).toContain('measured on other data');
  });

  it('fails in words without the corpus, and on a kind there is not', () => {
    const env = { ...process.env, CLEAN_ARTICLE_CORPUS: join(folder, 'nowhere') };
    const result = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
    expect([result.status, result.stdout]).toEqual([1, '']);
    expect(result.stderr).toMatch(/^accuracy: no corpus at .*nowhere/);
    expect(run('--only', 'pdf').stderr).toContain('no kind is called pdf');
  });
});
