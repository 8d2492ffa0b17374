import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { isOfTheFamily } from '../../src/classify/family.ts';
import { blocksFromText } from '../../src/segment/from-text.ts';

const ENGLISH = `Home > Harbour
Council to rebuild the harbour wall by May
Date: 2025-03-04 10:12:00

The council of the town voted on Tuesday to rebuild the harbour wall before the storms of the autumn.
Four million is to be spent on it, half of that by the town and half by the owners of the boats.`;

const GERMAN = `Startseite > Hafen
Stadtrat baut die Hafenmauer bis Mai neu
Veröffentlicht: 4. März 2025, 10:12 Uhr

Der Rat der Stadt hat am Dienstag beschlossen, die Hafenmauer vor den Stürmen des Herbstes neu zu bauen.
Vier Millionen werden dafür ausgegeben, die Hälfte von der Stadt und die andere von den Eignern der Boote.`;

const isOf = (text: string) => isOfTheFamily(byThemselves(blocksFromText(text)));

describe('a page with a labelled date above its story', () => {
  it('is of the family, which is English', () => expect(isOf(ENGLISH)).toBe(true));

  it('is read by the model in another language, whose lines the rules do not know', () =>
    expect(isOf(GERMAN)).toBe(false));

  it('is of the family in any language where its readers are counted as the family does', () =>
    expect(isOf(`${GERMAN}\nveryGood! (8125)`)).toBe(true));
});
