import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanPage } from '../../src/clean.ts';
import { render } from '../../src/render/index.ts';
import { pageAbout } from './page.ts';
import { execute, read, root, shell, tool } from './tool.ts';

describe('the built command', () => {
  it.each(['json', 'markdown'] as const)(
    'gives what the sources give for the seed, as %s',
    async (format) => {
      const origin = 'fixtures/seed/input.txt';
      const cleaned = await cleanPage({ origin, format: 'text', content: await read(root, origin) });
      expect(cleaned.article.dateline?.text).toBe('BEIRUT (AP)');
      expect((await tool(['-t', format, origin], { cwd: root })).stdout).toBe(
        await render(cleaned, format, {}),
      );
    },
  );
});

describe('the packed package, in an empty project', () => {
  const headline = 'Harbour closes for repairs';
  let project: string;

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'clean-article-project-'));
    // What is packed is what was built and is tested here, so no script runs.
    await npm(`pack --ignore-scripts --pack-destination '${project}'`, root);
    await writeFile(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
    await npm('install --offline ./clean-article-*.tgz', project);
    const page = pageAbout(headline);
    await writeFile(join(project, 'page.txt'), page);
    const paragraphs = page.split('\n').map((line) => `<p>${line}</p>`);
    await writeFile(join(project, 'page.html'), `<h1>${headline}</h1>\n${paragraphs.join('\n')}`);
  });
  afterAll(() => rm(project, { recursive: true, force: true }));

  it('runs as a command', async () => {
    const { status, stdout } = await shell('npx --no-install clean-article -t json page.txt', project);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ headline, source: 'AP' });
  });

  it('takes compiled code of this very Node alone, and needs none', async () => {
    const dist = join(project, 'node_modules/clean-article/dist');
    const ending = `-${process.version}-${process.platform}-${process.arch}.cache`;
    const caches = (await readdir(dist)).filter((name) => name.endsWith('.cache')).sort();
    expect(caches).toEqual(['cli', 'html', 'model', 'structure'].map((name) => name + ending));
    const clean = () => shell('npx --no-install clean-article -t jsonl page.txt page.html', project);
    const { status, stdout } = await clean();
    const lines = stdout.trim().split('\n');
    expect([status, ...lines.map((line) => JSON.parse(line).headline)]).toEqual([0, headline, headline]);
    for (const cache of caches) await rename(join(dist, cache), join(dist, `${cache}-of-another`));
    expect((await clean()).stdout).toBe(stdout);
  });

  it('says under which licences its parts come', async () => {
    const licences = await read(project, 'node_modules/clean-article/dist/THIRD-PARTY-LICENSES.txt');
    for (const part of ['commander', 'unified', 'js-yaml', 'chardet', 'picomatch', 'tinypool']) {
      expect(licences).toMatch(new RegExp(`^${part} \\d+\\.\\d+\\.\\d+$`, 'm'));
    }
  });

  it('works from JavaScript', async () => {
    const program = `
      import { readFileSync } from 'node:fs';
      import { cleanArticle, cleanPage, render } from 'clean-article';
      const content = readFileSync('page.txt', 'utf8');
      const article = await cleanArticle({ content, origin: 'x' });
      const page = await cleanPage(content);
      const refused = await cleanPage({ text: content }).catch(String);
      console.log(JSON.stringify([article.headline, article.origin, await render(page, 'markdown'), refused]));
    `;
    const { stdout, stderr } = await inProject('use.js', program, [process.execPath, 'use.js']);
    expect(stderr).toBe('');
    const [found, origin, markdown, refused] = JSON.parse(stdout);
    expect([found, origin]).toEqual([headline, 'x']);
    expect(markdown).toContain(`# ${headline}\n`);
    expect(refused).toBe('TypeError: a page is a string, or an object whose `content` is a string');
  });

  it('tells what it cannot take or make', async () => {
    const program = `
      import { cleanArticle, cleanPage, render } from 'clean-article';
      await cleanArticle({ content: 'words', format: 'pdf' }).catch((error) => console.log(String(error)));
      await render(await cleanPage('words'), 'xml').catch((error) => console.log(String(error)));
    `;
    const { stdout } = await inProject('refused.js', program, [process.execPath, 'refused.js']);
    expect(stdout.split('\n')).toEqual([
      'TypeError: a page\'s `format` is text, html, markdown or left out, not "pdf"',
      'TypeError: there is no format "xml"; there are markdown, json, jsonl, jsonld, text',
      '',
    ]);
  });

  it('works from CommonJS', async () => {
    const program = `
      const { cleanArticle } = require('clean-article');
      const schema = require('clean-article/schema.json');
      const { readFileSync } = require('node:fs');
      cleanArticle(readFileSync('page.txt', 'utf8')).then(({ headline }) => console.log(headline, typeof schema));
    `;
    const { stdout, stderr } = await inProject('use.cjs', program, [process.execPath, 'use.cjs']);
    expect(stdout).toBe(`${headline} object\n`);
    expect(stderr).toMatch(/^$|ExperimentalWarning/);
  });

  it.each(['nodenext', 'preserve'])('is typed for TypeScript with modules as %s', async (module) => {
    const program = `
      import { type Article, cleanArticle } from 'clean-article';
      const article: Article = await cleanArticle({ content: 'words', origin: 'x' });
      export const headline: string | null = article.headline;
      // @ts-expect-error: words are no number
      export const wrong: number = article.paragraphs[0];
    `;
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--module', module, '--target', 'es2022', '--ignoreConfig'];
    const { status, stdout } = await inProject('use.ts', program, [
      process.execPath,
      tsc,
      ...options,
      'use.ts',
    ]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  /** Writes a program into the project and runs a command there. */
  async function inProject(name: string, program: string, [command = '', ...args]: string[]) {
    await writeFile(join(project, name), program);
    return execute(command, args, { cwd: project });
  }
});

/** @throws if npm fails. */
async function npm(args: string, cwd: string): Promise<void> {
  const { status, stderr } = await shell(`npm ${args} --no-audit --no-fund`, cwd);
  if (status !== 0) throw new Error(`npm ${args}: ${stderr}`);
}
