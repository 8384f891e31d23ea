import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readSync, renameSync } from 'node:fs';
import path from 'node:path';
import { acceptDatabase, moveLogIntoFile } from './database/adopt-database';
import { checkLog, makePrivate, openFile, toFile } from './database/database-file';
import { NO_MARK, readHeader, writeMark } from './database/database-header';
import { hasDatabase } from './database/embedded-engine';
import { lockFolder } from './database/folder-lock';
import { readHead, toHeadFile } from './database/head-file';
import { describeLoss, findLoss, type Loss } from './database/write-ledger';
import { readStoreSettings } from './store-settings';

const USAGE = `Use: npm run restore -- var/backups/FILE.sqlite
     npm run restore -- --accept-loss`;

/** How every file of SQLite begins. */
const MAGIC = 'SQLite format 3\0';

/**
 * Puts a backup in the place of the database in the folder that the environment names, or has what is there count as all there is,
 * and returns what to tell. Throws a RangeError for a request that is none, and a StoreError while a server runs.
 */
export async function runRestoreCommand(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const [word, ...more] = words;
  if (word === undefined || more.length > 0 || (word.startsWith('--') && word !== '--accept-loss')) {
    throw new RangeError(USAGE);
  }
  const settings = readStoreSettings(env);
  if (settings.kind === 'postgres') {
    throw new RangeError('DATABASE_URL names a server: restore its database with its own tools.');
  }
  const { folder } = settings;
  if (word === '--accept-loss') {
    if (!hasDatabase(settings)) throw new RangeError(`Nothing is kept in ${folder} yet.`);
    return alone(folder, () => acceptLoss(folder));
  }
  // Where the command was called, npm has noted.
  const backup = path.resolve(env.INIT_CWD ?? process.cwd(), word);
  checkBackup(backup, folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return alone(folder, () => putInPlace(folder, backup));
}

/** Does work on a folder that no server has meanwhile. */
function alone(folder: string, work: () => string): string {
  const unlock = lockFolder(folder);
  try {
    return work();
  } finally {
    unlock();
  }
}

function checkBackup(backup: string, folder: string): void {
  if (!existsSync(backup)) throw new RangeError(`There is no file ${backup}.`);
  if (backup === toFile(folder)) throw new RangeError(`${backup} is the database itself. Name a backup.`);
  const bytes = Buffer.alloc(MAGIC.length);
  const descriptor = openSync(backup, 'r');
  readSync(descriptor, bytes, 0, bytes.length, 0);
  closeSync(descriptor);
  if (bytes.toString('latin1') !== MAGIC) throw new RangeError(`${backup} is no database of SQLite.`);
}

function putInPlace(folder: string, backup: string): string {
  const file = toFile(folder);
  const arriving = `${file}-arriving`;
  makePrivate(arriving);
  copyFileSync(backup, arriving);
  const aside = path.join(folder, 'backups', `${new Date().toISOString().replace(/[:.]/g, '-')}-replaced`);
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  // It is put there to count as all there is.
  writeMark(arriving, NO_MARK);
  const putAside = (each: string) =>
    existsSync(each) && renameSync(each, path.join(aside, path.basename(each)));
  // The log after its database, and the head last: what is broken off in between is told at the next start.
  for (const each of [file, `${file}-wal`, `${file}-shm`]) putAside(each);
  renameSync(arriving, file);
  putAside(toHeadFile(folder));
  return `${backup} is in the place of the database. What was there is in ${aside}: delete it when it is no longer needed.`;
}

function acceptLoss(folder: string): string {
  const file = toFile(folder);
  checkLog(folder);
  const header = readHeader(file);
  if (!header) {
    if (!readHead(folder)) throw new RangeError(`Nothing is kept in ${folder} yet.`);
    acceptDatabase(folder);
    return `The folder ${folder} begins anew, without the database that was in it.`;
  }
  const isHeadMissing = header.mark !== NO_MARK && !readHead(folder);
  const loss = isHeadMissing ? null : readLoss(folder);
  if (!isHeadMissing && !loss) throw new RangeError(`Nothing is missing in ${folder}.`);
  moveLogIntoFile(file);
  acceptDatabase(folder);
  const told = loss ? describeLoss(loss) : 'nobody can tell whether something is missing.';
  return `What is in ${folder} counts as all there is from now on: ${told}`;
}

function readLoss(folder: string): Loss | null {
  const database = openFile(toFile(folder));
  try {
    return findLoss(folder, database);
  } finally {
    database.close();
  }
}
