import { Gunzip } from 'fflate';
import { computeCrc } from '@/lib/network/compute-crc';
import { ArchiveError, checkUnpackedSize } from './read-zip';

const PIECE = 65_536;

/**
 * Returns what gzip packed (RFC 1952), its members one behind the other. Unpacks piece by piece and stops as soon as there is more
 * than is read. Throws an ArchiveError for a broken file and a TooLargeError for one that is made to fill the memory.
 */
export function unpackGzip(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const gunzip = new Gunzip((piece, isFinal) => {
    size += piece.length;
    checkUnpackedSize(size, bytes.length);
    pieces.push(piece);
    isWhole = isFinal;
  });
  for (let at = 0; at < bytes.length; at += PIECE) {
    try {
      gunzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    } catch (error) {
      if (error instanceof Error && error.name === 'TooLargeError') throw error;
      throw new ArchiveError('The archive is broken or not complete: it cannot be unpacked to its end.');
    }
  }
  const whole = join(pieces, size);
  if (!isWhole || !isAsPacked(bytes, whole))
    throw new ArchiveError('The archive is broken or not complete: it is not as it was when it was packed.');
  return whole;
}

/** The end of the file has the checksum and the length of its last member, which nearly always is the only one. */
function isAsPacked(bytes: Uint8Array, whole: Uint8Array): boolean {
  if (bytes.length < 18) return false;
  const end = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8, 8);
  const length = end.getUint32(4, true);
  return length === whole.length ? end.getUint32(0, true) === computeCrc(whole) : length < whole.length;
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
