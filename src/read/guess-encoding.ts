import { decodeLeniently } from './decode-leniently.ts';

/** Encodings that pages are found in, as the detector names them, and the name by which they are decoded. */
const known: Readonly<Record<string, string>> = {
  'windows-1252': 'windows-1252',
  // Pages that say Latin-1 mean its superset, as browsers have it.
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-9': 'windows-1254',
  'ISO-8859-2': 'iso-8859-2',
  'ISO-8859-5': 'iso-8859-5',
  'ISO-8859-6': 'iso-8859-6',
  'ISO-8859-7': 'iso-8859-7',
  'ISO-8859-8': 'iso-8859-8',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
  'windows-1255': 'windows-1255',
  'windows-1256': 'windows-1256',
  'windows-1257': 'windows-1257',
  'windows-1258': 'windows-1258',
  'windows-874': 'windows-874',
  'KOI8-R': 'koi8-r',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
  GB18030: 'gb18030',
  Big5: 'big5',
};

/** Bytes shown to the detector: plenty for its statistics, and a bound on its time. */
const SAMPLE = 65_536;
/** Below this the detector says only that nothing speaks against an encoding. */
const LEAST_CONFIDENCE = 15;
/** An encoding that leaves more holes than this is the wrong one; a right one leaves some where bytes are damaged. */
const MOST_HOLES = 0.02;

/**
 * The likeliest encoding of bytes that are neither UTF-8 nor UTF-16, by a name that `TextDecoder` knows.
 * Where nothing is likely it is Windows-1252, which most such pages are in.
 */
export async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import('chardet');
  const sample = telling(bytes);
  const likely = analyse(sample)
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .map(({ name }) => known[name]);
  return likely.find((name) => name !== undefined && fits(sample, name)) ?? 'windows-1252';
}

/** Whether bytes make whole characters in an encoding, but for a little damage. */
export function fits(sample: Uint8Array, encoding: string): boolean {
  const text = decodeLeniently(sample, encoding);
  return text.split('\uFFFD').length - 1 <= text.length * MOST_HOLES;
}

/** The words with a byte beyond ASCII: the English of menus around a Russian story would drown it out. */
function telling(bytes: Uint8Array): Uint8Array {
  const words: number[] = [];
  for (let start = 0; start < bytes.length && words.length < SAMPLE; ) {
    const end = endOfWord(bytes, start);
    const word = bytes.subarray(start, Math.min(end, start + SAMPLE));
    if (word.some((byte) => byte > 0x7f)) words.push(...word, SPACE);
    start = end + 1;
  }
  return Uint8Array.from(words);
}

const SPACE = 0x20;
/** Letters begin here, and so do the second bytes of the two-byte encodings. */
const FIRST_LETTER = 0x40;

function endOfWord(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && (bytes[end] ?? 0) >= FIRST_LETTER) end += 1;
  return end;
}
