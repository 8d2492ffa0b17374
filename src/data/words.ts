/** Phrases that stand in a table by language, parted by bars. */
export function phrasesIn(byLanguage: Readonly<Record<string, string>>): string[] {
  return Object.values(byLanguage).join(' | ').split(' | ');
}

/** Words that stand in a table as one text, parted by white space. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
