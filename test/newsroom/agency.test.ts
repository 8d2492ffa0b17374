import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencies } from '../../src/data/agencies.ts';
import { agencyCredited, agencyIn, findAgency, findSignedAgency } from '../../src/newsroom/agency.ts';

describe('findAgency', () => {
  it.each([
    ['AP', 'AP'],
    ['The Associated Press', 'AP'],
    ['ASSOCIATED PRESS', 'AP'],
    ['Reuters', 'Reuters'],
    ['REUTERS', 'Reuters'],
    ['PR Newswire', 'PRNewswire'],
    ['GLOBE NEWSWIRE', 'GlobeNewswire'],
    ['新华社', 'Xinhua'],
    ['ТАСС', 'TASS'],
    ['時事', 'Jiji'],
    ['共同', 'Kyodo'],
    ['연합뉴스', 'Yonhap'],
    ['رويترز', 'Reuters'],
  ])('knows %j', (name, id) => {
    expect(findAgency(name)?.id).toBe(id);
  });

  it.each(['', 'tt', 'Ap', 'US', 'AP Photo', 'constructor', 'Harbour Gazette'])(
    'does not know %j',
    (name) => {
      expect(findAgency(name)).toBeNull();
    },
  );

  it('finds every agency by its id, name and aliases', () => {
    for (const agency of agencies()) {
      for (const name of [agency.id, agency.name, ...agency.aliases])
        expect(findAgency(name), name).toBe(agency);
    }
  });
});

describe('findSignedAgency', () => {
  it.each([
    ['Reuters/AFP', 'Reuters'],
    ['dpa/lsw', 'dpa'],
    ['AP', 'AP'],
  ])('reads the signature %j', (signature, id) => {
    expect(findSignedAgency(signature)?.id).toBe(id);
  });

  it.each(['AP/Jane Doe', 'lsw', 'Jane Doe'])('takes %j for no signature', (signature) => {
    expect(findSignedAgency(signature)).toBeNull();
  });
});

describe('agencyIn', () => {
  it.each([
    ['By JILL LAWLESS Associated Press', 'AP'],
    ['By Jane Doe | Reuters', 'Reuters'],
    ['Associated Press writer Jane Doe in Oslo contributed to this report.', 'AP'],
    ['Associated Press writers Jane Doe and John Roe contributed.', 'AP'],
    ['Copyright 2024 The Associated Press', 'AP'],
    ['Copyright 2024 The Associated Press. All rights reserved.', 'AP'],
    ['© 2024 Reuters', 'Reuters'],
    ['© Provided by The Canadian Press', 'The Canadian Press'],
    ['Source: Xinhua', 'Xinhua'],
    ['来源：新华社', 'Xinhua'],
    ['Quelle: dpa', 'dpa'],
    ['(dpa/lsw)', 'dpa'],
    ['(Reuters)', 'Reuters'],
    ['[Copyright The Jiji Press, Ltd.]', 'Jiji'],
    ['© Thomson Reuters 2025', 'Reuters'],
    ['저작권자 ⓒ 연합뉴스, 무단 전재-재배포 금지', 'Yonhap'],
    ['- Reuters', 'Reuters'],
    ['With inputs from PTI', 'PTI'],
    ['Con información de AFP', 'AFP'],
    ['Com informações da Agência Brasil', 'Agência Brasil'],
    ["(avec l'AFP)", 'AFP'],
    ['Mit Material von dpa', 'dpa'],
    ['По материалам Интерфакс', 'Interfax'],
    ['Theo TTXVN', 'VNA'],
    ['(इनपुट: पीटीआई)', 'PTI'],
  ])('finds the agency of %j', (line, id) => {
    expect(agencyIn(line)?.id).toBe(id);
  });

  it.each([
    '',
    'The mayor told Reuters that the wall would be rebuilt.',
    'Jane Doe spoke to the Associated Press',
    'Copyright 2023 Harbour Gazette. All rights reserved.',
    'By Jane Doe',
    '(photo)',
    'Belgacom raised its prices.',
    `By Jane Doe ${'and John Roe '.repeat(40)}Reuters`,
  ])('finds none in %j', (line) => {
    expect(agencyIn(line)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        expect(() => agencyIn(line)).not.toThrow();
      }),
    );
  });
});

describe('agencyCredited', () => {
  it.each([
    ['This report by The Canadian Press was first published May 3, 2025.', 'The Canadian Press'],
    [
      'This article is republished from The Conversation under a Creative Commons license.',
      'The Conversation',
    ],
    ['This story was produced by The Harbour Times and distributed by The Associated Press.', 'AP'],
    ['©2025 The Harbour Times. Distributed by Tribune Content Agency, LLC.', 'TNS'],
    ['(This story is auto-generated from a syndicated feed from PTI.)', 'PTI'],
    ['Este artículo fue publicado originalmente por EFE', 'EFE'],
  ])('finds the agency of %j', (line, id) => expect(agencyCredited(line)?.id).toBe(id));

  it.each([
    'Photo by AP',
    'Picture courtesy of Reuters',
    'This story was first published by The Harbour Times.',
    'Additional reporting by Jane Doe',
  ])('finds none in %j', (line) => expect(agencyCredited(line)).toBeNull());
});
