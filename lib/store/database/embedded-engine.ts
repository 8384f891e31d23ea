import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Kysely } from 'kysely';
import type Database from 'libsql';
import { deleteUncounted } from '../log/snapshot-parts';
import type { StoreSettings } from '../store-settings';
import { adoptDatabase, checkHead, isNoted } from './adopt-database';
import { checkLog, makePrivate, moveLog, openFile, toFile } from './database-file';
import { NO_MARK, readHeader, writeMark } from './database-header';
import { EmbeddedDialect } from './embedded-dialect';
import { type Engine, findCode } from './engine';
import { explainEmbedded } from './explain-embedded';
import { lockFolder } from './folder-lock';
import { checkFreeSpace } from './free-space';
import { toHeadFile } from './head-file';
import { type MigrateOptions, migrate } from './migrate';
import type { Tables } from './tables';
import { checkWrites, WriteLedger } from './write-ledger';

type EmbeddedSettings = Extract<StoreSettings, { readonly kind: 'embedded' }>;

export type EmbeddedOptions = Pick<MigrateOptions, 'migrations'> & {
  /** Whether this process is to be the only server of the folder; a command that stands beside one is not. */
  readonly isServer: boolean;
};

/** Returns whether anything has been kept in a folder, also when its database is gone and what was beside it is not. */
export function hasDatabase({ folder }: EmbeddedSettings): boolean {
  return existsSync(toFile(folder)) || existsSync(toHeadFile(folder));
}

/**
 * Opens the database of a folder, and makes both when they are not there. Before its tables are changed it is copied
 * into `backups`. Throws a StoreError when the folder cannot be written, another server has it, or what was acknowledged is not in it.
 */
export async function openEmbedded(
  settings: EmbeddedSettings,
  { isServer, migrations }: EmbeddedOptions,
): Promise<Engine> {
  const { folder, reserve } = settings;
  const opened: { unlock?: () => void; database?: Database.Database; ledger?: WriteLedger } = {};
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    checkHead(folder);
    const isOther = !isNoted(folder);
    if (isServer || isOther) opened.unlock = lockFolder(folder);
    checkLog(folder);
    if (isOther) adopt(folder);
    const database = openFile(toFile(folder));
    opened.database = database;
    checkWrites(folder, database);
    const dialect = new EmbeddedDialect(database);
    const db = new Kysely<Tables>({ dialect });
    checkFreeSpace(folder, reserve);
    await migrate(db, { migrations, backUp: (before) => void backUp(database, folder, `before-${before}`) });
    const ledger = await WriteLedger.open(folder, database);
    opened.ledger = ledger;
    dialect.guard = ledger;
    if (isServer) await tidyUp(db);
    // A command that has taken a database over leaves the folder to servers.
    if (!isServer) opened.unlock?.();
    return toEngine(settings, { db, database, ledger, unlock: isServer ? opened.unlock : undefined });
  } catch (error) {
    opened.ledger?.close();
    opened.database?.close();
    opened.unlock?.();
    throw explainEmbedded(error, folder);
  }
}

type Opened = {
  readonly db: Kysely<Tables>;
  readonly database: Database.Database;
  readonly ledger: WriteLedger;
  /** Hands the folder back, where it was not before. */
  readonly unlock: (() => void) | undefined;
};

function toEngine({ folder, reserve }: EmbeddedSettings, { db, database, ledger, unlock }: Opened): Engine {
  return {
    kind: 'embedded',
    db,
    isShared: false,
    chainsWrites: false,
    checkRoom: () => checkFreeSpace(folder, reserve),
    checkPlace: () => ledger.checkPlace(),
    checkWritable: async () => {
      ledger.before();
      checkFreeSpace(folder, reserve);
      if (!ledger.isWell) await db.connection().execute(() => ledger.tryWriting());
    },
    confirm: async () => {
      // In the turn of what else is written.
      if (!ledger.isSettled) await db.connection().execute(() => ledger.confirm());
    },
    getNotedVersion: (networkId) => ledger.getNotedVersion(networkId),
    isPassing: (error) => findCode(error).startsWith('SQLITE_BUSY'),
    explain: (error) => explainEmbedded(error, folder),
    // Both in the turn of what else is written: there is no checkpoint within a transaction.
    eraseDeleted: () => db.connection().execute(async () => moveLog(database)),
    close: async () => {
      await db.connection().execute(async () => putIntoOneFile(database));
      await db.destroy();
      ledger.close();
      unlock?.();
    },
  };
}

/** Takes away what a server before this one was writing when it was ended. */
async function tidyUp(db: Kysely<Tables>): Promise<void> {
  try {
    await deleteUncounted(db);
  } catch (error) {
    console.warn(
      'What a server that was ended has left could not be taken away; it counts for nothing:',
      error,
    );
  }
}

function adopt(folder: string): void {
  const missing = adoptDatabase(folder);
  if (missing === null) return;
  console.warn(
    `The database in ${folder} was put in the place of another: the last ${missing} writes of that one are not in it.`,
  );
}

/** Throws a StoreError when nothing could be kept in a folder that has no database, or that is not there yet. */
export function checkEmptyFolder({ folder, reserve }: EmbeddedSettings): void {
  let there = folder;
  while (!existsSync(there) && path.dirname(there) !== there) there = path.dirname(there);
  try {
    accessSync(there, constants.W_OK);
    checkFreeSpace(there, reserve);
  } catch (error) {
    throw explainEmbedded(error, folder);
  }
}

/** Moves what the write-ahead log holds into the database itself, so that one file has everything. */
function putIntoOneFile(database: Database.Database): void {
  try {
    moveLog(database);
  } catch (error) {
    // It stays in the log, from which SQLite reads it when the database is opened again.
    console.warn(
      'The write-ahead log could not be moved into the database; keep both files together:',
      error,
    );
  }
}

/**
 * Copies a database whole into a folder beside it, while it may be in use, and returns the file. Only its owner can read it:
 * it holds everything that tokens guard.
 */
function backUp(database: Database.Database, folder: string, why: string): string {
  const backups = path.join(folder, 'backups');
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  // The folder may have been made by an earlier version, or by hand.
  chmodSync(backups, 0o700);
  const file = path.join(backups, `${new Date().toISOString().replace(/[:.]/g, '-')}-${why}.sqlite`);
  makePrivate(file);
  database.prepare('VACUUM INTO ?').run(file);
  writeMark(file, NO_MARK);
  return file;
}

/** Copies the database of a folder, also while a server uses it, and returns the file. Throws a StoreError when it cannot. */
export function backUpEmbedded(settings: EmbeddedSettings): string {
  const { folder, reserve } = settings;
  try {
    checkFreeSpace(folder, reserve);
    // There is nothing to copy, and opening it would make one.
    if (!readHeader(toFile(folder))) checkHead(folder);
    const database = openFile(toFile(folder));
    try {
      return backUp(database, folder, 'by-hand');
    } finally {
      database.close();
    }
  } catch (error) {
    throw explainEmbedded(error, folder);
  }
}
