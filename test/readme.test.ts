import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../src/index.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};

/** What stands between backticks or in a link, outside the code blocks. */
function mentioned(): string[] {
  const prose = readme.replace(/```[\s\S]*?```/g, '');
  return [...prose.matchAll(/`([^`]+)`|\]\(([^)]+)\)/g)].map(([, code, link]) => code ?? link ?? '');
}

function run(...args: string[]): string {
  return execFileSync(process.execPath, [`${root}bin/clean-article.js`, ...args], {
    encoding: 'utf8',
    cwd: root,
  });
}

describe('the README', () => {
  it('has the two commands first', () => {
    const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, code]) => code?.trim());
    expect(blocks).toEqual([
      'npm install --silent && node bin/clean-article.js fixtures/seed/input.txt',
      'npm test',
    ]);
  });

  it('names only paths that exist', () => {
    const paths = mentioned().filter(
      (name) =>
        /^(?:src|test|tools|fixtures|dist|bin|\.ci)\/?[\w./-]*$/.test(name) || /[\w-]\.md$/.test(name),
    );
    expect(paths.length).toBeGreaterThan(12);
    for (const path of paths) expect(existsSync(root + path), path).toBe(true);
  });

  it('names only scripts that exist', () => {
    const scripts = mentioned().flatMap((name) => /^npm run (\w+)$/.exec(name)?.[1] ?? []);
    expect(scripts.length).toBeGreaterThan(2);
    for (const script of scripts) expect(Object.keys(manifest.scripts)).toContain(script);
  });

  it('lists the options that the command has, and no others', () => {
    const listed = [...readme.matchAll(/^\| `([^`]*--[a-z-]+)` \|/gm)].flatMap(
      ([, flags]) => /--[a-z-]+/.exec(flags ?? '')?.[0] ?? [],
    );
    const real = [...run('--help').matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map(([, flag]) => flag);
    expect([...listed, '--version', '--help'].sort()).toEqual(real.sort());
  });

  it('lists the keys of the JSON in their order', async () => {
    const table = readme.slice(readme.indexOf('### The JSON'), readme.indexOf('### From JavaScript'));
    const rows = [...table.matchAll(/^\| (`.*?) \|/gm)].map(([, keys]) => keys ?? '');
    const keys = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, key]) => key));
    expect(keys).toEqual(Object.keys(await cleanArticle('')));
  });

  it('shows what the seed really becomes', () => {
    const shown = /```markdown\n([\s\S]*?)\n```/.exec(readme)?.[1] ?? '';
    const [before = ''] = shown.split(' ...');
    expect(run('fixtures/seed/input.txt').startsWith(before)).toBe(true);
  });

  it('claims no more accuracy than the floor that is checked nearly holds', () => {
    const claimed = Number(/every field of ([\d.]+) % comes out/.exec(readme)?.[1]) / 100;
    const floor = Number(/--floor ([\d.]+)/.exec(manifest.scripts.accuracy ?? '')?.[1]);
    expect(claimed).toBeGreaterThanOrEqual(floor);
    expect(claimed - floor).toBeLessThanOrEqual(0.005);
  });

  it('tells of each field what the floor that is checked nearly holds', () => {
    const { floors } = JSON.parse(readFileSync(`${root}tools/bench/field-floors.json`, 'utf8')) as {
      floors: { report: Record<string, number> };
    };
    const fields = ['headline', 'authors', 'falseAuthors', 'published'];
    const rows = {
      html: 'from HTML',
      'html-text': 'from flat text',
      inscriptis: "from flat text without the page's title",
    };
    for (const [kind, title] of Object.entries(rows)) {
      const row = readme.split('\n').find((line) => line.startsWith(`| ${title} |`)) ?? '';
      const told = [...row.matchAll(/\d\.\d+/g)].map(Number);
      expect(told, title).toHaveLength(fields.length);
      for (const [i, field] of fields.entries()) {
        const over = (told[i] ?? 0) - (floors.report[`${kind} ${field}`] ?? 1);
        expect(over, `${field}, ${title}`).toBeGreaterThanOrEqual(-0.0005);
        expect(over, `${field}, ${title}`).toBeLessThanOrEqual(0.0045);
      }
    }
  });
});
