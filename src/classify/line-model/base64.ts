/** The bytes of a text in base64: a copy, for Buffer hands out pieces of a pool that need not begin where numbers may. */
export function bytesOf(base64: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(base64, 'base64')).buffer;
}
