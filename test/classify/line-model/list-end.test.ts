import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../../src/classify/by-themselves.ts';
import { upToList } from '../../../src/classify/line-model/list-end.ts';
import { blocksFromText } from '../../../src/segment/from-text.ts';

const STORY = ['Prom pływa dalej także tej zimy.', 'Rada gminy znalazła na to pieniądze.'];
const HEAD = 'Podobne artykuły';
const ITEMS = ['Łoś na osiedlu', 'Zwierzę wróciło do lasu po godzinie.', 'Wypadek na obwodnicy'];
const PROSE = `${'Burmistrz powiedział dziennikarzom przed ratuszem, że o moście porozmawia z marszałkiem dopiero wiosną. '.repeat(3)}`;

/** What is left of the blocks chosen, each with how likely it is; those of no likelihood were not chosen. */
function left(given: readonly (readonly [text: string, likely: number])[]): string[] {
  const view = byThemselves(blocksFromText(given.map(([text]) => text).join('\n\n')));
  const likely = given.map(([, chance]) => chance);
  const chosen = likely.flatMap((chance, index) => (chance > 0 ? [index] : []));
  return upToList(view, chosen, likely).map((index) => given[index]?.[0] ?? '');
}

const all = (texts: readonly string[], likely: number) => texts.map((text) => [text, likely] as const);

describe('a story with a list of other stories below', () => {
  it('ends at the head of the list, where the model doubts the items', () => {
    expect(left([...all(STORY, 0.9), [HEAD, 0], ...all(ITEMS, 0.6)])).toEqual(STORY);
  });

  it('ends there if the head was chosen, however likely the items are', () => {
    expect(left([...all(STORY, 0.9), [HEAD, 0.9], ...all(ITEMS, 0.95)])).toEqual(STORY);
  });

  it('goes on where the model does not doubt what stands below', () => {
    expect(left([...all(STORY, 0.9), [HEAD, 0], ...all(ITEMS, 0.85)])).toEqual([...STORY, ...ITEMS]);
  });

  it('goes on where it doubts what stands above still more', () => {
    expect(left([...all(STORY, 0.4), [HEAD, 0], ...all(ITEMS, 0.6)])).toEqual([...STORY, ...ITEMS]);
  });

  it('ends at what points to another story, with items below', () => {
    expect(left([...all(STORY, 0.9), ['Czytaj także:', 0], ...all(ITEMS, 0.6)])).toEqual(STORY);
  });

  it('goes on where paragraphs stand one below the other that the model is sure of', () => {
    const below = ['Łoś na osiedlu', ...STORY.map((text) => text.replace('.', ', mówi burmistrz wyspy.'))];
    expect(left([...all(STORY, 0.9), [HEAD, 0.9], ...all(below, 0.85)])).toEqual([...STORY, HEAD, ...below]);
  });

  it('goes on where prose stands below', () => {
    const below = [...ITEMS.slice(0, 1), PROSE.trim()];
    expect(left([...all(STORY, 0.9), [HEAD, 0], ...all(below, 0.6)])).toEqual([...STORY, ...below]);
  });
});
