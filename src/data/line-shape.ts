/**
 * What tells a shape of line before its pattern is tried, all in lower case: the letters that stand first in the
 * line, what it begins with (anchored), a mark that it ends with, or something that it holds. They are quick to find.
 */
export type Hint =
  | { first: ReadonlySet<string>; holds?: RegExp }
  | { opens: RegExp }
  | { closes: string }
  | { holds: RegExp };

/** A shape of line that rules know. */
export interface LineShape {
  what: string;
  hint: Hint;
  /** Matched against the line in lower case: patterns without case compile in a tenth of the time. Made when asked for. */
  pattern: () => RegExp;
}
