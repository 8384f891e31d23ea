import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { type DatabaseHeader, readFirstPage } from './database-header';

/** The form of a log, as SQLite documents it (“WAL-mode File Format”): a header, then frames, each a page with its own header. */
const LOG_HEADER = 32;
const FRAME_HEADER = 24;
const MAGIC = 0x377f0682;

/** What the first and the last commit of a log say of the database, of those that have its first page. */
export type LogSpan = { readonly first: DatabaseHeader; readonly last: DatabaseHeader };

/**
 * Returns from which state of a database to which its write-ahead log leads; null when there is no log, or no commit in it that
 * says so. What stands after the last whole commit does not count, as it does not for SQLite.
 */
export function readLogSpan(file: string): LogSpan | null {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) <= LOG_HEADER) return null;
  const descriptor = openSync(file, 'r');
  try {
    return readSpan((bytes, at) => readSync(descriptor, bytes, 0, bytes.length, at) === bytes.length);
  } finally {
    closeSync(descriptor);
  }
}

/** Fills a buffer from a place of the file on; returns false when it ends before. */
type Read = (bytes: Buffer, at: number) => boolean;

function readSpan(read: Read): LogSpan | null {
  const header = Buffer.alloc(LOG_HEADER);
  if (!read(header, 0) || header.readUInt32BE(0) >>> 1 !== MAGIC >>> 1) return null;
  const sum = new Checksum((header.readUInt32BE(0) & 1) === 1);
  sum.add(header.subarray(0, 24));
  if (!sum.isAt(header, 24)) return null;
  const size = header.readUInt32BE(8);
  const frame = Buffer.alloc(FRAME_HEADER + size);
  let [first, last, written]: (DatabaseHeader | null)[] = [null, null, null];
  for (let at = LOG_HEADER; read(frame, at); at += frame.length) {
    // Frames of an earlier log are left in the file, with other salts.
    if (frame.compare(header, 16, 24, 8, 16) !== 0) break;
    sum.add(frame.subarray(0, 8));
    sum.add(frame.subarray(FRAME_HEADER));
    if (!sum.isAt(frame, 16)) break;
    if (frame.readUInt32BE(0) === 1) written = readFirstPage(frame.subarray(FRAME_HEADER));
    const isCommit = frame.readUInt32BE(4) !== 0;
    if (!isCommit || !written) continue;
    first ??= written;
    [last, written] = [written, null];
  }
  return first && last ? { first, last } : null;
}

/** The sum that goes through all frames of a log, in 32 bits. */
class Checksum {
  private one = 0;
  private other = 0;

  constructor(private readonly isBigEndian: boolean) {}

  add(bytes: Buffer): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let { one, other } = this;
    for (let at = 0; at < bytes.length; at += 8) {
      one = (one + view.getUint32(at, !this.isBigEndian) + other) >>> 0;
      other = (other + view.getUint32(at + 4, !this.isBigEndian) + one) >>> 0;
    }
    [this.one, this.other] = [one, other];
  }

  /** Returns whether this is the sum that was written at a place. */
  isAt(bytes: Buffer, at: number): boolean {
    return bytes.readUInt32BE(at) === this.one && bytes.readUInt32BE(at + 4) === this.other;
  }
}
