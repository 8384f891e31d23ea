import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { StoreError } from '../store-error';
import { findCode } from './engine';

const LOCK = 'server.lock';
const HOLDER = 'server.pid';

/**
 * Takes a folder for this process, for as long as it runs or until the answer is called. The lock is one of the system’s,
 * held through a database that has no other use: it ends with its process, however that ends, and is never left behind.
 * Throws a StoreError when another process has it.
 */
export function lockFolder(folder: string): () => void {
  const lock = new Database(path.join(folder, LOCK));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!findCode(error).startsWith('SQLITE_BUSY')) throw error;
    throw new StoreError(
      'in-use',
      `Another server${describeHolder(folder)} uses the folder ${folder}. Stop it, or name another folder in DATA_DIR; two servers can share a database that DATABASE_URL names.`,
      { cause: error },
    );
  }
  writeFileSync(path.join(folder, HOLDER), `${process.pid}\n`);
  return () => lock.close();
}

function describeHolder(folder: string): string {
  try {
    const process = readFileSync(path.join(folder, HOLDER), 'utf8').trim();
    return /^\d+$/.test(process) ? ` (process ${process})` : '';
  } catch {
    // Who holds the lock is only a help to the reader: that it is held is known without.
    return '';
  }
}
