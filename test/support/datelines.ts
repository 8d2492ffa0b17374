/** A row of a table of datelines: the prefix as printed, and what is to be read in it. */
export type DatelineRow = readonly [
  prefix: string,
  place: string | null,
  date: string | null,
  agency: string | null,
];

const STORIES: readonly (readonly [script: RegExp, story: string])[] = [
  [/[\u3040-\u9fff]/, '政府は火曜日に続けると述べた。'],
  [/[\u0900-\u097f]/, 'सरकार ने मंगलवार को कहा।'],
  [/[\u0600-\u06ff]/, 'قالت الحكومة يوم الثلاثاء إنها ستواصل.'],
  [/[а-я]/, 'Правительство заявило во вторник, что продолжит.'],
  [/./, 'The government said on Tuesday that it would go on.'],
];

/** A story in the script of its dateline. */
export function storyAfter(prefix: string): string {
  return STORIES.find(([script]) => script.test(prefix))?.[1] ?? '';
}
