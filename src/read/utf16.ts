import { isBinary } from './binary.ts';
import { decodeLeniently } from './decode-leniently.ts';

/** Enough bytes to see on which side the zeros stand. */
const SAMPLE = 4_096;
/** UTF-16 has more zeros than this, or it has bytes that are controls or no UTF-8 when read one by one. */
const FEWEST_ZEROS = 0.3;

/**
 * UTF-16 without a byte order mark, or `undefined` if the bytes are not that. Every Latin letter, space and
 * line end has a zero byte: the second of its two in little endian, the first in big endian.
 */
export function decodeUtf16(bytes: Uint8Array): string | undefined {
  if (!bytes.includes(0) || isTextWithZeros(bytes)) return undefined;
  return byLikelihood(bytes)
    .map((encoding) => decodeLeniently(bytes, encoding))
    .find(makesSense);
}

/** The byte order whose side has the more zeros comes first; the character U+4E00 has one on the other side. */
function byLikelihood(bytes: Uint8Array): string[] {
  const zeros = [0, 0];
  bytes.subarray(0, SAMPLE).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return odd >= even ? ['utf-16le', 'utf-16be'] : ['utf-16be', 'utf-16le'];
}

/** Ordinary text with a few zero bytes between, such as a list of file names: read in pairs it is nonsense. */
function isTextWithZeros(bytes: Uint8Array): boolean {
  const others = bytes.filter((byte) => byte !== 0);
  if (bytes.length - others.length > bytes.length * FEWEST_ZEROS) return false;
  const text = decodeLeniently(others, 'utf-8');
  return !text.includes('\uFFFD') && !isBinary(text);
}

/** No binary, no broken pair, no character that is private or not assigned. */
function makesSense(text: string): boolean {
  return !isBinary(text) && !/[\p{Co}\p{Cn}\uFFFD]/u.test(text);
}
