import { accessSync, constants, existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { StoreError } from '../store-error';
import { type DatabaseHeader, readHeader } from './database-header';
import { toHeadFile } from './head-file';
import { type LogSpan, readLogSpan } from './write-ahead-log';

/** What has the files of a folder count as all there is. */
export const ACCEPT = 'npm run restore -- --accept-loss';

/** Returns the file in which a folder keeps its networks. */
export function toFile(folder: string): string {
  return path.join(folder, 'backchannel.sqlite');
}

/** Every commit is on the disk before it is acknowledged; what is purged is overwritten, and not only forgotten. */
const SETTINGS = `
  pragma busy_timeout = 5000;
  pragma journal_mode = WAL;
  pragma synchronous = FULL;
  pragma foreign_keys = ON;
  pragma secure_delete = ON;`;

/**
 * Opens a database file, and makes it when it is not there. What is run by `exec` leaves no statement behind, and a connection
 * with statements is not closed before they are collected. That matters to who goes on to read the file itself: closing a file
 * takes away all locks that this process has on it (POSIX), and SQLite goes on to count on those of a connection left open.
 */
export function openFile(file: string): Database.Database {
  makePrivate(file);
  const database = new Database(file);
  database.exec(SETTINGS);
  return database;
}

/** Moves what the write-ahead log of a database holds into the database itself, as far as nobody reads it. */
export function moveLog(database: Database.Database): void {
  database.exec('pragma wal_checkpoint(TRUNCATE)');
}

/** Makes an empty file that its owner alone can read, unless there is one. SQLite takes it for a new database. */
export function makePrivate(file: string): void {
  if (!existsSync(file)) writeFileSync(file, '', { mode: 0o600, flag: 'a' });
}

/** Throws a StoreError when the write-ahead log in a folder is not that of the database beside it: SQLite would mix the two. */
export function checkLog(folder: string): void {
  const file = toFile(folder);
  const span = readLogSpan(`${file}-wal`);
  if (!span) return;
  const header = readHeader(file);
  if (header && isContinuedBy(header, span)) return;
  const name = path.basename(file);
  throw new StoreError(
    'damaged',
    header
      ? `The write-ahead log ${name}-wal in ${folder} is not that of the ${name} beside it, such as a backup that was put there: read together, they would make one of neither.`
      : `The write-ahead log ${name}-wal in ${folder} is there without its ${name}.`,
    {
      fix: header
        ? `Take ${name}-wal and ${name}-shm away to go on with that ${name}, or put the one back to which they belong.`
        : `Put the ${name} back to which it belongs, or a backup in its place (npm run restore -- FILE).`,
    },
  );
}

/** Returns whether a log goes on from a database file: it may hold commits that the file has already, and lacks none between. */
function isContinuedBy({ mark, writes }: DatabaseHeader, { first, last }: LogSpan): boolean {
  return first.mark === mark && first.writes <= writes + 1 && last.writes >= writes;
}

/** What may be done with the files of a database that is open. */
export type FileChecks = {
  /** Throws a StoreError when one of them is gone, or is another one than it was when it was opened. */
  readonly checkPlace: () => void;
  /** Throws a StoreError when one of them, or its folder, can no longer be written to. */
  readonly checkAccess: () => void;
};

/** Returns checks of the files of a folder’s database, which is open. */
export function createFileChecks(folder: string): FileChecks {
  const file = toFile(folder);
  const files = [file, `${file}-wal`, toHeadFile(folder)].map((each) => {
    // The log comes with the first commit.
    let known = statSync(/* turbopackIgnore: true */ each, { throwIfNoEntry: false });
    return () => {
      const now = statSync(/* turbopackIgnore: true */ each, { throwIfNoEntry: false });
      if (!known) known = now;
      else if (!now) throw toMissing(each);
      else if (now.ino !== known.ino || now.dev !== known.dev) throw toReplaced(each);
    };
  });
  return {
    checkPlace: () => {
      for (const check of files) check();
    },
    checkAccess: () => {
      for (const each of [folder, file]) accessSync(each, constants.W_OK);
    },
  };
}

function toMissing(file: string): StoreError {
  return new StoreError(
    'unreachable',
    `The ${toKind(file)} ${path.basename(file)} is no longer in ${path.dirname(file)}, and nothing more is acknowledged.`,
    {
      fix: `Put it back; or stop the program, and put a backup in its place (npm run restore -- FILE) or go on with what is there (${ACCEPT}).`,
    },
  );
}

function toReplaced(file: string): StoreError {
  return new StoreError(
    'unreachable',
    `The ${toKind(file)} ${file} is another file than when the program began. Start the program again to use it.`,
  );
}

function toKind(file: string): string {
  return file.endsWith('.sqlite')
    ? 'database'
    : file.endsWith('-wal')
      ? 'write-ahead log'
      : 'head of the log';
}
