import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { LIMITS } from '@/lib/network/limits';
import { ID_PATTERN } from '@/lib/network/schema-fields';
import { StoreError } from './store-error';

const EXTENSION = '.json';
const SLUG = new RegExp(ID_PATTERN);
/** UTF-8 takes at most this many bytes for each unit of a string's length. */
const BYTES_PER_CHARACTER = 3;

/** A file as it was when it was looked at; `stamp` changes when the file does. */
export type NetworkFile = { readonly path: string; readonly stamp: string; readonly bytes: number };

/** Returns whether a text can be the id of a network, and so the name of its file. Nothing else gets to the disk. */
export function isNetworkId(text: string): boolean {
  return text.length <= LIMITS.id && SLUG.test(text);
}

/** Returns the folder of networks: the one that the variable NETWORKS_DIR names, else `data` in the working folder. */
export function findNetworkFolder(): string {
  // Unless it is told not to, the bundler takes all that stands in the working folder for a part of the program.
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), process.env.NETWORKS_DIR || 'data');
}

/**
 * Returns the names, without `.json`, of the files that may hold a network, in order. Hidden files and folders are
 * left out. Throws a StoreError when the folder cannot be read.
 */
export async function listNetworkFiles(): Promise<readonly string[]> {
  const folder = findNetworkFolder();
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const mend = 'Make it, or name another folder in the environment variable NETWORKS_DIR.';
    throw new StoreError('folder', `The folder of networks, ${folder}, cannot be read. ${mend}`, {
      cause: error,
    });
  });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && entry.name.endsWith(EXTENSION))
    .map((entry) => entry.name.slice(0, -EXTENSION.length))
    .sort();
}

/**
 * Returns the file of that id as it is now; null when there is none. What is there but is no plain file (a pipe, a
 * folder) counts as none. Throws a StoreError when there is no folder, and the system's error for all else.
 */
export async function findNetworkFile(id: string): Promise<NetworkFile | null> {
  if (!isNetworkId(id)) return null;
  const file = path.join(findNetworkFolder(), `${id}${EXTENSION}`);
  const status = await stat(file).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (status?.isFile()) {
    const stamp = [status.mtimeMs, status.ctimeMs, status.size, status.ino].join(' ');
    return { path: file, stamp, bytes: status.size };
  }
  if (status === null) await listNetworkFiles();
  return null;
}

/** Why a file that can be read is not text of a network. */
export type NoText = { readonly because: 'too-large' | 'not-utf-8' };

/** Returns a file's text, or why it has none. Throws the system's error when it cannot be read. */
export async function readNetworkFile(file: NetworkFile): Promise<string | NoText> {
  if (file.bytes > LIMITS.text * BYTES_PER_CHARACTER) return { because: 'too-large' };
  const bytes = await readFile(file.path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (findErrorCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { because: 'not-utf-8' };
    throw error;
  }
}

/** Returns the system's code of an error, such as EACCES; null when it has none. */
export function findErrorCode(error: unknown): string | null {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode ? String(error.code) : null;
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(findErrorCode(error) ?? '');
}
