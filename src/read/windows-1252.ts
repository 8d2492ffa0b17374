/** Bytes 0x80 to 0x9F of Windows-1252; a space where the encoding has nothing. */
const characters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Puts the quotes and dashes of Windows-1252 where a decoder left control characters: Node before 23.7 takes
 * the encoding for Latin-1. Text that was decoded rightly comes back as it is.
 */
export function repairWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => {
    const character = characters[control.charCodeAt(0) - 0x80];
    return character === undefined || character === ' ' ? control : character;
  });
}
