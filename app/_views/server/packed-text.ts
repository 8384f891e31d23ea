import { Readable } from 'node:stream';
import { constants, createGunzip, deflateRawSync } from 'node:zlib';
import { cutBytes, joinBytes } from '@/app/_threads/byte-pieces';
import type { Piece } from '@/lib/explorer/written-things';
import { memoize } from '@/lib/network/memoize';
import { computeCrc32, joinCrc32 } from './crc32';

/** A text; a long one compressed with gzip, in which JSON takes a tenth of the memory. */
export type PackedText = string | Uint8Array<ArrayBuffer>;

/** Bytes up to which a text stays as it is. */
const MAX_PLAIN = 500_000;
/** Bytes that are unpacked at a time: with each piece come a turn of the event loop and a call of the system. */
const PIECE = 256 * 1024;

/** Compressed bytes, which can stand after any others, with how many they were and their check. */
type Packed = { readonly bytes: Uint8Array; readonly length: number; readonly check: number };

/** What a gzip file begins with (RFC 1952) that tells neither a name nor a time, and the empty last block of what is compressed. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
const LAST_BLOCK = Uint8Array.of(3, 0);

/**
 * Returns a text, given in UTF-8, as it is sent and kept. Takes its time over a long one: in a process, where others wait. A piece that comes
 * again is compressed once, on its own.
 */
export function pack(pieces: Iterable<Piece>): PackedText {
  const all = [...pieces];
  const length = all.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (length <= MAX_PLAIN) return new TextDecoder().decode(joinBytes(all.map(({ bytes }) => bytes)));
  const packed = packPieces(all);
  const check = packed.reduce((before, own) => joinCrc32(before, own.check, own.length), 0);
  const end = new DataView(new ArrayBuffer(8));
  end.setUint32(0, check, true);
  end.setUint32(4, length % 2 ** 32, true);
  return joinBytes([HEADER, ...packed.map(({ bytes }) => bytes), LAST_BLOCK, new Uint8Array(end.buffer)]);
}

/** Compresses each piece that is kept on its own, and what stands between two as one. */
function packPieces(pieces: readonly Piece[]): readonly Packed[] {
  const packed: Packed[] = [];
  let between: Uint8Array[] = [];
  const packBetween = () => {
    if (between.length > 0) packed.push(compress(joinBytes(between)));
    between = [];
  };
  for (const { bytes, isKept } of pieces) {
    if (!isKept) between.push(bytes);
    else {
      packBetween();
      packed.push(compressOnce(bytes));
    }
  }
  packBetween();
  return packed;
}

const compressOnce = memoize(compress);

/** What is compressed ends with a whole byte, so that anything may follow. */
function compress(bytes: Uint8Array): Packed {
  const options = { level: 1, chunkSize: PIECE, finishFlush: constants.Z_SYNC_FLUSH };
  return {
    bytes: new Uint8Array(deflateRawSync(bytes, options)),
    length: bytes.length,
    check: computeCrc32(bytes),
  };
}

/** Returns the bytes of a text, piece by piece, no sooner than they are asked for. */
export async function* unpack(packed: PackedText): AsyncGenerator<Uint8Array> {
  if (typeof packed === 'string') {
    yield new TextEncoder().encode(packed);
    return;
  }
  yield* Readable.from(cutBytes(packed)).pipe(createGunzip({ chunkSize: PIECE }));
}
