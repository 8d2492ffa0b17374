import { describe, expect, it } from 'vitest';
import { pageAbout, storyOf } from './page.ts';
import { folderWith, tool } from './tool.ts';

const HEADLINE = 'Harbour closes for repairs';
const page = pageAbout(HEADLINE);
const [, second = '', third = ''] = storyOf(HEADLINE);
const paragraphs = (stdout: string) => JSON.parse(stdout).paragraphs;

describe('own rules', () => {
  it('strip, keep, and call lines heads of lists; explained', async () => {
    const cwd = await folderWith({
      'page.txt': page,
      'rules.yaml': `strip: ['/two days/']\nkeep: ['A list of other stories that nobody asked for']\n`,
    });
    const { status, stdout } = await tool(['--rules', 'rules.yaml', '-t', 'json', 'page.txt'], { cwd });
    expect(status).toBe(0);
    expect(paragraphs(stdout)).not.toContain(second);
    expect(paragraphs(stdout)).toContain(third);
    expect(paragraphs(stdout)).toContain('A list of other stories that nobody asked for');
    const { stdout: told } = await tool(['--rules', 'rules.yaml', '--explain', 'page.txt'], { cwd });
    expect(told).toContain('is stripped by your rule /two days/');
  });

  it('are found above the input, and hold for the pages of a site in streams', async () => {
    const cwd = await folderWith({
      'clean-article.config.yaml': "sites: { a.example: { strip: ['/two days/'] } }",
      'deep/er/pages.jsonl': ['a', 'b']
        .map((site) => JSON.stringify({ url: `https://news.${site}.example/1`, text: page }))
        .join('\n'),
    });
    const { stdout } = await tool(['deep/er/pages.jsonl', '-j', '2'], { cwd });
    const [a, b] = stdout.trimEnd().split('\n').map(paragraphs);
    expect(a).not.toContain(second);
    expect(b).toContain(second);
  });

  it('hold for the pages of a site in folders, by their folder or the address they state', async () => {
    const html = (url: string) =>
      `<html><head><link rel="canonical" href="${url}"></head><body><h1>${HEADLINE}</h1>${storyOf(HEADLINE)
        .map((text) => `<p>${text}</p>`)
        .join('')}</body></html>`;
    const cwd = await folderWith({
      'rules.yaml': "sites: { www.a.example: { strip: ['/two days/'] } }",
      'pages/A.example/1.txt': page,
      'pages/some/2.html': html('https://www.a.example/2'),
      'pages/some/3.html': html('https://www.b.example/3'),
    });
    const { stdout } = await tool(['pages', '--rules', 'rules.yaml', '-t', 'jsonl', '-q'], { cwd });
    const stripped = stdout
      .trimEnd()
      .split('\n')
      .map((line) => !paragraphs(line).includes(second));
    expect(stripped).toEqual([true, true, false]);
  });

  it('are found above the first file of a list', async () => {
    const cwd = await folderWith({
      'deep/clean-article.config.yaml': "strip: ['/two days/']",
      'deep/er/page.txt': page,
      'list.txt': 'deep/er/page.txt\n',
    });
    for (const args of [
      ['--files-from', 'list.txt'],
      ['-f', 'auto', 'deep/er/page.txt'],
    ]) {
      const { stdout } = await tool(['-t', 'json', ...args], { cwd });
      expect(paragraphs(stdout)).not.toContain(second);
    }
  });

  it('that are faulty are wrong usage, told with their place', async () => {
    const cwd = await folderWith({ 'page.txt': page, 'rules.yaml': 'strip:\n  - ok\nkep: []\n' });
    const { status, stderr } = await tool(['--rules', 'rules.yaml', 'page.txt'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^clean-article: rules.yaml, line 3, column 1: "kep" is no kind of rule/);
    const { stderr: gone } = await tool(['--rules', 'gone.yaml', 'page.txt'], { cwd });
    expect(gone).toMatch(/^clean-article: gone.yaml does not exist/);
  });
});
