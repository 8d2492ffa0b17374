/** Where the ten digits of other scripts begin: Arabic, Persian, Devanagari, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

/** One digit of any of these scripts, as a piece of a regular expression. */
export const DIGIT = '[0-9٠-٩۰-۹०-९０-９]';

function toAscii(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code;
  return String(code - zero);
}

/** The text with ASCII digits and colons, one character for one, so that offsets stay the same. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९０-９]/g, toAscii).replaceAll('：', ':');
}
