import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencies } from '../../src/data/agencies.ts';
import { agencyIn, findAgency, findSignedAgency } from '../../src/newsroom/agency.ts';

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
