/** The lines at the head of a WARC record or an HTTP message. */
export interface Headers {
  /** The first line: `WARC/1.0`, `HTTP/1.1 200 OK`. */
  start: string;
  /** Names as printed, with their values in their order. */
  fields: readonly (readonly [name: string, value: string])[];
}

/** Bytes cut where their headers end. */
export interface Message {
  headers: Headers;
  body: Uint8Array;
}

/** Cuts off the headers; undefined where no blank line ends them. */
export function splitMessage(bytes: Uint8Array): Message | undefined {
  const end = endOfHeaders(bytes);
  if (end === undefined) return undefined;
  return { headers: parseHeaders(bytes.subarray(0, end)), body: bytes.subarray(end) };
}

/** Where the blank line after the headers ends. Some servers, and some crawlers, leave out the returns. */
export function endOfHeaders(bytes: Uint8Array): number | undefined {
  const LINE_END = 0x0a;
  const RETURN = 0x0d;
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) {
    const next = bytes[at + 1] === RETURN ? at + 2 : at + 1;
    if (bytes[next] === LINE_END) return next + 1;
  }
  return undefined;
}

/** The lines of headers, cut off where they end. */
export function parseHeaders(bytes: Uint8Array): Headers {
  const [start = '', ...lines] = new TextDecoder()
    .decode(bytes)
    .trimEnd()
    // A line that begins with a space goes on with the one before.
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const fields = lines.flatMap((line) => {
    const colon = line.indexOf(':');
    return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const] : [];
  });
  return { start: start.trim(), fields };
}

/** The first value of a field; names are alike in capitals and small letters. */
export function field({ fields }: Headers, name: string): string | undefined {
  return fields.find(([known]) => known.toLowerCase() === name)?.[1];
}
