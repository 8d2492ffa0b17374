import { describe, expect, it } from 'vitest';
import { compileRules } from '../../src/rules/compile.ts';
import { FaultyRules, parseRules } from '../../src/rules/parse.ts';

const rules = parseRules(`
strip:
  - Sign up for our   newsletter
  - '/^follow us on \\w+$/'
list-heads: [While you were out]
sites:
  a.example:
    keep: ['/^Exclusive:/']
`);

describe('rules', () => {
  it('are read from YAML, and from JSON', () => {
    expect(rules).toEqual({
      strip: ['Sign up for our   newsletter', '/^follow us on \\w+$/'],
      keep: [],
      listHeads: ['While you were out'],
      sites: { 'a.example': { strip: [], keep: ['/^Exclusive:/'], listHeads: [] } },
    });
    expect(parseRules('{"strip":["x"]}').strip).toEqual(['x']);
    expect(parseRules('')).toEqual({ strip: [], keep: [], listHeads: [], sites: {} });
  });

  it.each([
    ['strip: [a', /^line 1, column 10: /],
    ['- a', /^line 1, column 1: rules are a map of lists: strip, keep, list-heads, sites$/],
    [
      'strip:\n  - a\nstripp:\n  - b',
      /^line 3, column 1: "stripp" is no kind of rule; there are strip, keep/,
    ],
    ['strip: a', /^line 1, column 8: "strip" is a list/],
    ["keep:\n  - ''", /^line 2, column 5: a rule says what stands in a line; leave out an empty one$/],
    ['keep: [&x a, *x]', /^line 1, column 14: an alias is not followed; write out what it stands for$/],
    ['keep: [a]\n---\nstrip: [b]', /^line 2, column 1: rules stand in one document; leave out the line/],
    ["strip:\n  - '/follow us/i'", /^line 2, column 5: a pattern ends in its slash, and matches whatever/],
    [
      'sites:\n  "https://news.example/": {}',
      /^line 2, column 3: "https:\/\/news.example\/" is no site; write its host alone/,
    ],
    ['sites:\n  "*.news.example": {}', /^line 2, column 3: "\*.news.example" is no site; write its host/],
    [
      'sites:\n  news.example: {}\n  www.News.example: {}',
      /^line 3, column 3: the site news.example stands here twice; write its rules together$/,
    ],
    ['keep:\n  - 7', /^line 2, column 5: a rule is a text; put it in quotes$/],
    ["keep:\n  - ok\n  - '/(/'", /^line 3, column 5: is no pattern \(.*\); the syntax is RE2's$/],
    ['sites:\n  a.example:\n    strip: x', /^line 3, column 12: "strip" is a list/],
    ['sites:\n  a.example:\n    sites: {}', /^line 3, column 5: "sites" is no kind of rule/],
  ])('that are faulty are told with their place: %j', (text, message) => {
    expect(() => parseRules(text)).toThrow(FaultyRules);
    expect(() => parseRules(text)).toThrow(message);
  });

  it('match whole lines whatever their case and spaces, and patterns anywhere in a line', () => {
    const { strip, listHead } = compileRules(rules, '');
    expect(strip('SIGN UP  for our newsletter')).toBe('Sign up for our   newsletter');
    expect(strip('Sign up for our newsletter today')).toBeUndefined();
    expect(strip('Follow us on Mastodon')).toBe('/^follow us on \\w+$/');
    expect(listHead('While you were out')).toBe('While you were out');
  });

  it('of a site hold there and for its parts', () => {
    expect(compileRules(rules, 'news.a.example').keep('Exclusive: x')).toBe('/^Exclusive:/');
    expect(compileRules(rules, 'b.example').keep('Exclusive: x')).toBeUndefined();
  });

  it('of a site are the same with www. before its name', () => {
    const { sites } = parseRules("sites: { www.B.example: { strip: ['x'] } }");
    expect(Object.keys(sites)).toEqual(['b.example']);
  });

  it('take no more time for a hostile pattern than for another', () => {
    const { strip } = compileRules(parseRules("strip: ['/^(a+)+$/']"), '');
    expect(strip(`${'a'.repeat(5000)}!`)).toBeUndefined();
  });
});
