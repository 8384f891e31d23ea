import { randomInt } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { StoreError } from '../store-error';
import { ACCEPT, moveLog, openFile, toFile } from './database-file';
import { NO_MARK, readHeader, writeMark } from './database-header';
import { createHead, forgetHead, readHead, toHeadFile } from './head-file';

/** Marks are above 0, which stands for none. */
const MAX_MARK = 2 ** 31 - 1;

/** Returns whether the head that a folder notes is about the database that is in it now. */
export function isNoted(folder: string): boolean {
  const mark = readHeader(toFile(folder))?.mark ?? NO_MARK;
  return mark !== NO_MARK && readHead(folder)?.mark === mark;
}

/**
 * Throws a StoreError when a folder has a database without the head that was kept of it, or the head of a database that is not there. A
 * database has a mark from when its head is on the disk, so that one without a mark is new, a backup, of version 0.1.0, or accepted.
 */
export function checkHead(folder: string): void {
  const file = toFile(folder);
  const header = readHeader(file);
  const head = readHead(folder);
  const [database, name] = [file, toHeadFile(folder)].map((each) => path.basename(each));
  if (header && header.mark !== NO_MARK && !head) {
    const what = existsSync(toHeadFile(folder))
      ? `Nothing in the file ${name} in ${folder} can be read. It says`
      : `The file ${name} is no longer in ${folder}. It said`;
    throw new StoreError(
      'damaged',
      `${what} how far the log of the ${database} beside it had come: without it nobody can tell whether something is missing.`,
      {
        fix: `Put it back, put a backup in place (npm run restore -- FILE), or go on with what is there (${ACCEPT}).`,
      },
    );
  }
  // A log without its database is told in words of its own.
  if (!header && head && head.writes > 0 && !existsSync(`${file}-wal`)) {
    throw new StoreError(
      'damaged',
      `The database ${database} is no longer in ${folder}. It had come to ${head.writes} writes, the last of ${head.at}.`,
      {
        fix: `Put it back, put a backup in its place (npm run restore -- FILE), or begin without it (${ACCEPT}).`,
      },
    );
  }
}

/**
 * Takes a database that was put into a folder for all there is, such as a backup, or one of an earlier version, and makes one where there
 * is none. Nobody else may have it open. Returns how many writes the one before it had had beyond it, when that is known.
 */
export function adoptDatabase(folder: string): number | null {
  const file = toFile(folder);
  const before = readHead(folder);
  moveLogIntoFile(file);
  acceptDatabase(folder);
  const mark = createMark();
  const writes = readHeader(file)?.writes ?? 0;
  createHead(folder, { mark, writes, at: new Date().toISOString(), networks: [] });
  // Only now: whatever has a mark has a head.
  writeMark(file, mark);
  return before && before.writes > writes ? before.writes - writes : null;
}

/** Moves the write-ahead log of a database into its file. Throws a StoreError while another program has it open. */
export function moveLogIntoFile(file: string): void {
  const database = openFile(file);
  try {
    moveLog(database);
  } finally {
    database.close();
  }
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
    throw new StoreError('in-use', `Another program has ${file} open. End it, and try again.`);
}

/** Has the database of a folder, which has no log, count as all there is; without one, the folder begins anew. */
export function acceptDatabase(folder: string): void {
  const file = toFile(folder);
  if (readHeader(file)) writeMark(file, NO_MARK);
  forgetHead(folder);
}

/** Returns a number that tells a database from its copies. */
function createMark(): number {
  return randomInt(1, MAX_MARK);
}
