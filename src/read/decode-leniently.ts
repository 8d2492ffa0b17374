import { repairWindows1252 } from './windows-1252.ts';

/**
 * Decodes bytes as a stream that might go on, which leaves out a character cut in half at the end.
 * @param encoding a name that `TextDecoder` knows.
 */
export function decodeLeniently(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  return encoding === 'windows-1252' ? repairWindows1252(text) : text;
}
