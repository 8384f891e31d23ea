import { Readable } from 'node:stream';
import { createGunzip, gzipSync } from 'node:zlib';
import { cutBytes } from '@/app/_threads/byte-pieces';

/** A text; a long one compressed with gzip, in which JSON takes a tenth of the memory. */
export type PackedText = string | Uint8Array<ArrayBuffer>;

/** Bytes up to which a text stays as it is. */
const MAX_PLAIN = 500_000;
/** Bytes that are unpacked at a time: with each piece come a turn of the event loop and a call of the system. */
const PIECE = 256 * 1024;

/** Returns a text, given in UTF-8, as it is sent and kept. Takes its time over a long one: in a process, where others wait. */
export function pack(text: Uint8Array): PackedText {
  if (text.length <= MAX_PLAIN) return new TextDecoder().decode(text);
  return new Uint8Array(gzipSync(text, { level: 1, chunkSize: PIECE }));
}

/** Returns the bytes of a text, piece by piece, no sooner than they are asked for. */
export async function* unpack(packed: PackedText): AsyncGenerator<Uint8Array> {
  if (typeof packed === 'string') {
    yield new TextEncoder().encode(packed);
    return;
  }
  yield* Readable.from(cutBytes(packed)).pipe(createGunzip({ chunkSize: PIECE }));
}
