import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { labelOf } from '../../src/label.ts';
import { blocksFromText } from '../../src/segment/from-text.ts';

const labelled = (line: string) => labelOf(byThemselves(blocksFromText(line)).blocks[0]);

describe('a line by itself', () => {
  it.each(['veryGood! (95818)', 'Likes (12)', 'Smashing! (1.2k views)', '喜欢（12）', 'Shares (3,204)'])(
    'is a counter: %s',
    (line) => expect(labelled(line)).toBe('counter'),
  );

  it.each(['Warm-up (5 minutes)', 'Lightning talks (30 mins)', 'The Garden (1990)', 'Typography (3 hours)'])(
    'is no counter: %s',
    (line) => expect(labelled(line)).not.toBe('counter'),
  );

  it.each(['RSS', 'RSS feed', 'Privacy policy and terms'])('is of the footer: %s', (line) =>
    expect(labelled(line)).toBe('chrome'),
  );

  it.each([
    '5 captures',
    '09 Jan 2014 - 01 Jan 2017',
    'Dec JAN Apr 09 2013 2014 2015',
    'About this capture',
    'The Wayback Machine - https://web.archive.org/web/2014/http://cove.example/',
  ])("is of the toolbar of the web's archive: %s", (line) => expect(labelled(line)).toBe('chrome'));

  it('is none of the footer if it is a sentence of a story about feeds', () => {
    expect(labelled('RSS never went away, though most people stopped looking for it.')).not.toBe('chrome');
  });
});

describe('a line that only looks like how long it takes to read', () => {
  it.each(['Read 5 books this year', '20 minutes to read and weep', 'Reading time at the library'])(
    '%s',
    (line) => expect(labelled(line)).not.toBe('navigation'),
  );
});

describe('a line that a hint must not miss', () => {
  it.each([
    ['次の記事：', 'navigation'],
    ['E-mail', 'navigation'],
    ['Next article »', 'navigation'],
    ['#ferries #islands', 'navigation'],
    ['Tags: ferries, islands', 'navigation'],
    ['Sitemap', 'chrome'],
    ['RSS订阅', 'chrome'],
    ['ICP备12345号', 'chrome'],
    ['(END)', 'chrome'],
    ['👍 12', 'counter'],
    ['4 min read', 'navigation'],
    ['12-minute read', 'navigation'],
    ['Reading time: 5 minutes', 'navigation'],
    ['Lesezeit ca. 4 Min.', 'navigation'],
    ['Temps de lecture : 3 minutes', 'navigation'],
    ['5 мин чтения', 'navigation'],
  ])('%s', (line, label) => expect(labelled(line)).toBe(label));
});

describe('what a site tells its visitors', () => {
  it.each([
    ['Skip to main content', 'navigation'],
    ['Zum Hauptinhalt springen', 'navigation'],
    ['Saltar al contenido', 'navigation'],
    ['← Older harbours of the coast', 'navigation'],
    ['Newer harbours of the coast →', 'navigation'],
    ['Dieser Browser wird nicht mehr unterstützt', 'chrome'],
    ['Your browser is out of date.', 'chrome'],
    ['Please enable JavaScript to read this page.', 'chrome'],
    ['Subscribe to our weekly newsletter', 'chrome'],
    ['Schließe dich 106 Followern an', 'chrome'],
  ])('%s', (line, label) => expect(labelled(line)).toBe(label));

  it.each([
    'Skip the main course and go straight for the cake',
    'Your browser history tells more than you think',
    'JavaScript at thirty',
    'Join 40 neighbours at the quay on Sunday',
    'Zum Inhaltsverzeichnis der Hafenordnung gibt es nun auch ein Register',
    'From the quay → to the wall',
  ])('is not said by: %s', (line) => expect(['navigation', 'chrome']).not.toContain(labelled(line)));
});
