import { describe, expect, it } from 'vitest';
import { tooMuch } from '../../src/read/too-much.ts';

describe('more than one page', () => {
  it.each<[string, string, 'text' | 'html', string | undefined]>([
    ['many lines', 'a\n'.repeat(200_000), 'text', undefined],
    ['too many lines', 'a\n'.repeat(200_001), 'text', 'has more than 200,000 lines'],
    ['too many lines of old Macs', 'a\r'.repeat(200_001), 'html', 'has more than 200,000 lines'],
    ['as many lines of Windows', 'a\r\n'.repeat(200_000), 'text', undefined],
    ['many tags', '<p>a'.repeat(400_000), 'html', undefined],
    ['too many tags', '<p>a'.repeat(400_001), 'html', 'has more than 400,000 tags'],
    ['text that looks like them', '<p>a'.repeat(400_001), 'text', undefined],
  ])('is told by its parts: %s', (_, content, format, told) => {
    expect(tooMuch(content, format)).toEqual(told && expect.stringContaining(told));
  });
});
