const OTHER_SPACE = /[^\S ]/;

/** One plain space for every run of white space, no-break and ideographic spaces included. */
export function foldSpaces(text: string): string {
  return OTHER_SPACE.test(text) ? text.replace(/\s+/g, ' ') : foldPlainSpaces(text);
}

/** The same for a text whose white space is plain spaces; most have no two side by side. */
export function foldPlainSpaces(text: string): string {
  return text.includes('  ') ? text.replace(/ +/g, ' ') : text;
}
