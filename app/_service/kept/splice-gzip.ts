import { promisify } from 'node:util';
import zlib from 'node:zlib';

const deflateRaw = promisify(zlib.deflateRaw);

/** The head of a gzip file (RFC 1952) that says nothing of when and where it was made. */
const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** The last block of compressed data (RFC 1951), with nothing in it. */
const END = Buffer.from([1, 0, 0, 0xff, 0xff]);
/** The longest text that a block which is not compressed can hold. */
const MAX_STORED = 0xffff;

/**
 * Compresses pieces of a text, each without regard to the others, so that something can be put between them later. Null where this
 * Node.js cannot say the check sum of a gzip file quickly (before 20.15).
 */
export async function packPieces(pieces: readonly Buffer[]): Promise<readonly Buffer[] | null> {
  if (typeof zlib.crc32 !== 'function') return null;
  return Promise.all(
    pieces.map((piece) => deflateRaw(piece, { level: 9, finishFlush: zlib.constants.Z_FULL_FLUSH })),
  );
}

/** Returns a gzip file of pieces that were compressed before, with the same text between each two. Throws a RangeError when that is too long. */
export function joinPacked(
  packed: readonly Buffer[],
  pieces: readonly Buffer[],
  between: Buffer,
): Buffer<ArrayBuffer> {
  if (between.length > MAX_STORED) throw new RangeError(`${between.length} bytes are too many for a block.`);
  const stored = Buffer.concat([toBlockHead(between.length), between]);
  const blocks = packed.flatMap((block, at) => (at === 0 ? [block] : [stored, block]));
  let [sum, length] = [0, 0];
  for (const part of pieces.flatMap((piece, at) => (at === 0 ? [piece] : [between, piece]))) {
    // Of nothing, zlib says 0 and not the sum so far.
    if (part.length === 0) continue;
    sum = zlib.crc32(part, sum);
    length += part.length;
  }
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(sum, 0);
  tail.writeUInt32LE(length % 2 ** 32, 4);
  return Buffer.concat([HEAD, ...blocks, END, tail]);
}

/** The head of a block that holds so many bytes as they are. */
function toBlockHead(length: number): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(length, 1);
  head.writeUInt16LE(length ^ MAX_STORED, 3);
  return head;
}
