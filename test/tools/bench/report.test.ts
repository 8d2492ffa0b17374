import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresTables, withTable } from '../../../tools/bench/report.js';

describe('the report', () => {
  it('has a row a figure and a column for each extractor that has one', () => {
    const [words, shingles] = figuresTables(
      { ours: { html: 0.95, 'html, shingles': 0.9 }, peer: { html: 0.8004 }, nothing: {} },
      { peer: '1.2' },
    );
    expect(words?.split('\n')).toEqual([
      '|      | ours  | peer 1.2 |',
      '| ---- | ----- | -------- |',
      '| html | 0.950 | 0.800    |',
    ]);
    expect(shingles).toContain('| html, shingles | 0.900 |');
  });

  it('goes into the README where that has a place for it', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const [before, after] = readme.split(/<!-- accuracy -->[\s\S]*<!-- \/accuracy -->/);
    const written = withTable(readme, 'the $& table', new Date('2025-02-03T04:05:06Z'));
    expect(written).toBe(
      `${before}<!-- accuracy -->\n\nthe $& table\n\nMeasured on 2025-02-03.\n\n<!-- /accuracy -->${after}`,
    );
    expect(() => withTable('no marks', 'table', new Date())).toThrow('no place');
  });
});
