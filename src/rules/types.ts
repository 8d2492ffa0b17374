/** What a user says of lines: whole lines, or patterns between slashes. */
export interface LineRules {
  strip: readonly string[];
  keep: readonly string[];
  listHeads: readonly string[];
}

/** The same of all pages, and of those of some sites. It can be cloned to another thread. */
export interface OwnRules extends LineRules {
  sites: Readonly<Record<string, LineRules>>;
}
