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
    [
      'id',
      'Penjaga mercusuar mengatakan bahwa lampu itu sudah lama menyala sendiri, karena warga kota tidak bisa lagi menunggu petugas setiap malam.',
    ],
    [
      'ms',
      'Penjaga rumah api itu memberitahu bahawa lampu tersebut sudah lama menyala sendiri kerana penduduk bandar tidak dapat lagi menunggu polis setiap malam.',
    ],
    ['zh', '灯塔看守人说，灯光多年来一直是自动的，但是没有人告诉过海鸥。'],
  ])('%s', async (language, text) => {
    expect(await detectLanguage(text)).toBe(language);
  });

  it.each(['', '12 345', '!?'])('says nothing of %j', async (text) => {
    expect(await detectLanguage(text)).toBeNull();
  });

  it.each<[stated: string, text: string]>([
    [
      'id',
      'Setiap dua jam, siang dan malam, Pak Wiryo berjalan ke tepi sungai dan membaca angka pada papan ukur, dan bulan depan ia resmi pensiun.',
    ],
    [
      'af',
      'Elke oggend stap die ou vuurtoringwagter af na die hawe en tel die bote wat in die nag teruggekom het, want iemand moet na die lig kyk.',
    ],
    [
      'gl',
      'O concello quería vender o faro en 2009, pero os veciños xuntaron cartos e mercárono eles mesmos, porque alguén ten que vixiar a luz.',
    ],
    [
      'kk',
      'Әкімдік 2009 жылы шамшырақты сатқысы келді, бірақ тұрғындар ақша жинап, өздері сатып алды, өйткені біреу жарыққа қарау керек.',
    ],
    [
      'mk',
      'Секое утро стариот чувар на светилникот слегува на пристаништето и ги брои бродовите што се вратиле дома во текот на ноќта.',
    ],
    ['km', 'ជារៀងរាល់ព្រឹក អ្នកយាមប៉មភ្លើងហ្វារចុះទៅកំពង់ផែ ហើយរាប់ទូកដែលបានត្រឡប់មកផ្ទះវិញនៅពេលយប់។'],
    [
      'sr',
      'Svakog jutra stari svjetioničar silazi na pristanište i broji brodove koji su se tokom noći vratili kući, jer neko mora da pazi na svjetlo.',
    ],
  ])('%s, where the page says so', async (stated, text) => {
    expect(await detectLanguage(text)).not.toBe(stated);
    expect(await detectLanguage(text, ['en', `${stated}-XK`])).toBe(stated);
  });

  it.each<[language: string, stated: string, text: string]>([
    [
      'en',
      'id',
      'The keeper of the lighthouse said that it had been automatic for years, and that was that.',
    ],
    [
      'de',
      'lb',
      'Der Leuchtturmwärter sagte, das Licht sei seit Jahren automatisch, und niemand habe es gewusst.',
    ],
    [
      'es',
      'gl',
      'El farero dijo que la luz era automática desde hacía años y que nadie se lo había contado.',
    ],
    [
      'ru',
      'kk',
      'Смотритель маяка сказал, что свет давно включается сам и что никто не сообщил об этом чайкам.',
    ],
    [
      'ru',
      'de',
      'Смотритель маяка сказал, что свет давно включается сам и что никто не сообщил об этом чайкам.',
    ],
    [
      'ru',
      'cy',
      'Смотритель маяка сказал, что свет давно включается сам и что никто не сообщил об этом чайкам.',
    ],
    ['zh', 'yue', '灯塔看守人说，灯光多年来一直是自动的，但是没有人告诉过海鸥。'],
    [
      'fr',
      'x',
      'Le gardien du phare a dit que la lumière était automatique depuis des années et que personne ne savait.',
    ],
  ])('%s, though the page says %s', async (language, stated, text) => {
    expect(await detectLanguage(text, [stated])).toBe(language);
  });
});
