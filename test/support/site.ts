import { type FamilyPage, makePage } from './family.ts';
import { chance, type Random, sample } from './random.ts';

/** What sites say on every page in whole sentences, so that nothing but its return gives it away. */
const NOTICES = [
  'Our reporters answer to nobody but you, and your subscription pays for every mile they travel and every call they make.',
  'You are reading one of three free articles this month, and signing in lets you keep the ones you like.',
  'This site uses small files to remember what you chose, and you can change your mind at any time in the settings.',
  'The editors choose the five stories that matter most and send them to readers every morning before breakfast.',
  'Readers of this newspaper can now listen to every story on the way to work, read by people and not by machines.',
  'If you know something about this story that we ought to know, write to the newsroom and we will keep your name to ourselves.',
  'We correct our mistakes in public, and a list of all corrections of the past year stands on a page of its own.',
  'The crossword moved to a page of its own last spring, and those who miss it here will find it there.',
  'Our weather service now covers every village in the three counties, and tells of frost a day before it comes.',
  'A print edition of this newspaper reaches most houses in the valley by half past six on working days.',
  'Some links on this page lead to shops, and we may be paid a little if you buy something there.',
  'Tickets for our autumn debates are on sale now, and students pay half at the door with a valid card.',
];

/** Pages of one made-up site: stories of the family, with the site's own sentences above, amid and below. */
export function makeSite(random: Random, count: number): { pages: FamilyPage[]; amid: string } {
  const [top = '', amid = '', ...below] = sample(random, NOTICES, 5);
  const pages = Array.from({ length: count }, () => {
    const page = makePage(random);
    const story = chance(random, 0.8) ? insertAmid(page, amid) : page.input;
    return { ...page, input: [top, story.trimEnd(), ...below].join('\n') };
  });
  return { pages, amid };
}

/** Puts a line behind the first paragraph, where that stands on one line. */
function insertAmid({ input, expected }: FamilyPage, line: string): string {
  const lines = input.split('\n');
  const first = expected.paragraphs[0] ?? '';
  const at = lines.findIndex((text) => text.trimEnd().endsWith(first));
  return at < 0 ? input : lines.toSpliced(at + 1, 0, line).join('\n');
}
