import { closeSync, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs';

/** Where the header of an SQLite file has the number of the program’s own, and the number that tells what file it is. */
const WRITES_AT = 60;
const MARK_AT = 68;
const HEADER = 100;

/** The mark of a database of which no head is kept. */
export const NO_MARK = 0;

/** What the first page of a database says of it, in the file itself or in its write-ahead log. */
export type DatabaseHeader = {
  /** Tells a database from its copies: each has one of its own (`PRAGMA application_id`). */
  readonly mark: number;
  /** How many writes it has had (`PRAGMA user_version`). */
  readonly writes: number;
};

/** Returns what the first page of a database says. */
export function readFirstPage(page: Buffer): DatabaseHeader {
  return { mark: page.readInt32BE(MARK_AT), writes: page.readInt32BE(WRITES_AT) };
}

/** Returns the header of a database file as it stands there, without its log; null when there is no file, or an empty one. */
export function readHeader(file: string): DatabaseHeader | null {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) < HEADER) return null;
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEADER);
    readSync(descriptor, bytes, 0, HEADER, 0);
    return readFirstPage(bytes);
  } finally {
    closeSync(descriptor);
  }
}

/** Gives a database file that nobody has open, and that has no log, a mark. */
export function writeMark(file: string, mark: number): void {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(mark);
  const descriptor = openSync(file, 'r+');
  try {
    writeSync(descriptor, bytes, 0, bytes.length, MARK_AT);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
