import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadablePage } from '../../../src/read/index.ts';
import { readJsonLine } from '../../../src/read/jsonl/record.ts';

async function read(line: string | Uint8Array, field?: string) {
  const bytes = typeof line === 'string' ? Buffer.from(line) : line;
  const { page, url, input } = await readJsonLine(bytes, '-', field);
  return { page: page instanceof UnreadablePage ? page.message : page, url, input };
}

describe('a line of JSON Lines', () => {
  it.each([
    ['text', { text: 'Häfen' }, undefined, { format: 'text', content: 'Häfen' }],
    ['html', { html: 'x' }, undefined, { format: 'html', content: 'x' }],
    ['html before text', { text: 'x', html: 'y' }, undefined, { format: 'html', content: 'y' }],
    [
      'Markdown before text',
      { text: 'x', markdown: '# y' },
      undefined,
      { format: 'markdown', content: '# y' },
    ],
    ['text where html is empty', { text: 'x', html: ' ' }, undefined, { format: 'text', content: 'x' }],
    ['what --field names', { text: 'x', body: 'y' }, 'body', { format: 'text', content: 'y' }],
    ['the address, if --field names it', { url: 'x', text: 'y' }, 'url', { format: 'text', content: 'x' }],
    ['and looks at it', { body: '<!doctype html><p>y' }, 'body', { format: 'html' }],
  ])('holds the page under %s', async (_, record, field, page) => {
    expect((await read(JSON.stringify(record), field)).page).toMatchObject(page);
  });

  it('says the address, and hands everything else through', async () => {
    const { page, url, input } = await read(
      '{"id":7,"url":"https://a.example/","text":"x","tags":["y",null]}',
    );
    expect(page).toEqual({ origin: '-', url: 'https://a.example/', format: 'text', content: 'x' });
    expect(url).toBe('https://a.example/');
    expect(input).toBe('{"id":7,"tags":["y",null]}');
  });

  it('keeps an address that is none', async () => {
    expect(await read('{"url":null,"text":"x"}')).toMatchObject({ url: undefined, input: '{"url":null}' });
  });

  it('hands numbers through as they are written', async () => {
    const input =
      '{"id":12345678901234567890,"price":1.10000000000000000001,"far":1e400,"__proto__":{"x":1}}';
    expect((await read(`${input.slice(0, -1)},"text":"x"}`)).input).toBe(input);
  });

  it.each([
    '{"a":1.0}',
    '{"a":[1.50, 2]}',
    '{"a": -0 }',
    '{"a":0.0,"b":"at 1.5"}',
    '{"a":{"b":-0.10}}',
    '{"a":0.00000012}',
  ])('hands %s through as it is written, but for white space', async (input) => {
    expect((await read(`${input.slice(0, -1)},"text":"x"}`)).input).toBe(
      input.replace(/(?<=[:,]) | (?=\})/g, ''),
    );
  });

  it.each(['', ',"id":12345678901234567890'])('takes the last of a key that comes twice%s', async (rest) => {
    const { page, input } = await read(`{"text":"x","a":1,"a":2,"text":"y"${rest}}`);
    expect(page).toMatchObject({ content: 'y' });
    expect(input).toBe(`{"a":2${rest}}`);
  });

  it.each([
    ['', 'is a blank line; give one object a line'],
    ['  ', 'is a blank line; give one object a line'],
    ['[{"text":"x"}]', 'is no JSON object; give one object a line'],
    ['null', 'is no JSON object; give one object a line'],
    ['{"text":"x"', expect.stringMatching(/^is no JSON \(.*\); give one object a line$/)],
    [
      `{"text":"x","a":${'['.repeat(9_000)}${']'.repeat(9_000)}}`,
      expect.stringContaining('nests its values too deep'),
    ],
    ['{"text":7}', 'has no text under "text" or "html" or "markdown"; name the key of the page with --field'],
    ['{"text":" \\n"}', 'holds only white space; give a page with text'],
  ])('that holds no page says why: %j', async (line, problem) => {
    expect((await read(line)).page).toEqual(problem);
  });

  it('that lacks the field asked for says so, and still hands through what there is', async () => {
    expect(await read('{"id":1,"text":"x"}', 'body')).toEqual({
      page: 'has no text under "body"',
      url: undefined,
      input: '{"id":1,"text":"x"}',
    });
  });

  it('that is no UTF-8 is told', async () => {
    expect((await read(Buffer.from('{"text":"\xe9t\xe9"}', 'latin1'))).page).toContain('is not UTF-8');
  });

  it('hands any JSON through', async () => {
    const records = fc.dictionary(fc.string(), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(records, async (record) => {
        const { text, html, url, ...others } = record;
        const { input } = await read(JSON.stringify({ ...others, text: 'x' }));
        expect(JSON.parse(input)).toEqual(JSON.parse(JSON.stringify(others)));
      }),
      { seed: 20260102 },
    );
  });
});
