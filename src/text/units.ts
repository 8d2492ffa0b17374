/**
 * The UTF-16 unit at a place in a text, for walks over texts. V8 keeps strings in a dozen shapes (parts of others,
 * joined ones, of one byte or two), and code that has looked up a method on more than four of them looks it up anew
 * each time, which makes `text.charCodeAt(at)` take several times as long. Here nothing is looked up on the text. The
 * same holds for `text.length`: a walk asks it once.
 */
export function unitAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}
