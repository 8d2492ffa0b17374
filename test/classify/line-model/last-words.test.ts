import { describe, expect, it } from 'vitest';
import { lastWords } from '../../../src/classify/line-model/last-words.ts';
import type { View } from '../../../src/classify/rule.ts';
import { measure } from '../../../src/text/measure.ts';
import type { Label } from '../../../src/types.ts';
import { clean } from '../../support/clean.ts';

const PROSE = 'Die Linie führt auf sieben Kilometern vom alten Fischmarkt bis zur Universität.';
const LAST = 'Die ersten Bahnen fahren im Herbst.';

/** Of each block what it is, how likely it belongs to the story, and its text. */
type Given = readonly [label: Label, likely: number, text?: string];

const lift = (given: readonly Given[], tag?: string) => {
  const blocks = given.map(([label, , text = LAST]) => ({
    text,
    verdicts: [{ label, rule: 'first-look', reason: '' }],
    markup: tag === undefined ? undefined : { tag },
  }));
  const view = {
    blocks,
    measures: blocks.map(({ text }) => measure(text)),
    lines: blocks.map(({ text }) => ({ lower: text.toLowerCase() })),
  };
  return [
    ...lastWords(
      view as unknown as View,
      Float64Array.from(given, ([, likely]) => likely),
    ),
  ];
};

describe('the last sentences of a story in a language whose words the model does not know', () => {
  it('belong to it', () => {
    expect(
      lift([
        ['paragraph', 0.9, PROSE],
        ['unclear', 0.2],
        ['unclear', 0.15],
        ['unclear', 0.1, 'Teilen'],
      ]),
    ).toEqual([0.9, 0.8, 0.8, 0.1]);
  });

  it.each<[string, Given[]]>([
    [
      'a run of teasers',
      [
        ['paragraph', 0.9, PROSE],
        ['unclear', 0.3],
        ['unclear', 0.3],
        ['unclear', 0.3],
      ],
    ],
    [
      'what surely is no story',
      [
        ['paragraph', 0.9, PROSE],
        ['unclear', 0.05],
      ],
    ],
    [
      'what stands behind other lines',
      [
        ['paragraph', 0.9, PROSE],
        ['chrome', 0, 'Teilen'],
        ['unclear', 0.3],
      ],
    ],
    [
      'what is known to be something else',
      [
        ['paragraph', 0.9, PROSE],
        ['credit', 0.3],
      ],
    ],
    [
      'what does not end like a sentence',
      [
        ['paragraph', 0.9, PROSE],
        ['unclear', 0.3, 'Die ersten Bahnen fahren im Herbst'],
      ],
    ],
    [
      'sentences below prose that may be another story',
      [
        ['paragraph', 0.7, PROSE],
        ['unclear', 0.3],
      ],
    ],
    [
      'what stands below English',
      [
        ['paragraph', 0.9, 'The line will run from the old fish market to the university.'],
        ['unclear', 0.3, 'Sign up for all of our letters.'],
      ],
    ],
  ])('are not %s', (_, given) => {
    expect(lift(given)).toEqual(given.map(([, likely]) => likely));
  });

  it('are told by its markup in HTML', () => {
    const given: Given[] = [
      ['paragraph', 0.9, PROSE],
      ['unclear', 0.3],
    ];
    expect(lift(given, 'p')).toEqual([0.9, 0.3]);
  });

  it.each([
    [
      'Los primeros tranvías circularán en otoño de 2029.',
      `Inicio
MUNICIPIOS

Luz verde al tranvía del puerto

Martes, 4 de marzo de 2025

Las obras de la nueva línea de tranvía junto al puerto empezarán en marzo, anunció el martes el ayuntamiento.

La línea recorrerá siete kilómetros desde el antiguo mercado de pescado hasta la universidad y deberá transportar a 40.000 pasajeros al día.

Los comerciantes de la calle del Muelle temen que las obras alejen a los clientes y han pedido una compensación.

Los primeros tranvías circularán en otoño de 2029.

Compartir
Te puede interesar
La huelga de transbordadores entra en su segunda semana`,
    ],
    [
      'De första spårvagnarna väntas gå hösten 2029.',
      `Lokalt
Ja till ny spårväg i hamnen

4 mars 2025

Bygget av den nya spårvägen längs hamnen börjar i mars, meddelade kommunfullmäktige på tisdagen.

Linjen blir sju kilometer lång, från gamla fisktorget till universitetet, och ska ta 40 000 resenärer om dagen.

Handlarna på Kajgatan fruktar att byggplatsen ska hålla kunderna borta och har begärt ersättning.

De första spårvagnarna väntas gå hösten 2029.

Dela artikeln
Läs också
Färjestrejken går in på andra veckan`,
    ],
  ])('are kept: %s', async (last, content) => {
    expect((await clean(content)).article.paragraphs.at(-1)).toBe(last);
  });
});
