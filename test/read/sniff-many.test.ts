import { describe, expect, it } from 'vitest';
import { manyPages } from '../../src/read/sniff-many.ts';

const line = (text: string) => JSON.stringify({ text, url: 'https://news.example/' });

describe('what holds many pages, or data, is told from a page', () => {
  it.each<[name: string, content: string, told: RegExp]>([
    ['an archive', 'WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n', /WARC archive.*; say -f warc$/],
    ['an archive of LF', 'WARC/1.1\nWARC-Type: response\n\n', /; say -f warc$/],
    ['lines', `${line('a')}\n${line('b')}\n`, /^is JSON Lines, which hold many pages; say -f jsonl$/],
    ['lines of CRLF', `${line('a')}\r\n\r\n${line('b')}\r\n`, /JSON Lines/],
    ['more lines than are looked at', `${line('a')}\n`.repeat(50), /JSON Lines/],
    ['lines whose last is cut off', `${line('a')}\n${line('b').slice(0, 9)}`, /JSON Lines/],
    ['one line', `${line('a')}\n`, /^is JSON, not page text; .* say -f jsonl/],
    ['an indented object', JSON.stringify({ text: 'a' }, null, 2), /^is JSON, /],
    ['a list', '\n[{ "text": "a" }]\n', /^is JSON, /],
  ])('%s', (_name, content, told) => {
    expect(manyPages(content)).toMatch(told);
  });

  it.each<[name: string, content: string]>([
    ['that names archives', 'WARC/1.0 is a format of archives\nIt holds pages.'],
    [
      'below JSON that a scraper left',
      '{"@type": "NewsArticle"}\nHarbour closes\nThe harbour closes today.\n',
    ],
    ['between two of these', '{"@type": "WebPage"}\nThe harbour closes today.\n{"@type": "Thing"}\n'],
    ['of Markdown that begins with a link', '[Skip](#main)\n\n# Harbour closes\n'],
    ['that begins with a bracket', '[The harbour closes today.]\n'],
    ['that begins with a brace', '{\nThe harbour closes today.\n}\n'],
    ['of a number', '5\n'],
  ])('not a page %s', (_name, content) => {
    expect(manyPages(content)).toBeUndefined();
  });
});
