import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../src/classify/line-model/scan.ts';
import { commonWordsFor } from '../../../src/classify/line-model/stop-words.ts';
import { indexed, WORDS_FILE } from '../../../tools/index-words.js';

const hashesOf = (text: string) => scan(text).hashes;

describe('the commonest words', () => {
  it('are those of the lists', async () => {
    expect(readFileSync(WORDS_FILE, 'utf8')).toBe(await indexed());
  });

  it.each([
    ['English', 'The council said that it would rebuild the wall in May', 8],
    ['German', 'Der Rat sagte, dass er die Mauer im Mai wieder aufbauen werde', 8],
    ['Polish', 'Rada powiedziała, że odbuduje mur w maju i że to nie jest drogie', 7],
  ])('are counted in the language of the page: %s', (_, text, count) => {
    const common = commonWordsFor([hashesOf(text)]);
    expect(common(hashesOf(text))).toBe(count);
    expect(common(hashesOf('kxq zzv'))).toBe(0);
  });

  it('are none where no language knows a word', () => {
    expect(commonWordsFor([hashesOf('kxq zzv')])(hashesOf('the of and'))).toBe(0);
  });
});
