import { describe, expect, it } from 'vitest';
import { datesOfStory, isLabelOfOther } from '../../src/newsroom/dated-line.ts';

/** Lines that date something else than the story. */
const OF_OTHER: readonly string[] = [
  'Deadline: March 15, 2025',
  'Deadline March 15, 2025',
  'Deadline: Friday, March 15, 2025, 5 p.m.',
  'Event date: March 15, 2025',
  'Closing date: March 15, 2025',
  'When: March 15, 2025',
  'Next meeting: March 15, 2025',
  'Expires: 12/31/2025',
  'Expires March 15, 2025',
  'Valid until March 15, 2025',
  'Effective March 15, 2025',
  'Joined March 3, 2019',
  'Member since March 3, 2019',
  'On sale March 15, 2025',
  'In theaters March 15, 2025',
  'Registration opens March 15, 2025',
  'Applications close on March 15, 2025',
  'Accessed January 30, 2025',
  'Reviewed January 30, 2025',
  'Copyright January 27, 2025',
  'Photo: January 3, 2019',
  'Today is Friday, November 27, 2026',
  'March 3, 1957 – March 15, 2025',
  'Fecha del evento: 15 de marzo de 2025',
  'Válido hasta el 15 de marzo de 2025',
  'Hoy es viernes, 27 de noviembre de 2026',
  'Inscrições até 15 de março de 2025',
  'Rendez-vous le 15 mars 2025 à 18h30, salle des fêtes',
  'Date limite : 15 mars 2025',
  "Valable jusqu'au 15 mars 2025",
  'Veranstaltung am 15. März 2025',
  'Gültig bis 15. März 2025',
  'Einsendeschluss: 15. März 2025',
  'Data evento: 15 marzo 2025',
  'Geldig tot 15 maart 2025',
  'Termin: 15 marca 2025',
  'Дата проведения: 15 марта 2025',
  'Действует до 15 марта 2025',
  'Дата проведення: 15 березня 2025',
  'Datum: 15 mars 2025, kl 18.30. Plats: Bygdegården',
  'Gäller till 15 mars 2025',
  '活动时间：2025年3月15日',
  '今天是2026年11月27日',
  '開催日：2025年3月15日',
  '2025年3月15日まで',
  '행사일: 2025년 3월 15일',
  '2025년 3월 15일까지',
  'الموعد النهائي: 15 مارس 2025',
  'Etkinlik tarihi: 15 Mart 2025',
  '15 Mart 2025 tarihine kadar',
  'कार्यक्रम की तारीख: 15 मार्च 2025',
];

const PUBLISHED: readonly (readonly [line: string, iso: string])[] = [
  ['March 15, 2025', '2025-03-15'],
  ['News | March 15, 2025', '2025-03-15'],
  ['Events | March 15, 2025', '2025-03-15'],
  ['LONDON, March 15, 2025', '2025-03-15'],
  ['By Anna Do March 15, 2025', '2025-03-15'],
  ['By Jane Doe Date: March 15, 2025', '2025-03-15'],
  ['Article published: March 15, 2025', '2025-03-15'],
  ['For Immediate Release: March 15, 2025', '2025-03-15'],
  ['Dated: 15 March 2025', '2025-03-15'],
  ['Stand: 15. März 2025', '2025-03-15'],
  ['Mise en ligne : 15 mars 2025', '2025-03-15'],
  ['時間：2025-03-15', '2025-03-15'],
  ['التاريخ: 15 مارس 2025', '2025-03-15'],
  ['दिनांक: 15 मार्च 2025', '2025-03-15'],
  ['Date de création : 15 mars 2025', '2025-03-15'],
  ['Redaktionsstand: 15.03.2025', '2025-03-15'],
  ['发稿时间：2025-03-15 10:15', '2025-03-15T10:15'],
  ['公開日時：2025年3月15日', '2025-03-15'],
  ['송고시간2025-03-15 10:15', '2025-03-15T10:15'],
  ['نشر في: 15 مارس 2025', '2025-03-15'],
  ['来源：新华网 | 2025年03月15日 10:15:33', '2025-03-15T10:15:33'],
  ['Published15 March 2025', '2025-03-15'],
];

/** Lines that print both. */
const CHANGED: readonly (readonly [line: string, published: string, modified: string])[] = [
  ['Publié le : 27/01/2025 - 10:15Modifié le : 28/01/2025 - 12:03', '2025-01-27T10:15', '2025-01-28T12:03'],
  ['Jan. 27, 2025Updated: Jan. 28, 2025 12:03 p.m.', '2025-01-27', '2025-01-28T12:03'],
  ['입력 2025.01.27. 오후 3:15수정 2025.01.28. 오전 9:02', '2025-01-27T15:15', '2025-01-28T09:02'],
  ['27 jan. 2025 10:15 • Aangepast 28 jan. 2025 12:03', '2025-01-27T10:15', '2025-01-28T12:03'],
  ['Publicado em 27/01/2025 Última atualização 28/01/2025', '2025-01-27', '2025-01-28'],
  ['27.01.2025 Ost. akt.: 28.01.2025', '2025-01-27', '2025-01-28'],
  ['Publicerad: 27.1.2025 Ändrad: 28.1.2025', '2025-01-27', '2025-01-28'],
  ['Δημοσίευση: 27/01/2025 Ενημέρωση: 28/01/2025', '2025-01-27', '2025-01-28'],
  ['27.01.2025 (обновена: 28.01.2025)', '2025-01-27', '2025-01-28'],
  ['২৭ জানুয়ারি ২০২৫ হালনাগাদ: ২৮ জানুয়ারি ২০২৫', '2025-01-27', '2025-01-28'],
  ['27 ม.ค. 2568 อัพเดต 28 ม.ค. 2568', '2025-01-27', '2025-01-28'],
  ['Publié le 27 janvier 2025 à 10h15, mis à jour à 12h03', '2025-01-27T10:15', '2025-01-27T12:03'],
  ['Published January 27, 2025 at 10:15 a.m., updated at 12:03 p.m.', '2025-01-27T10:15', '2025-01-27T12:03'],
];

describe('datesOfStory', () => {
  it.each(OF_OTHER)('takes no date from %j', (line) => expect(datesOfStory(line)).toEqual([]));

  it.each(PUBLISHED)('reads the day of publication of %j', (line, date) => {
    expect(datesOfStory(line)).toEqual([{ kind: 'published', date }]);
  });

  it.each(CHANGED)('reads both dates of %j', (line, published, modified) => {
    expect(datesOfStory(line)).toEqual([
      { kind: 'published', date: published },
      { kind: 'modified', date: modified },
    ]);
  });

  it.each([
    'Updated Date: Tue, 28 Jan 2025',
    'Zuletzt bearbeitet: 28. Januar 2025',
    'Geändert am 28.01.2025',
    '28.01.2025 (Aktualisiert)',
    '업데이트 2025.01.28',
  ])('reads the day of the change of %j', (line) => {
    expect(datesOfStory(line)).toEqual([{ kind: 'modified', date: '2025-01-28' }]);
  });

  it('takes no hour behind a date for that of a change, where another word stands before it', () => {
    expect(datesOfStory('January 27, 2025, updated 5 hours ago')).toHaveLength(1);
    expect(datesOfStory('January 27, 2025 | Doors open 18:30')).toHaveLength(1);
  });
});

describe('isLabelOfOther', () => {
  it.each(['Date of event:', 'Deadline:', 'Termin:', '截止：'])('takes %j for one', (line) =>
    expect(isLabelOfOther(line)).toBe(true),
  );

  it.each(['Published:', 'Posted on:', 'Deadline', 'Harbour news:'])('takes %j for none', (line) =>
    expect(isLabelOfOther(line)).toBe(false),
  );
});
