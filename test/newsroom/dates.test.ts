import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../src/data/months.ts';
import { findDate, readDate } from '../../src/newsroom/dates.ts';

const DATES: readonly (readonly [text: string, iso: string])[] = [
  ['2025-04-11', '2025-04-11'],
  ['2025/04/11', '2025-04-11'],
  ['2025.04.11', '2025-04-11'],
  ['2025. 4. 11.', '2025-04-11'],
  ['2025-04', '2025-04'],
  ['11.04.2025', '2025-04-11'],
  ['3.4.2025', '2025-04-03'],
  ['11. 4. 2025', '2025-04-11'],
  ['04.13.2025', '2025-04-13'],
  ['11.04.25', '2025-04-11'],
  ['13/04/2025', '2025-04-13'],
  ['04/13/2025', '2025-04-13'],
  ['04/04/2025', '2025-04-04'],
  ['April 11, 2025', '2025-04-11'],
  ['APRIL 11, 2025', '2025-04-11'],
  ['Apr. 11, 2025', '2025-04-11'],
  ['Sept. 3, 2024', '2024-09-03'],
  ['April 11 2025', '2025-04-11'],
  ['April 11th, 2025', '2025-04-11'],
  ['11 April 2025', '2025-04-11'],
  ['11 April, 2025', '2025-04-11'],
  ['11th of April 2025', '2025-04-11'],
  ['11-Apr-2025', '2025-04-11'],
  ['11.Apr.2025', '2025-04-11'],
  ['Friday, April 11, 2025', '2025-04-11'],
  ['Fri, 11 Apr 2025', '2025-04-11'],
  ['on Friday, April 11, 2025', '2025-04-11'],
  ['• April 11, 2025 |', '2025-04-11'],
  ['April 2025', '2025-04'],
  ['Abril de 2025', '2025-04'],
  ['11 de abril de 2025', '2025-04-11'],
  ['viernes, 11 de abril de 2025', '2025-04-11'],
  ['sexta-feira, 11 de abril de 2025', '2025-04-11'],
  ['11 avril 2025', '2025-04-11'],
  ['le 1er avril 2025', '2025-04-01'],
  ['11. April 2025', '2025-04-11'],
  ['Freitag, 11. März 2022', '2022-03-11'],
  ['11 aprile 2025', '2025-04-11'],
  ['11 april 2025', '2025-04-11'],
  ['11 kwietnia 2025', '2025-04-11'],
  ['11 апреля 2025', '2025-04-11'],
  ['11 апреля 2025 г.', '2025-04-11'],
  ['11 квітня 2025 року', '2025-04-11'],
  ['11. dubna 2025', '2025-04-11'],
  ['11 Nisan 2025 Cuma', '2025-04-11'],
  ['11. huhtikuuta 2025', '2025-04-11'],
  ['11 Agustus 2025', '2025-08-11'],
  ['١١ أبريل ٢٠٢٥', '2025-04-11'],
  ['الجمعة 11 أبريل 2025', '2025-04-11'],
  ['11 अप्रैल 2025', '2025-04-11'],
  ['११ अप्रैल २०२५', '2025-04-11'],
  ['2025年4月11日', '2025-04-11'],
  ['2025 04/11', '2025-04-11'],
  ['8 กรกฎาคม 2566', '2023-07-08'],
  ['8 ก.ค. 2566', '2023-07-08'],
  ['10 เม.ย. 2568', '2025-04-10'],
  ['10 เม.ย. 2568 14:55 น.', '2025-04-10T14:55'],
  ['๘ กรกฎาคม ๒๕๖๖', '2023-07-08'],
  ['১৮ মে ২০২৫', '2025-05-18'],
  ['৩ জানুয়ারি ২০২৫, ০৯:৪১', '2025-01-03T09:41'],
  ['یکشنبه ۱۳ اسفند ۱۴۰۲', '2024-03-03'],
  ['２０２５年４月１１日', '2025-04-11'],
  ['2025年4月', '2025-04'],
  ['2025년 4월 11일', '2025-04-11'],
  ['29 February 2024', '2024-02-29'],
  ['27 stycznia 2025 r.', '2025-01-27'],
  ['27 stycznia 2025r.', '2025-01-27'],
  ['27 stycznia 2025 roku', '2025-01-27'],
  ['27 يناير/كانون الثاني 2025', '2025-01-27'],
  ['27/1/25', '2025-01-27'],
  ['1/27/25', '2025-01-27'],
  ['27.1.25', '2025-01-27'],
  ['27-Jan-25', '2025-01-27'],
  ['2025年（令和7年）1月27日', '2025-01-27'],
  ['令和7年1月27日', '2025-01-27'],
  ['令和元年5月1日', '2019-05-01'],
  ['民國114年1月27日', '2025-01-27'],
  ['27 ม.ค. 68', '2025-01-27'],
  ['วันจันทร์ที่ 27 มกราคม พ.ศ. 2568', '2025-01-27'],
  ['13/01/2568', '2025-01-13'],
  ['۱۴۰۳/۱۱/۰۸', '2025-01-27'],
  ['Ngày 27 tháng 1 năm 2025', '2025-01-27'],
  ['27 tháng 1, 2025', '2025-01-27'],
  ['tháng 1/2025', '2025-01'],
  ['1° gennaio 2025', '2025-01-01'],
  ['27 ஜனவரி 2025', '2025-01-27'],
  ['27 జనవరి 2025', '2025-01-27'],
  ['27 जानेवारी 2025', '2025-01-27'],
  ['27 იანვარი 2025', '2025-01-27'],
  ['20250127', '2025-01-27'],
];

const TIMES: readonly (readonly [text: string, iso: string])[] = [
  ['2025-04-11 14:42:41', '2025-04-11T14:42:41'],
  ['2025-04-11T14:42', '2025-04-11T14:42'],
  ['2025-04-11T14:42:41Z', '2025-04-11T14:42:41Z'],
  ['2025-04-11T14:42:41.123Z', '2025-04-11T14:42:41.123Z'],
  ['2025-04-11T14:42:41+08:00', '2025-04-11T14:42:41+08:00'],
  ['2025-04-11T14:42-05:00', '2025-04-11T14:42-05:00'],
  ['2025-04-11 14:42 +0530', '2025-04-11T14:42+05:30'],
  ['2025-04-11 14:42 (GMT+8)', '2025-04-11T14:42+08:00'],
  ['2025/04/11 14:42', '2025-04-11T14:42'],
  ['2025.04.11. 오후 2:42', '2025-04-11T14:42'],
  ['2025年4月11日 14:42', '2025-04-11T14:42'],
  ['2025年4月11日14时42分', '2025-04-11T14:42'],
  ['2025年4月11日 星期五 14:42', '2025-04-11T14:42'],
  ['2025年4月11日(金) 14時42分', '2025-04-11T14:42'],
  ['2025年4月11日 下午2:42', '2025-04-11T14:42'],
  ['April 11, 2025 2:42 p.m.', '2025-04-11T14:42'],
  ['April 11, 2025 at 2:42 PM', '2025-04-11T14:42'],
  ['April 11, 2025, 12:05 am', '2025-04-11T00:05'],
  ['April 11, 2025, 12:05 pm', '2025-04-11T12:05'],
  ['April 11, 2025, 2 p.m.', '2025-04-11T14:00'],
  ['Apr. 11, 2025, 2:42 p.m. ET', '2025-04-11T14:42-04:00'],
  ['Jan. 11, 2025, 2:42 p.m. ET', '2025-01-11T14:42-05:00'],
  ['April 11, 2025 | 2:42pm EDT', '2025-04-11T14:42-04:00'],
  ['Apr 11, 2025 · 14:42 GMT', '2025-04-11T14:42Z'],
  ['Apr 11, 2025 - 14:42 UTC', '2025-04-11T14:42Z'],
  ['11 April 2025 14:42 BST', '2025-04-11T14:42+01:00'],
  ['April 11, 2025 20:12 IST', '2025-04-11T20:12+05:30'],
  ['11 April 2025, 14:42 CEST', '2025-04-11T14:42+02:00'],
  ['11.04.2025 14:42', '2025-04-11T14:42'],
  ['11.04.2025, 14:42 Uhr', '2025-04-11T14:42'],
  ['11.04.2025 um 14.42 Uhr', '2025-04-11T14:42'],
  ['11 avril 2025 à 14h42', '2025-04-11T14:42'],
  ['11 апреля 2025 в 14:42', '2025-04-11T14:42'],
  ['11 апреля 2025, 14:42 мск', '2025-04-11T14:42+03:00'],
  ['14:42, 11 апреля 2025', '2025-04-11T14:42'],
  ['2:42 p.m. on April 11, 2025', '2025-04-11T14:42'],
  ['16:47 EST / DECEMBER 19 2025', '2025-12-19T16:47-05:00'],
  ['Fri, 11 Apr 2025 14:42:41 +0000', '2025-04-11T14:42:41+00:00'],
  ['Fri Apr 11 2025 14:42:41 GMT+0800 (China Standard Time)', '2025-04-11T14:42:41+08:00'],
  ['Sat, 20 Dec, 2025 - 06:36', '2025-12-20T06:36'],
  ['Friday 11 April 2025 14.42', '2025-04-11T14:42'],
  ['27/01/2025 10:15h', '2025-01-27T10:15'],
  ['27.01.2025. u 10:15', '2025-01-27T10:15'],
  ['27. januára 2025 o 10:15', '2025-01-27T10:15'],
  ['27 ianuarie 2025, ora 10:15', '2025-01-27T10:15'],
  ['27 tháng 1 năm 2025 lúc 10:15', '2025-01-27T10:15'],
  ['Jan 27, 2025 15:15 pm IST', '2025-01-27T15:15+05:30'],
  ['20250127101533', '2025-01-27T10:15:33'],
  ['20250127T101533Z', '2025-01-27T10:15:33Z'],
  ['27/01/2025 a las 10:15 h', '2025-01-27T10:15'],
  ['27 ENE 2025 - 05:30 COT', '2025-01-27T05:30-05:00'],
  ['27 يناير 2025 03:15 مساءً', '2025-01-27T15:15'],
  ['27 يناير 2025 - 3:15 م', '2025-01-27T15:15'],
  ['27 يناير 2025 - 3:15 ص', '2025-01-27T03:15'],
  ['27 يناير 2025 12:15 صباحا', '2025-01-27T00:15'],
  ['27 يناير 2025 الساعة 03:15 مساءً', '2025-01-27T15:15'],
];

const NOT_DATES: readonly string[] = [
  '',
  '2025',
  'April',
  'April 11',
  '03/04/2025',
  '03-04-2025',
  '2025-02-30',
  '30 February 2025',
  '29 February 2023',
  'April 31, 2025',
  '2025-13-01',
  '00/00/2025',
  '1899-12-31',
  '2101-01-01',
  'April 11, 1725',
  '14:42',
  'April 11, 2025 at the harbour',
  'Updated April 11, 2025 by Jane Doe',
  '3 min read',
  '20251345',
  'Jan 27, 2025 15:15 am',
  '2024-2025',
  '192.168.20.25',
  '720-713-1920',
  '1.2.2025.4',
  'v1.02.2025',
  'the 11th hour of 2025',
  '5 days 2025',
];

describe('monthNumber', () => {
  it.each(['', '-', '14', 'a'])('takes %j for no month', (word) => expect(monthNumber(word)).toBeNull());
});

describe('readDate', () => {
  it.each(DATES)('reads the day of %j', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  it.each(TIMES)('reads day and time of %j', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  it.each(NOT_DATES)('reads no date from %j', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('lets the order decide what the numbers leave open', () => {
    expect(readDate('03/04/2025', { order: 'dmy' })).toBe('2025-04-03');
    expect(readDate('03/04/2025', { order: 'mdy' })).toBe('2025-03-04');
    expect(readDate('13/04/2025', { order: 'mdy' })).toBeNull();
  });

  it('gives back every ISO date-time, at every precision', () => {
    const minutes = fc.integer({ min: 0, max: 59 }).map((n) => String(n).padStart(2, '0'));
    const hours = fc.integer({ min: 0, max: 23 }).map((n) => String(n).padStart(2, '0'));
    const days = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const zones = fc.constantFrom('', 'Z', '+08:00', '-05:00', '+05:30');
    const moments = fc.oneof(
      days,
      fc.tuple(days, hours, minutes, zones).map(([d, h, m, z]) => `${d}T${h}:${m}${z}`),
      fc.tuple(days, hours, minutes, minutes, zones).map(([d, h, m, s, z]) => `${d}T${h}:${m}:${s}${z}`),
    );
    fc.assert(
      fc.property(moments, (iso) => {
        expect(readDate(iso)).toBe(iso);
      }),
    );
  });

  it.each([
    'en-US',
    'en-GB',
    'de',
    'fr',
    'es',
    'pt',
    'it',
    'nl',
    'pl',
    'ru',
    'uk',
    'cs',
    'tr',
    'sv',
    'da',
    'nb',
    'fi',
    'id',
    'hi',
    'zh',
    'ja',
    'ko',
    'ar-EG',
  ])('reads every day as the language %s writes it out', (language) => {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2024, month, 7 + month));
      expect(readDate(format.format(date)), format.format(date)).toBe(date.toISOString().slice(0, 10));
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readDate(text)).not.toThrow();
      }),
    );
  });
});

describe('findDate', () => {
  it.each([
    ['Date:2025-04-11 14:42:41', '2025-04-11T14:42:41', '2025-04-11 14:42:41'],
    ['Published: April 11, 2025', '2025-04-11', 'April 11, 2025'],
    ['By Jane Doe | Friday, April 11, 2025', '2025-04-11', 'Friday, April 11, 2025'],
    ['Updated 2:42 PM EDT, Fri April 11, 2025', '2025-04-11T14:42-04:00', '2:42 PM EDT, Fri April 11, 2025'],
    ['By Jane Doe April 11, 2025 - 5 min read', '2025-04-11', 'April 11, 2025'],
    ['Jane Doe • 20 Dec 2025 · 12 comments', '2025-12-20', '20 Dec 2025'],
    ['March 30, 2023 Updated: January 2, 2026', '2023-03-30', 'March 30, 2023'],
    ['发布时间：2025年4月11日 14:42 来源：新华社', '2025-04-11T14:42', '2025年4月11日 14:42'],
    ['30 February 2025, then 1 March 2025', '2025-03-01', '1 March 2025'],
    // Set apart by the page's style alone.
    ['1.4.25 20:19 von Jana Roth', '2025-04-01T20:19', '1.4.25 20:19'],
    ['Jana Roth3.11.2023', '2023-11-03', '3.11.2023'],
    ['miércoles, 4 de mayo de 202207:30 hs', '2022-05-04T07:30', 'miércoles, 4 de mayo de 202207:30'],
    ['2.03.2018von Jana Roth', '2018-03-02', '2.03.2018'],
    ['6. November 20237. November 2023', '2023-11-06', '6. November 2023'],
    [
      'January 27, 20255:10 AM ESTUpdated 2 hours ago',
      '2025-01-27T05:10-05:00',
      'January 27, 20255:10 AM EST',
    ],
    ['27/01/2025 - 10:15Modifié le', '2025-01-27T10:15', '27/01/2025 - 10:15'],
    ['송고시간2025-01-27 10:15', '2025-01-27T10:15', '2025-01-27 10:15'],
    ['입력2025.01.27. 오후 3:15수정', '2025-01-27T15:15', '2025.01.27. 오후 3:15'],
    ['2025/01/27(月) 10:15配信', '2025-01-27T10:15', '2025/01/27(月) 10:15'],
    ['2025年1月27日10時15分配信', '2025-01-27T10:15', '2025年1月27日10時15分'],
    ['November 20, 2007November 21, 2007', '2007-11-20', 'November 20, 2007'],
    ['20 janvier 202021 janvier 2020', '2020-01-20', '20 janvier 2020'],
  ])('finds the first date of %j with its place', (line, iso, printed) => {
    const found = findDate(line);
    expect(found?.iso).toBe(iso);
    expect(line.slice(found?.start, found?.end)).toBe(printed);
  });

  it.each([
    'Date: April 22-24, 2026',
    'Copyright 2018 - 2019',
    '16-19 March 2026',
    'View 95818',
    'Jan to May',
    'Version 1.4.25',
    'Version 27.1.25',
    '1.4.25',
    '24/7/365',
    'Version 1.4.25, build 20',
  ])('finds no day in %j', (line) => {
    expect(findDate(line)).toBeNull();
  });

  it('takes a span of hours for no time zone', () => {
    expect(findDate('April 11, 2025 10:00-11:30')?.iso).toBe('2025-04-11');
  });

  it('stays inside the line and reads what it found again', () => {
    const pieces = fc.constantFrom(
      'April 11, 2025',
      '2025-04-11',
      ' ',
      ', ',
      '14:42',
      ' ET',
      'Fri ',
      ' at ',
      '11',
      '/',
      '.',
      'x',
      '٣',
    );
    const lines = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(lines, (line) => {
        const found = findDate(line);
        if (found === null) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(line.length);
        expect(found.iso).toMatch(
          /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?$/,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a line of a megabyte as fast as a short one', () => {
    const start = performance.now();
    for (const line of ['1 '.repeat(500_000), 'May '.repeat(250_000), '11.'.repeat(330_000)]) findDate(line);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
