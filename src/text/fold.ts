const UNFOLDED = / {2}|[^\S ]/;

/** One plain space for every run of white space, no-break and ideographic spaces included. Most texts have no other. */
export function foldSpaces(text: string): string {
  return UNFOLDED.test(text) ? text.replace(/\s+/g, ' ') : text;
}
