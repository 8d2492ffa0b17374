import { describe, expect, it } from 'vitest';
import { saysHowRecent, saysOnlyWhen } from '../../src/newsroom/only-when.ts';

describe('saysOnlyWhen', () => {
  it.each([
    '3 мая 2024 г.',
    'Опубликовано: 27 января 2025 г.',
    'Poniedziałek, 27 stycznia 2025 r.',
    '27 stycznia 2025r.',
    '27/01/2025 a las 10:15h.',
    'Actualizado 28/01/2025 a las 12:03h.',
    'Last Updated: December 2025.',
    'Published January 27, 2025 at 10:15 a.m., updated at 12:03 p.m.',
    'Deadline: Friday, March 15, 2025, 5 p.m.',
  ])('%s', (line) => expect(saysOnlyWhen(line)).toBe(true));

  it.each([
    'from 1 January 2025 for cigars',
    'Applications close on March 15, 2025.',
    'By Jane Doe, May 3, 2024.',
    'He left on May 3.',
  ])('says more: %s', (line) => expect(saysOnlyWhen(line)).toBe(false));
});

describe('saysHowRecent', () => {
  it.each([
    '3 hours ago',
    'Updated 3 hours ago',
    'vor 3 Stunden',
    'Heute, 10:15 Uhr',
    'Il y a 3 heures',
    'Hier à 18h30',
    'Publié hier à 18h30',
    'Uppdaterad igår 10:30',
    'Zuletzt aktualisiert: heute, 10:30 Uhr',
    'hace 3 horas',
    'há 3 horas',
    '3 ore fa',
    '3 uur geleden',
    '3 godziny temu',
    '3 часа назад',
    'Сегодня, 10:15',
    '27 янв., 10:15',
    '3 години тому',
    '3 timmar sedan',
    '3小时前',
    '3時間前',
    '1月27日 10時15分',
    '1/27(月) 10:15配信',
    '3시간 전',
    'منذ 3 ساعات',
    '3 saat önce',
    '3 घंटे पहले',
  ])('%s', (line) => expect(saysHowRecent(line)).toBe(true));

  it.each([
    'Twenty years ago',
    'The wall fell 3 years ago',
    'Il y a 3 heures de route',
    'Today',
    'May 3',
    'Boats 12, 10:15',
    'The band played yesterday at 10:15',
    'Published boats',
    'Es geschah vor 3 Stunden',
  ])('says something else: %s', (line) => expect(saysHowRecent(line)).toBe(false));
});
