import { inflateSync } from 'fflate';
import { computeCrc } from '@/lib/network/compute-crc';
import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';

/** An archive cannot be read. Its message is for people. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
}

/** One file of an archive, as its directory says. */
export type ZipEntry = {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  readonly isLocked: boolean;
  readonly method: number;
  readonly crc: number;
  readonly offset: number;
};

const END = 0x06054b50;
const END_64_PLACE = 0x07064b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Of a size or place that stands elsewhere, because it is longer than four bytes. */
const ELSEWHERE = 0xffff_ffff;

const BROKEN = 'The archive is broken or not complete: ';

/**
 * Returns the files that the directory of a zip archive lists (PKWARE's APPNOTE 6.3), folders left out. Throws an ArchiveError
 * for one that is broken, and a TooLargeError for one with more files, larger ones or better packed ones than are read.
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  let { count, at } = end;
  if (count > FORMAT_LIMITS.files)
    throw new TooLargeError(
      `The archive has ${count.toLocaleString('en')} files; at most ${FORMAT_LIMITS.files} are read.`,
    );
  const entries: ZipEntry[] = [];
  for (; count > 0; count -= 1) {
    const { entry, next } = readEntry(view, bytes, at);
    if (!entry.name.endsWith('/')) entries.push(entry);
    at = next;
  }
  checkSizes(entries, bytes.length);
  return entries;
}

/** Returns a file of an archive, unpacked. Throws an ArchiveError when it is locked, broken or packed in another way. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { name, offset, packedSize, size, method } = entry;
  if (entry.isLocked) throw new ArchiveError(`“${name}” in the archive is locked with a password.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw new ArchiveError(`${BROKEN}“${name}” is not where its directory says.`);
  const begin = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (begin + packedSize > bytes.length) throw new ArchiveError(`${BROKEN}“${name}” is cut off.`);
  const unpacked = inflate(bytes.subarray(begin, begin + packedSize), { name, method, size });
  if (unpacked.length !== size || computeCrc(unpacked) !== entry.crc)
    throw new ArchiveError(`${BROKEN}“${name}” is not as it was when it was packed.`);
  return unpacked;
}

function inflate(packed: Uint8Array, { name, method, size }: { name: string; method: number; size: number }) {
  if (method === 0) return packed.slice();
  if (method !== 8)
    throw new ArchiveError(`“${name}” is packed in a way that is not read here (method ${method}).`);
  try {
    // Never more than the directory says, whose sizes have been checked.
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    throw new ArchiveError(`${BROKEN}“${name}” cannot be unpacked.`);
  }
}

function findEnd(view: DataView): { count: number; at: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && last - at <= 65_535; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const hasMore = at >= 20 && view.getUint32(at - 20, true) === END_64_PLACE;
    if (!hasMore) return { count: view.getUint16(at + 10, true), at: view.getUint32(at + 16, true) };
    const place = readLong(view, at - 12);
    if (place + 56 > view.byteLength || view.getUint32(place, true) !== END_64) break;
    return { count: readLong(view, place + 32), at: readLong(view, place + 48) };
  }
  throw new ArchiveError(`${BROKEN}it has no directory at its end.`);
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY)
    throw new ArchiveError(`${BROKEN}its directory ends too soon.`);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > view.byteLength) throw new ArchiveError(`${BROKEN}its directory ends too soon.`);
  const long = readLongSizes(view, nameEnd, extraEnd);
  const read = (place: number) => {
    const value = view.getUint32(place, true);
    return value === ELSEWHERE ? (long.shift() ?? value) : value;
  };
  const size = read(at + 24);
  const packedSize = read(at + 20);
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    size,
    packedSize,
    isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    offset: read(at + 42),
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/** The sizes and the place of an entry that take more than four bytes, in the order in which they are asked for. */
function readLongSizes(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const count = Math.floor(Math.min(length, to - at - 4) / 8);
      return Array.from({ length: count }, (_, index) => readLong(view, at + 4 + 8 * index));
    }
    at += 4 + length;
  }
  return [];
}

function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function checkSizes(entries: readonly ZipEntry[], packed: number): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  checkUnpackedSize(total, packed);
}

/** Throws a TooLargeError when what is packed in so many bytes becomes more than is read, or more than honest data does. */
export function checkUnpackedSize(size: number, packed: number): void {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MB`;
  if (size > FORMAT_LIMITS.bytes) {
    throw new TooLargeError(
      `Unpacked, it would be more than ${megabytes(FORMAT_LIMITS.bytes)}, which is the most that is read.`,
    );
  }
  if (size > FORMAT_LIMITS.harmless && size > FORMAT_LIMITS.ratio * packed) {
    throw new TooLargeError(
      `Unpacked, it would be more than ${FORMAT_LIMITS.ratio} times its size: archives like that are made to fill a computer’s memory.`,
    );
  }
}
