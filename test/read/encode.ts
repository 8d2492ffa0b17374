/**
 * Text as bytes of a legacy encoding: the way back of `TextDecoder`, which can only decode. Every one-byte and
 * two-byte sequence is decoded once, and the table turned round.
 */
export function encode(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(Array.from(text).flatMap((character) => bytesOf(character, table, encoding)));
}

function bytesOf(character: string, table: Map<string, number[]>, encoding: string): number[] {
  const bytes = table.get(character);
  if (!bytes) throw new Error(`${encoding} has no ${character}`);
  return bytes;
}

/** Written out, because some versions of Node decode these as control characters. */
const quotes = { '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97 };

const tables = new Map<string, Map<string, number[]>>();

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (const bytes of sequences()) {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\uFFFD' && !table.has(text)) table.set(text, bytes);
  }
  if (encoding === 'windows-1252')
    for (const [quote, byte] of Object.entries(quotes)) table.set(quote, [byte]);
  tables.set(encoding, table);
  return table;
}

function* sequences(): Generator<number[]> {
  for (let byte = 0; byte < 256; byte += 1) yield [byte];
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) yield [lead, trail];
  }
}
