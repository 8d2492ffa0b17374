import { Buffer, isUtf8 } from 'node:buffer';
import type { Page, PageFormat } from '../../types.ts';
import { UnreadablePage } from '../error.ts';
import type { PageRecord } from '../record.ts';
import { sniff } from '../sniff.ts';
import { tooMuch } from '../too-much.ts';

/** Without `--field` the page stands under the first of these that the record has more than white space under. */
const USUAL_FIELDS = ['html', 'markdown', 'text'] as const;

/**
 * Digits beyond what a double holds, an exponent, zeros behind the point (`1.0`, as Python writes whole numbers, and
 * `0.0000001`) or a minus before zero: a double would be written otherwise.
 */
const UNUSUAL_NUMBER = /\d[\d.]{15}|\d[eE][-+]?\d|\.0{6}|[:,[]\s*-?(?:\d+\.\d*0|(?<=-)0)(?=[\s,}\]])/;

/** A JSON object, and what writes parts of it as JSON again. */
interface Parsed {
  value: Record<string, unknown>;
  write: (value: unknown) => string;
}

/**
 * Reads a line of JSON Lines: an object with the page's text, HTML or Markdown under a key, its address under `url`, and
 * anything else, which is handed through.
 */
export async function readJsonLine(
  line: Uint8Array,
  origin: string,
  asked: string | undefined,
): Promise<PageRecord> {
  try {
    return toRecord(await parse(line), origin, asked);
  } catch (error) {
    if (error instanceof UnreadablePage) return { page: error, input: 'null' };
    // What reads and writes JSON calls itself for each depth.
    if (error instanceof RangeError) return { page: new UnreadablePage(TOO_DEEP), input: 'null' };
    throw error;
  }
}

function toRecord({ value, write }: Parsed, origin: string, asked: string | undefined): PageRecord {
  const texts = USUAL_FIELDS.filter((name) => typeof value[name] === 'string');
  const field = asked ?? texts.find((name) => String(value[name]).trim() !== '') ?? texts[0];
  const { url, ...others } = value;
  const known = typeof url === 'string' ? { url } : {};
  const handedOn = typeof url === 'string' ? others : value;
  if (field === undefined) return { page: new UnreadablePage(NO_FIELD), ...known, input: write(handedOn) };
  const { [field]: _page, ...rest } = handedOn;
  return { page: toPage(value[field], field, asked, { origin, ...known }), ...known, input: write(rest) };
}

function toPage(
  content: unknown,
  field: string,
  asked: string | undefined,
  where: Pick<Page, 'origin' | 'url'>,
): Page | UnreadablePage {
  if (typeof content !== 'string') return new UnreadablePage(`has no text under ${JSON.stringify(field)}`);
  if (content.trim() === '') return new UnreadablePage('holds only white space; give a page with text');
  const format = asked === undefined ? (field as PageFormat) : sniff(content);
  const excess = tooMuch(content, format);
  return excess === undefined ? { ...where, format, content } : new UnreadablePage(excess);
}

const TOO_DEEP = 'nests its values too deep; leave out those beside the page';
const NO_FIELD = 'has no text under "text" or "html" or "markdown"; name the key of the page with --field';

/** @throws {UnreadablePage} if a line is no JSON object. */
async function parse(line: Uint8Array): Promise<Parsed> {
  if (!isUtf8(line)) throw new UnreadablePage('is not UTF-8, as JSON Lines are; convert it first');
  const text = Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString('utf8');
  if (text.trim() === '') throw new UnreadablePage('is a blank line; give one object a line');
  const { value, write } = await parseJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnreadablePage('is no JSON object; give one object a line');
  return { value: value as Record<string, unknown>, write };
}

/** Of a key that comes twice the last counts, as for `JSON.parse`. */
const takeLast = ({ newValue }: { newValue: unknown }): unknown => newValue;

/** Numbers go out as they came in: only lines with long ones need the parser that keeps them, and its time. */
async function parseJson(text: string): Promise<{ value: unknown; write: Parsed['write'] }> {
  try {
    const value: unknown = JSON.parse(text);
    if (!UNUSUAL_NUMBER.test(text)) return { value, write: JSON.stringify };
    const { parse, stringify } = await import('lossless-json');
    return {
      value: parse(text, undefined, { onDuplicateKey: takeLast }),
      write: (part) => stringify(part) ?? 'null',
    };
  } catch (error) {
    throw new UnreadablePage(`is no JSON (${(error as Error).message}); give one object a line`);
  }
}
