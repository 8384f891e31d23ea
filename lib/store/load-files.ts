import type { Issue } from '@/lib/network/issue';
import type { Network } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';
import { LIST_NAMES } from '@/lib/network/thing-index';
import { getKeptNetworks } from './kept-networks';
import {
  findErrorCode,
  findNetworkFile,
  type NetworkFile,
  type NoText,
  readNetworkFile,
} from './network-folder';

/** A network that was found and parsed. */
export type StoredNetwork = {
  readonly state: 'parsed';
  readonly id: string;
  readonly network: Network;
  /** The newest version of its log; 0 for one that ships as a file and that nobody has changed. */
  readonly version: number;
  /** What tells it from every other state of this network: the same words, the same network. */
  readonly stamp: string;
  /** What its author may want to mend; nothing that keeps it out. */
  readonly warnings: readonly Issue[];
  /** Warnings beyond those listed. */
  readonly omitted: number;
};

/** What was found but cannot be read as a network: its issues are for the user who can mend it. */
export type BrokenNetwork = {
  readonly state: 'broken';
  /** Of a file its name without `.json`. */
  readonly id: string;
  /** Where it was found: a file that is no network, or a network that was kept and is damaged. */
  readonly from: 'file' | 'store';
  /** At least one, the worst first. */
  readonly issues: readonly [Issue, ...Issue[]];
  readonly omitted: number;
};

export type LoadedNetwork = StoredNetwork | BrokenNetwork;

/**
 * Returns the network in the file of that id; null when there is none. Any text may be asked for: what
 * is no id never touches the disk. Read and parsed once, and again when the file changes. Throws a StoreError when there is
 * no folder.
 */
export async function loadFile(id: string): Promise<LoadedNetwork | null> {
  try {
    const file = await findNetworkFile(id);
    return file && (await readOnce(id, file));
  } catch (error) {
    const code = findErrorCode(error);
    // The system's errors are told of the file, so that one of them does not hide the other files.
    if (code === null) throw error;
    return toBroken(id, `The file cannot be read (${code}).`, 'Check that the program may read it.');
  }
}

/** Returns what tells the file of a network from every other state of it; null when there is none, or it cannot be read. */
export async function findFileStamp(id: string): Promise<string | null> {
  try {
    return (await findNetworkFile(id))?.stamp ?? null;
  } catch (error) {
    if (findErrorCode(error) === null) throw error;
    return null;
  }
}

async function readOnce(id: string, file: NetworkFile): Promise<LoadedNetwork> {
  const key = `file ${file.path}`;
  const kept = getKeptNetworks();
  const known = cache.get(file.path);
  if (known?.stamp === file.stamp) {
    kept.touch(key);
    return known.loaded;
  }
  const loaded = readNetwork(id, file);
  const entry = { stamp: file.stamp, loaded };
  cache.set(file.path, entry);
  const forget = () => {
    if (cache.get(file.path) === entry) cache.delete(file.path);
  };
  loaded.then(
    (found) => {
      if (found.state !== 'parsed' || cache.get(file.path) !== entry) return;
      const things = LIST_NAMES.reduce((sum, list) => sum + found.network[list].length, 0);
      kept.hold(key, { networkId: id, things, drop: forget });
    },
    // What could not be read now may be readable the next time, although the file has not changed.
    forget,
  );
  return loaded;
}

type Kept = { readonly stamp: string; readonly loaded: Promise<LoadedNetwork> };

const CACHE: unique symbol = Symbol.for('backchannel.networks');
const shared = globalThis as typeof globalThis & { [CACHE]?: Map<string, Kept> };

/** On the global object because the bundler loads this module once for pages and once for the API. */
const cache = createCache();

function createCache(): Map<string, Kept> {
  // While the parser itself is being changed, what an older one said must not stay.
  if (process.env.NODE_ENV === 'development') return new Map();
  shared[CACHE] ??= new Map();
  return shared[CACHE];
}

/** Reads and parses a file somewhere else, so that this thread goes on meanwhile. */
export type LargeFileReader = (id: string, file: NetworkFile) => Promise<LoadedNetwork>;

/** Up to so many bytes a file is read here: it takes less than to start a process. */
const MAX_BYTES_HERE = 128 * 1024;

const READER: unique symbol = Symbol.for('backchannel.large-file-reader');
const owner = globalThis as typeof globalThis & { [READER]?: LargeFileReader };

/** Has large files read by another; without it they are read here. */
export function setLargeFileReader(read: LargeFileReader): void {
  owner[READER] = read;
}

function readNetwork(id: string, file: NetworkFile): Promise<LoadedNetwork> {
  const read = file.bytes > MAX_BYTES_HERE ? (owner[READER] ?? readNetworkHere) : readNetworkHere;
  return read(id, file);
}

/** Reads and parses a file on this thread, however long it takes. Throws the system's error when it cannot be read. */
export async function readNetworkHere(id: string, file: NetworkFile): Promise<LoadedNetwork> {
  const text = await readNetworkFile(file);
  if (typeof text !== 'string') return toNoText(id, text);
  const result = parseNetworkText(text);
  const { issues, omitted } = result;
  if (result.ok) {
    // Texts of documents travel in files that are sent; a file of the folder is shown to all who may look, its texts to nobody.
    const { texts: _, ...network } = result.value;
    if (network.id !== id) return toMismatch(id, network.id);
    return { state: 'parsed', id, network, version: 0, stamp: file.stamp, warnings: issues, omitted };
  }
  const [first, ...rest] = issues;
  if (!first) throw new Error(`The file “${id}.json” does not parse, and the parser says not why.`);
  return { state: 'broken', id, from: 'file', issues: [first, ...rest], omitted };
}

function toNoText(id: string, { because }: NoText): BrokenNetwork {
  return because === 'too-large'
    ? toBroken(id, 'The file is too large for a network.', 'Split it into several networks.')
    : toBroken(id, 'The file is not text in UTF-8.', 'Save it as UTF-8.');
}

function toMismatch(id: string, own: string): BrokenNetwork {
  const message = `The network calls itself “${own}”, but its file is named “${id}.json”.`;
  return toBroken(id, message, `Write "id": "${id}", or rename the file to “${own}.json”.`, 'id');
}

/** Returns what is wrong with a file whose name is no id. */
export function toMisnamed(id: string): BrokenNetwork {
  const fix =
    'Rename it in small letters, digits and hyphens, such as “oslo-1993.json”, as its id is written.';
  return toBroken(id, `The file name “${id}.json” cannot be the id of a network.`, fix);
}

/** Returns that a file is no network, and how to mend it. */
export function toBroken(id: string, message: string, fix: string, path = ''): BrokenNetwork {
  const issue = { severity: 'error', path, id: null, message, fix } as const;
  return { state: 'broken', id, from: 'file', issues: [issue], omitted: 0 };
}
