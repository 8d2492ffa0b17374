import type { Page } from '../types.ts';
import type { UnreadablePage } from './error.ts';

/** Streams of many pages, by the names they have as formats of the input. */
export const streamFormats = ['jsonl', 'warc'] as const;
export type StreamFormat = (typeof streamFormats)[number];

/** How files of streams are called; they may be packed. */
export const streamNames: Readonly<Record<StreamFormat, RegExp>> = {
  jsonl: /\.(?:jsonl|ndjson)(?:\.gz)?$/i,
  warc: /(?:\.warc)?\.(?:warc|wet)(?:\.gz)?$/i,
};

/** Whether an input is a stream of many pages. */
export function isStream(format: string): format is StreamFormat {
  return (streamFormats as readonly string[]).includes(format);
}

/** The format that the names of all inputs say, if they say one. */
export function streamFormatOf(inputs: readonly string[]): StreamFormat | undefined {
  if (inputs.length === 0) return undefined;
  return streamFormats.find((format) => inputs.every((input) => streamNames[format].test(input)));
}

/** A record of a stream: a page, or why it is none, and what stood beside the page. */
export interface PageRecord {
  page: Page | UnreadablePage;
  /** The page's address, where the record says it. */
  url?: string;
  /** What else the record says, as JSON: handed through as it stands, `null` where it cannot be read. */
  input: string;
}

/**
 * Reads one record.
 * @param origin where the stream came from, kept in the page.
 * @param field the key of JSON Lines that holds the page; without it `html`, `markdown` or `text`, the first that says something.
 */
export async function readRecord(
  content: Uint8Array,
  { origin, from, field }: { origin: string; from: StreamFormat; field?: string | undefined },
): Promise<PageRecord> {
  if (from === 'jsonl') return (await import('./jsonl/record.ts')).readJsonLine(content, origin, field);
  return (await import('./warc/record.ts')).readWarcRecord(content, origin);
}
