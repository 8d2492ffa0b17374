import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/extract/language.ts';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The keeper of the lighthouse said that it had been automatic for years, and that nobody had told the gulls.',
    ],
    [
      'de',
      'Der Leuchtturmwärter sagte, das Licht sei seit Jahren automatisch, und niemand habe es den Möwen mitgeteilt.',
    ],
    [
      'es',
      'El farero dijo que la luz era automática desde hacía años y que nadie se lo había contado a las gaviotas.',
    ],
    [
      'fr',
      'Le gardien du phare a dit que la lumière était automatique depuis des années et que personne ne l’avait dit aux mouettes.',
    ],
    ['ru', 'Смотритель маяка сказал, что свет давно включается сам и что никто не сообщил об этом чайкам.'],
    ['zh', '灯塔看守人说，灯光多年来一直是自动的，但是没有人告诉过海鸥。'],
  ])('%s', async (language, text) => {
    expect(await detectLanguage(text)).toBe(language);
  });

  it.each(['', '12 345', '!?'])('says nothing of %j', async (text) => {
    expect(await detectLanguage(text)).toBeNull();
  });
});
