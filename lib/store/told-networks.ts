import { type BrokenNetwork, findFileStamp, type StoredNetwork, toMisnamed } from './load-files';
import { loadNetwork } from './load-networks';
import { isNetworkId, listNetworkFiles } from './network-folder';
import { findStore } from './open-store';

/** What a list tells of a network, and for how many milliseconds that holds while the network is the same. */
export type Told<Value extends object> = { readonly value: Value; readonly holds: number };

type Kept = { readonly stamp: string; readonly value: object; readonly until: number };

/** Of how many networks it is kept what lists tell of them. */
const MAX_KEPT = 2_000;

const TOLD: unique symbol = Symbol.for('backchannel.told-networks');
const shared = globalThis as typeof globalThis & { [TOLD]?: Map<string, Kept> };

/** On the global object because the bundler loads this module once for pages and once for the API. */
function getTold(): Map<string, Kept> {
  shared[TOLD] ??= new Map();
  return shared[TOLD];
}

/**
 * Returns what a list tells of every network there is, by id: of those that are kept, and of the files of the folder that nobody has
 * changed. A network is read when nothing was told of it yet, or it has changed, so that a list of large networks does not
 * bring them all into memory. One that cannot be read is in the list with its issues. `list` names the list; those whom
 * `isListed` leaves out are not read. Throws a StoreError when the folder or the database cannot be read.
 */
export async function tellNetworks<Value extends object>(
  list: string,
  tell: (stored: StoredNetwork) => Told<Value> | Promise<Told<Value>>,
  isListed: (id: string) => boolean = () => true,
): Promise<readonly (Value | BrokenNetwork)[]> {
  const heads = (await (await findStore())?.listHeads()) ?? new Map();
  const ids = [...new Set([...heads.keys(), ...(await listNetworkFiles())])].sort();
  const all: (Value | BrokenNetwork)[] = [];
  for (const id of ids) {
    if (!isListed(id)) continue;
    if (!isNetworkId(id)) {
      all.push(toMisnamed(id));
      continue;
    }
    const told = await tellOne<Value>(`${list} ${id}`, id, heads.get(id) ?? (await findFileStamp(id)), tell);
    // Null: it went away since the folder was listed, or is no file.
    if (told) all.push(told);
  }
  return all;
}

async function tellOne<Value extends object>(
  key: string,
  id: string,
  stamp: string | null,
  tell: (stored: StoredNetwork) => Told<Value> | Promise<Told<Value>>,
): Promise<Value | BrokenNetwork | null> {
  const kept = getTold();
  const known = kept.get(key);
  if (known && known.stamp === stamp && Date.now() < known.until) return known.value as Value;
  const loaded = await loadNetwork(id);
  if (loaded === null || loaded.state === 'broken') return loaded;
  const { value, holds } = await tell(loaded);
  kept.delete(key);
  if (holds > 0) kept.set(key, { stamp: loaded.stamp, value, until: Date.now() + holds });
  for (const oldest of kept.keys()) {
    if (kept.size <= MAX_KEPT) break;
    kept.delete(oldest);
  }
  return value;
}
