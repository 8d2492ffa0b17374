import { Buffer } from 'node:buffer';

/** Where browsers look for it, and then some: scripts may stand before it. */
const HEAD_BYTES = 8192;

const XML_DECLARATION = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w:.-]+)["']/i;
const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i;

/**
 * The encoding that a page says of itself, in its XML declaration or a `<meta>` element, by the name that
 * `TextDecoder` has for it; undefined where it says none, or one that nobody knows.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString(
    'latin1',
  );
  const label = (XML_DECLARATION.exec(head) ?? META.exec(head))?.[1];
  return encodingNamed(label);
}

/** The name that `TextDecoder` has for the encoding that a label names, if it knows one. */
export function encodingNamed(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    // A name nobody knows says nothing.
    return undefined;
  }
}
