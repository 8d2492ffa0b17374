import { describe, expect, it } from 'vitest';
import { resumed } from '../../../src/classify/line-model/resumed.ts';
import type { View } from '../../../src/classify/rule.ts';
import type { Label } from '../../../src/types.ts';

const lift = (blocks: readonly [label: Label, likely: number, rule?: string][]) => {
  const view = {
    blocks: blocks.map(([label, , rule = 'first-look']) => ({ verdicts: [{ label, rule, reason: '' }] })),
  };
  return [
    ...resumed(
      view as unknown as View,
      Float64Array.from(blocks, ([, likely]) => likely),
    ),
  ];
};

describe('a story that something interrupted', () => {
  it('goes on behind it', () => {
    expect(
      lift([
        ['paragraph', 0.9],
        ['chrome', 0.6, 'interruptions'],
        ['caption', 0.1],
        ['paragraph', 0.3],
        ['teaser', 0.2, 'interruptions'],
        ['paragraph', 0.2],
        ['paragraph', 0.2],
        ['unclear', 0.2],
        ['paragraph', 0.2],
      ]),
    ).toEqual([0.9, 0.6, 0.1, 0.8, 0.2, 0.8, 0.8, 0.2, 0.2]);
  });

  it('goes on behind what begins like an item of a list, as who speaks does in many languages', () => {
    expect(
      lift([
        ['unclear', 0.9],
        ['chrome', 0.6, 'invitations'],
        ['paragraph', 0.3],
      ]),
    ).toEqual([0.9, 0.6, 0.8]);
  });

  it.each<[string, [Label, number, string?][]]>([
    [
      'what surely is no story',
      [
        ['paragraph', 0.9],
        ['chrome', 0, 'interruptions'],
        ['paragraph', 0.05],
      ],
    ],
    [
      'what is no prose',
      [
        ['paragraph', 0.9],
        ['chrome', 0, 'interruptions'],
        ['unclear', 0.3],
      ],
    ],
    [
      'what stands behind other lines',
      [
        ['paragraph', 0.9],
        ['unclear', 0],
        ['chrome', 0, 'interruptions'],
        ['paragraph', 0.3],
      ],
    ],
    [
      'what nothing interrupted',
      [
        ['paragraph', 0.9],
        ['caption', 0],
        ['paragraph', 0.3],
      ],
    ],
    [
      "what a page's footer parts from it",
      [
        ['paragraph', 0.9],
        ['chrome', 0, 'set-phrases'],
        ['paragraph', 0.3],
      ],
    ],
  ])('is not taken to go on with %s', (_, blocks) => {
    expect(lift(blocks)).toEqual(blocks.map(([, likely]) => likely));
  });
});
