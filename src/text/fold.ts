/** Any white space but a plain space alone, which stands between most words and stays. */
const FOLDED = /\s\s+|[^\S ]/g;

/** One plain space for every run of white space, no-break and ideographic spaces included. */
export function foldSpaces(text: string): string {
  return text.replace(FOLDED, ' ');
}

/** The same for a text whose white space is plain spaces; most have no two side by side. */
export function foldPlainSpaces(text: string): string {
  return text.includes('  ') ? text.replace(/ +/g, ' ') : text;
}
