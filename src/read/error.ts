/**
 * An input that cannot be read as a page. The message is the predicate of a sentence about that input and
 * says what to do: `is a PDF, not page text; give the text of the page`. Anything else thrown is a defect.
 */
export class UnreadablePage extends Error {
  override name = 'UnreadablePage';
}
