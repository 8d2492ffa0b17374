import { Buffer, isUtf8 } from 'node:buffer';
import { refuseKnownBinary, withoutControls } from './binary.ts';
import { declaredEncoding, encodingNamed } from './declared-encoding.ts';
import { decodeLeniently } from './decode-leniently.ts';
import { UnreadablePage } from './error.ts';
import { fits, guessEncoding } from './guess-encoding.ts';
import { decodeUtf16 } from './utf16.ts';

/** Byte order marks, and the encoding each one promises. */
const byteOrderMarks: ReadonlyArray<readonly [encoding: string, mark: readonly number[]]> = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** So many characters must be whole for each damaged one before damaged bytes still count as UTF-8. */
const WHOLE_FOR_EACH_DAMAGED = 4;

/**
 * The text that bytes stand for. Sure signs come first (a byte order mark, valid UTF-8, the zero bytes of
 * UTF-16), then what the server said and what an HTML page says of itself; only what is left is guessed from the
 * statistics of languages. The byte order mark is cut off, and so is a character cut in half at the end, and
 * stray NULs are left out; damage inside stays visible as U+FFFD.
 * @param charset the encoding that a header beside the bytes names.
 * @throws {UnreadablePage} if there are no bytes, or they are no text at all.
 */
export async function decode(bytes: Uint8Array, charset?: string): Promise<string> {
  if (bytes.length === 0) throw new UnreadablePage('is empty; give a page with text');
  refuseKnownBinary(bytes);
  return withoutControls(
    decodeMarked(bytes) ??
      decodeEscaped(bytes, charset) ??
      decodeUtf16(bytes) ??
      decodeUtf8(bytes) ??
      (await decodeOther(bytes, charset)),
  );
}

/** Text with a byte order mark. */
function decodeMarked(bytes: Uint8Array): string | undefined {
  const found = byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found && decodeLeniently(bytes, found[0]);
}

/** UTF-8, whole or with a little damage. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const text = decodeLeniently(bytes, 'utf-8');
  const damaged = count(text, /\uFFFD/g);
  if (damaged === 0) return text;
  const whole = count(text, /[^\0-\x7F\uFFFD]/gu);
  return whole >= damaged * WHOLE_FOR_EACH_DAMAGED ? text : undefined;
}

const ESCAPE = 0x1b;

/** Japanese mail and old pages switch between sets of characters with escapes; every byte is ASCII, as in UTF-8. */
function decodeEscaped(bytes: Uint8Array, charset: string | undefined): string | undefined {
  if (!bytes.includes(ESCAPE)) return undefined;
  const encodings = [encodingNamed(charset), declaredEncoding(bytes)];
  return encodings.includes('iso-2022-jp') ? decodeLeniently(bytes, 'iso-2022-jp') : undefined;
}

/**
 * What is no UTF: in the encoding that the header or the page names, if the bytes agree. UTF-8 was asked first,
 * because tools that save pages as UTF-8 leave that word of the page as it was, and servers name one for all pages.
 */
async function decodeOther(bytes: Uint8Array, charset: string | undefined): Promise<string> {
  const named = [encodingNamed(charset), declaredEncoding(bytes)].find(
    (encoding) => encoding !== undefined && !encoding.startsWith('utf-') && fits(bytes, encoding),
  );
  return decodeLeniently(bytes, named ?? (await guessEncoding(bytes)));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
