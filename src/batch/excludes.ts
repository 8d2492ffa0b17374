import ignore from 'ignore';

/**
 * Whether paths are passed over, by patterns as they stand in a `.gitignore`: `drafts/`, `*.bak.txt`,
 * `!keep.txt`. Capitals count, as they do for git. A folder's path is asked about with a slash at its end.
 */
export function excludesOf(patterns: readonly string[]): (path: string) => boolean {
  const rules = ignore({ ignorecase: false }).add([...patterns]);
  return (path) => rules.ignores(path);
}
