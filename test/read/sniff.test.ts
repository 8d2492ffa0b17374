import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sniff } from '../../src/read/sniff.ts';

const prose = 'The ferry left the harbour at noon with forty passengers on board, the port said on Monday. ';

describe('sniff', () => {
  it.each([
    ['a doctype', '<!DOCTYPE html>\n<title>x</title>'],
    ['a bare document', '\n  <html lang="en"><p>Words'],
    [
      'a declaration first',
      '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">',
    ],
    ['a comment first', '<!-- saved from a site -->\n<HTML>'],
    ['a fragment with attributes', `<p class="x">${prose}</p><br /><img src="y.png"/>`.repeat(4)],
    ['a paragraph', `<p>${prose}</p>\n`],
    ['a heading and a paragraph', `\n<h1 class="title">The ferry</h1><p>${prose.repeat(10)}</p>`],
    ['a fragment', `<div class="story">${`<p>${prose}</p>`.repeat(5)}</div>`],
  ])('tells HTML: %s', (_name, content) => {
    expect(sniff(content)).toBe('html');
  });

  it.each([
    ['a bracket glued to words', `Home > Markets<Israeli strike kills three\n${prose}`],
    ['comparisons', `${prose}\na<b and b>c, so x<y or 1 < 2 > 0. `.repeat(20)],
    ['tags in prose', `How to use <b>bold</b> and <i>italics</i>\n${prose}`],
    ['a tag at its beginning', `<p> opens a paragraph, and so does <div>. ${prose}`],
    ['a tag at its end', `${prose} A paragraph ends with </p>`],
    ['tags forgotten in a long text', `${prose.repeat(10)}<br>\n`.repeat(12)],
    ['a document named in prose', `Type <!DOCTYPE html> and <html> first.\n${prose}`],
    ['angle quotes', `${prose} <<Non>>, <dit> le maire. `.repeat(20)],
    ['nothing', ''],
  ])('takes for text: %s', (_name, content) => {
    expect(sniff(content)).toBe('text');
  });

  const link = '[the port](https://port.example/news)';
  it.each([
    ['links', `${prose} ${link}\n\n*   ${link}\n*   ${link}\n`],
    ['a heading and a link', `${prose}\n\n## What it costs\n\n${prose} ${link}`],
    ['a heading in HTML above it', `<h1 align="center">The ferry</h1>\n\n## Costs\n\n${prose} ${link}`],
    ['a title', `# The ferry\n\n${prose}`],
    ['front matter and a heading', `---\r\ntitle: The ferry\r\n---\r\n\r\n## Costs\r\n\r\n${prose}`],
    ["a reader's head", `Title: The ferry\n\nURL Source: https://a.example/\n\nMarkdown Content:\n${prose}`],
  ])('tells Markdown: %s', (_name, content) => {
    expect(sniff(content)).toBe('markdown');
  });

  it.each([
    ['stars and numbers', `* one\n* two\n\n#1 in the list\n\n# 2\n${prose}`],
    ['links and notes in brackets', `${prose} [1] [Photo] (above) [sic](?) [a](b)\n`.repeat(20)],
    ['a few marks in a long text', `${prose.repeat(300)} ${link} ${link} ${link}`],
    ['a rule and a label', `---\n\nDate: today\n${prose}`],
    ['front matter before flat text', `---\ntitle: The ferry\n---\n${prose}\n${prose}`],
    ['a title in words', `Title: The ferry\n\n${prose}`],
  ])('takes for text: %s', (_name, content) => {
    expect(sniff(content)).toBe('text');
  });

  it('takes no flat page among the golden ones for Markdown', () => {
    const fixtures = new URL('../../fixtures/', import.meta.url);
    const pages = readdirSync(fixtures).map((name) => new URL(`${name}/input.txt`, fixtures));
    const flat = pages.filter((page) => existsSync(page)).map((page) => sniff(readFileSync(page, 'utf8')));
    expect(new Set(flat)).toEqual(new Set(['text']));
  });

  it('takes time in proportion on a line made to slow it down', () => {
    const started = performance.now();
    for (const piece of ['<a ', '<', '<!--', ' ', '<p', '[', '](', '\n#', '**', '\n', 'Title:\n'])
      sniff(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
