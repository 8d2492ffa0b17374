import { UnreadablePage } from './error.ts';

/** What to do with a file that is no page text. */
const GIVE_TEXT = 'give the text of the page';
const UNPACK = 'unpack it first';

/** What well-known binary files begin with, byte for character, what a person calls them, and what to do with them. */
const signatures: ReadonlyArray<readonly [name: string, start: string, offset?: number, cure?: string]> = [
  ['a PDF', '%PDF-'],
  ['a PNG image', '\x89PNG\r\n\x1a\n'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF87a'],
  ['a GIF image', 'GIF89a'],
  ['a WebP image', 'WEBPVP8', 8],
  ['a TIFF image', 'II*\0'],
  ['a TIFF image', 'MM\0*'],
  ['a ZIP archive (or .docx, .xlsx, .epub)', 'PK\x03\x04'],
  ['an empty ZIP archive', 'PK\x05\x06'],
  ['gzip-compressed data', '\x1f\x8b\x08', 0, `${UNPACK}, or say -f jsonl or -f warc if it holds many pages`],
  ['bzip2-compressed data', '1AY&SY', 4, UNPACK],
  ['xz-compressed data', '\xfd7zXZ\0', 0, UNPACK],
  ['Zstandard-compressed data', '\x28\xb5\x2f\xfd', 0, UNPACK],
  ['a 7z archive', "7z\xbc\xaf'\x1c"],
  ['a RAR archive', 'Rar!\x1a\x07'],
  ['a tar archive', 'ustar', 257],
  ['an old Office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['an RTF document', '{\\rtf'],
  ['a program', '\x7fELF'],
  ['an SQLite database', 'SQLite format 3\0'],
  ['an MP4 video', 'ftyp', 4],
  ['an MP3 recording', 'ID3\x03'],
  ['an MP3 recording', 'ID3\x04'],
  ['an Ogg recording', 'OggS\0'],
];

/** More control characters than one in a hundred: no page's text has that, a stray one many a scraper leaves. */
const MOST_CONTROLS = 0.01;

/**
 * Refuses bytes that begin like a known binary file.
 * @throws {UnreadablePage} naming the kind of file.
 */
export function refuseKnownBinary(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512)).toString('latin1');
  const found = signatures.find(([, start, offset = 0]) => head.startsWith(start, offset));
  if (found === undefined) return;
  const [name, , , cure = GIVE_TEXT] = found;
  throw new UnreadablePage(`is ${name}, not page text; ${cure}`);
}

/**
 * Text without the stray NULs that some scrapers leave.
 * @throws {UnreadablePage} if no keyboard typed it: it has many NULs, or many control characters.
 */
export function withoutControls(text: string): string {
  const typed = text.replaceAll('\0', '');
  if (text.length - typed.length > text.length * MOST_CONTROLS || hasControls(typed))
    throw new UnreadablePage(`is binary data, not page text; ${GIVE_TEXT}`);
  return typed;
}

/** C0 and C1 controls, apart from those that lay text out: tab, line feed, vertical tab, form feed, return, NEL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** So much of a text is asked for them: binary data show it at once, and a long page is not walked through twice. */
const LOOK = 65_536;

/** Whether decoded text holds a NUL, or begins with too many control characters to be a page's text. */
export function isBinary(text: string): boolean {
  return text.includes('\0') || hasControls(text);
}

function hasControls(text: string): boolean {
  const head = text.slice(0, LOOK);
  return (head.match(CONTROL)?.length ?? 0) > head.length * MOST_CONTROLS;
}
