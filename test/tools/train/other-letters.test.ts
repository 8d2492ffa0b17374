import { describe, expect, it } from 'vitest';
import { OTHER_LETTERS } from '../../../tools/train/other-letters.ts';

const LINES = 'The wall stands.\nBy Jane Doe, May 3, 2024\nDoes it, still?';

describe('a page in other letters', () => {
  it.each(Object.keys(OTHER_LETTERS))('has its lines, numbers and no Latin letter: %s', (script) => {
    const text = OTHER_LETTERS[script]?.(LINES) ?? '';
    expect(text.split('\n')).toHaveLength(3);
    expect(text).not.toMatch(/[a-z]/i);
    expect(text.match(/\d+/g)).toEqual(['3', '2024']);
    expect(text).toMatch(/[?？]$/);
  });

  it('writes the same word alike each time, with its capital where there are any', () => {
    const { Cyrillic, Hebrew, Han } = OTHER_LETTERS;
    expect(Cyrillic?.('Wall wall')).toMatch(/^(\p{Lu})(\p{Ll}+) \p{Ll}\2$/u);
    for (const rewrite of [Hebrew, Han]) {
      const [one = '', other] = rewrite?.('wall, Wall').split(/[,，] ?/) ?? [];
      expect(one).not.toBe('');
      expect(one).toBe(other);
    }
  });
});
