/** Bytes that are sent to a process, or from it, at a time. */
const MAX_PIECE = 1024 * 1024;

/** Returns bytes in pieces of a megabyte. */
export function cutBytes(bytes: Uint8Array): readonly Uint8Array[] {
  const count = Math.ceil(bytes.length / MAX_PIECE);
  return Array.from({ length: count }, (_, i) => bytes.subarray(i * MAX_PIECE, (i + 1) * MAX_PIECE));
}

/** Returns the bytes of all pieces, one after another. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}
