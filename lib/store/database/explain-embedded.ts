import path from 'node:path';
import { isStoreError, StoreError } from '../store-error';
import { findCode } from './engine';

const FULL: readonly string[] = ['SQLITE_FULL', 'ENOSPC', 'EDQUOT'];

/** Returns whether an error says that a disk did not take, or did not give, what it was asked. */
export function isDiskError(error: unknown): boolean {
  const code = findCode(error);
  return FULL.includes(code) || code.startsWith('SQLITE_IOERR') || code === 'EIO' || code === 'EFBIG';
}

/**
 * Returns a StoreError for what the codes of SQLite, and of the system where it hands them on, come to for a person; the error itself
 * for other codes.
 */
export function explainEmbedded(error: unknown, folder: string): unknown {
  if (isStoreError(error)) return error;
  const code = findCode(error);
  // Where the library could not even open the file, its error has no code.
  const words = String(error);
  const toStoreError = (kind: StoreError['kind'], problem: string, fix = '') =>
    new StoreError(kind, problem, { cause: error, fix });
  if (FULL.includes(code)) {
    return toStoreError(
      'full',
      `The disk of ${folder} is full. Make room on it; nothing that was kept is lost.`,
    );
  }
  const isClosed = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST', 'SQLITE_CANTOPEN'].includes(
    code,
  );
  if (code.startsWith('SQLITE_READONLY') || isClosed || /unable to open .*: 14\b/i.test(words)) {
    const mend = 'Let the program write to it, or name another folder in DATA_DIR.';
    return toStoreError('read-only', `Nothing can be written to the folder ${folder}. ${mend}`);
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    const mend = `Stop the program and put the newest file of ${path.join(folder, 'backups')} in its place.`;
    return toStoreError('damaged', `The database in ${folder} is damaged.`, mend);
  }
  return isDiskError(error)
    ? toStoreError(
        'unreachable',
        `The disk of ${folder} answers with an error (${code}), and nothing is acknowledged until it takes what is written.`,
        'Look after the disk; the program goes on by itself.',
      )
    : error;
}
