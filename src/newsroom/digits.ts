/**
 * Where the ten digits of other scripts begin: Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu,
 * Kannada, Malayalam, Thai, Burmese, Khmer, full width.
 */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x1040, 0x17e0,
  0xff10,
];

const OTHERS = ZEROS.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('');

/** One digit of any of these scripts, as a piece of a regular expression. */
export const DIGIT = `[0-9${OTHERS}]`;

const OTHER_DIGITS = new RegExp(`[${OTHERS}]`, 'g');

function toAscii(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code;
  return String(code - zero);
}

/** The text with ASCII digits and colons, one character for one, so that offsets stay the same. */
export function toAsciiDigits(text: string): string {
  return text.replace(OTHER_DIGITS, toAscii).replaceAll('：', ':');
}
