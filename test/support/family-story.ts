import type { Dateline } from '../../src/types.ts';
import { STORIES } from './family-stories.ts';
import { FAMOUS_PLACES, MIXED_PLACES, PEOPLE, PLACES } from './family-words.ts';
import { between, chance, pick, type Random, sample } from './random.ts';

/** The agencies whose full names nobody disputes. */
const AGENCIES: Readonly<Record<string, string>> = {
  AP: 'The Associated Press',
  Reuters: 'Reuters',
  AFP: 'Agence France-Presse',
  UPI: 'United Press International',
  PTI: 'Press Trust of India',
};

/** One block of the story: as printed on the page, and as the article must give it. */
export interface StoryBlock {
  printed: string;
  text: string;
  kind: 'paragraph' | 'heading' | 'list-item';
}

export interface Story {
  blocks: StoryBlock[];
  dateline: Dateline | null;
  source: string | null;
  sourceName: string | null;
  /** What stands after the last paragraph: a separator line, contributors, a copyright line. */
  tail: string[];
  credits: string[];
}

/** A story with its dateline and its credits. */
export function makeStory(random: Random): Story {
  const lines = pick(random, STORIES);
  const bullet = pick(random, ['- ', '• ', '* ']);
  const blocks = lines.map((line) => makeBlock(line, bullet));
  const opening = makeDateline(random);
  if (opening !== null && blocks[0] !== undefined) {
    blocks[0] = { ...blocks[0], printed: opening.printed + blocks[0].text };
  }
  const dateline = opening?.dateline ?? null;
  const { tail, credits, agency } = makeCredits(random, dateline);
  const source = dateline?.agency ?? agency;
  return { blocks, dateline, source, sourceName: nameOf(source), tail, credits };
}

/** The agency's full name; any other source is called what the page calls it. */
export function nameOf(source: string | null): string | null {
  return source === null ? null : (AGENCIES[source] ?? source);
}

function makeBlock(line: string, bullet: string): StoryBlock {
  if (line.startsWith('## ')) return { printed: line.slice(3), text: line.slice(3), kind: 'heading' };
  if (line.startsWith('- '))
    return { printed: bullet + line.slice(2), text: line.slice(2), kind: 'list-item' };
  return { printed: line, text: line, kind: 'paragraph' };
}

interface Opening {
  printed: string;
  dateline: Dateline;
}

function makeDateline(random: Random): Opening | null {
  if (chance(random, 0.15)) return null;
  const place = pick(random, PLACES);
  const [date, month] = [
    between(random, 1, 28),
    pick(random, ['Jan.', 'Feb.', 'Oct', 'Dec 8,', 'May', 'June']),
  ];
  const day = month.endsWith(',') ? `${month} 2024` : `${month} ${date}`;
  const dash = pick(random, [' — ', ' – ', ' - ', ' -- ']);
  const opening = (text: string, dateline: Omit<Dateline, 'text'>, gap = dash): Opening => ({
    printed: text + gap,
    dateline: { text, ...dateline },
  });
  const agency = pick(random, ['Reuters', 'AFP', 'UPI']);
  const famous = pick(random, FAMOUS_PLACES);
  const mixed = pick(random, MIXED_PLACES);
  return pick(random, [
    () => opening(`${place} (AP)`, { place, date: null, agency: 'AP' }, ' — '),
    () => opening(`${place} (AP)`, { place, date: null, agency: 'AP' }, ' — '),
    () => opening(`${place} (AP)`, { place, date: null, agency: 'AP' }),
    () => opening(`${place} (${agency})`, { place, date: null, agency }),
    () => opening(`${famous}, ${day} (${agency})`, { place: famous, date: day, agency }),
    () => opening(`${mixed}, ${day} (PTI)`, { place: mixed, date: day, agency: 'PTI' }),
    () => opening(`${day} (Reuters)`, { place: null, date: day, agency: 'Reuters' }, ' - '),
    () => opening(famous, { place: famous, date: null, agency: null }, ' — '),
    () => opening(`${famous}, ${day}`, { place: famous, date: day, agency: null }, ' — '),
  ])();
}

interface Credits {
  tail: string[];
  credits: string[];
  agency: string | null;
}

function makeCredits(random: Random, dateline: Dateline | null): Credits {
  const none = { tail: [], credits: [], agency: null };
  if (chance(random, 0.55)) return none;
  const [first = '', second = '', third = ''] = sample(random, PEOPLE, 3);
  const agency = dateline?.agency ?? null;
  if (agency === 'AP') return makeApCredits(random, first, second);
  if (agency === null) {
    if (chance(random, 0.6)) return none;
    const line = `Contributing: ${first}, ${second}`;
    return { tail: [line], credits: [line], agency };
  }
  if (agency !== 'Reuters') return none;
  const reporters = chance(random, 0.5) ? `${first} in Lima` : `${first} in Lima and ${third} in Oslo`;
  const line = `(Reporting by ${reporters}; Editing by ${second})`;
  return { tail: [line], credits: [line], agency };
}

function makeApCredits(random: Random, first: string, second: string): Credits {
  const credits = pick(random, [
    [`Associated Press writer ${first} contributed to this report.`],
    [`Associated Press writers ${first} in Ankara and ${second} in Rome contributed to this report.`],
    ['Copyright 2025 The Associated Press. All rights reserved.'],
    [`${first} reported from Quito.`, `AP journalist ${second} contributed to this report.`],
  ]);
  const ruled = !credits[0]?.startsWith('Copyright');
  return { tail: ruled ? ['___', ...credits] : credits, credits, agency: 'AP' };
}
