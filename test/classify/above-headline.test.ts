import { describe, expect, it } from 'vitest';
import { aboveHeadline } from '../../src/classify/above-headline.ts';
import type { View } from '../../src/classify/rule.ts';
import { measure } from '../../src/text/measure.ts';
import type { Label } from '../../src/types.ts';

const HEADLINE = 'Council to rebuild the harbour wall';
const PROSE = 'The council of the town voted on Tuesday to rebuild the harbour wall before the storms.';

type Given = readonly [label: Label, text?: string];

/** What only a site prints. */
const FOOT: readonly Given[] = [['navigation', 'Share']];

/** Which blocks are said to stand above the headline. */
function found(given: readonly Given[], tag?: string, foot: readonly Given[] = FOOT): number[] {
  const blocks = [...given, ...foot].map(([label, text = label === 'headline' ? HEADLINE : PROSE]) => ({
    text,
    verdicts: [{ label, rule: 'line-model', reason: '' }],
    markup: tag === undefined ? undefined : { tag },
  }));
  const view = { blocks, measures: blocks.map(({ text }) => measure(text)), pageData: () => null };
  return [...aboveHeadline(view as unknown as View)].map(({ index }) => index);
}

const STORY = [['paragraph'], ['paragraph']] as const;

describe('prose above the headline of a flat text', () => {
  it('is none of the story where the date stands below the headline', () =>
    expect(found([['paragraph'], ['list-item'], ['headline'], ['date'], ...STORY])).toEqual([0, 1]));

  it("is none of the story where the headline stands in the page's title", () =>
    expect(found([['page-title', `${HEADLINE} | The Cove`], ['paragraph'], ['headline'], ...STORY])).toEqual([
      1,
    ]));

  it('is none of the story far above any headline', () =>
    expect(
      found([
        ['paragraph'],
        ...Array.from({ length: 10 }, () => ['chrome'] as const),
        ['headline'],
        ...STORY,
      ]),
    ).toEqual([0]));

  it('may be of the story close above a line that nothing else says to be its headline', () =>
    expect(found([['paragraph'], ['chrome'], ['headline'], ...STORY])).toEqual([]));

  it('is the story where it is most of it', () =>
    expect(found([...STORY, ['headline'], ['date'], ['paragraph']])).toEqual([]));

  it('is kept where nothing of a site stands around it', () =>
    expect(found([['paragraph'], ['headline'], ['date'], ...STORY], undefined, [])).toEqual([]));

  it('is told by its markup in HTML', () =>
    expect(found([['paragraph'], ['headline'], ['date'], ...STORY], 'p')).toEqual([]));
});
