import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../../src/classify/by-themselves.ts';
import { measurePage, TEXT_FEATURES } from '../../../src/classify/line-model/features.ts';
import { blocksFromText } from '../../../src/segment/from-text.ts';

/** The yes-or-no features that hold for a page's only line. */
function saidOf(line: string): string[] {
  const { text } = measurePage(byThemselves(blocksFromText(line)), '');
  return TEXT_FEATURES.filter((_, i) => text[i] === 255);
}

describe('what a block says by itself', () => {
  // The last feature of each kind stands where its name says only if all before it were put.
  it.each([
    ['Comments', 'one word'],
    ['The lamp, the lens and the light, all of them', 'eight to fourteen words'],
    ['Who lit the lamp?', 'ends with a question mark'],
    ['the lamp will be lit...', 'ends cut off'],
    ['the lamp is lit', 'opens with a small letter'],
    ['Lit two days ago', 'a time ago'],
    ['2024', 'no letters'],
    ['Monday 3 March 2024', 'a dated line'],
    ['Related articles', 'the head of a list'],
    ['* * *', 'looks like separator'],
    ['Share this', 'looks like navigation'],
  ])('%s: %s', (line, feature) => {
    expect(saidOf(line)).toContain(feature);
  });
});
