import { createHash } from 'node:crypto';
import { setImmediate as giveWay } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Network } from '@/lib/network/network';
import { LIST_NAMES, type ListName } from '@/lib/network/thing-index';
import type { Tables } from '../database/tables';
import { StoreError } from '../store-error';
import type { SnapshotKey } from './snapshot-parts';

/** About how many characters a part has: little enough for every server, and for a pause between two. */
const PART = 200_000;
/** So many are read by one statement: no server takes long over them, also by a slow line. */
const PARTS_AT_ONCE = 20;

/** A whole network in parts, each a JSON text: the network without its lists first, then stretches of the lists. */
export type Snapshot = { readonly parts: readonly string[]; readonly digest: string };

/** So many parts are put into a digest between two pauses: some milliseconds’ work. */
const DIGESTED_AT_ONCE = 10;

type Stretch = { readonly list: ListName; readonly things: readonly never[] };

/**
 * Returns a network in parts, without the texts of its documents, which are kept beside it. Lets others work in between, as a large
 * one takes its time.
 */
export async function writeSnapshot(network: Network): Promise<Snapshot> {
  const { actors, documents, relationships, claims, relationshipTypes, texts: _, ...head } = network;
  const parts = [JSON.stringify(head)];
  for (const list of LIST_NAMES) {
    let written: string[] = [];
    let size = 0;
    const close = () => {
      parts.push(`{"list":"${list}","things":[${written.join(',')}]}`);
      [written, size] = [[], 0];
    };
    for (const thing of network[list]) {
      const text = JSON.stringify(thing);
      written.push(text);
      size += text.length;
      if (size < PART) continue;
      close();
      await giveWay();
    }
    if (written.length > 0) close();
  }
  return { parts, digest: await digestParts(parts) };
}

/**
 * Returns the network of parts that `writeSnapshot` made. Lets others work in between. Throws a StoreError when they are not what was
 * written.
 */
async function readSnapshot(networkId: string, { parts, digest }: Snapshot): Promise<Network> {
  const [head, ...stretches] = parts;
  if (head === undefined || (await digestParts(parts)) !== digest) {
    throw new StoreError('damaged', `A stored copy of the network “${networkId}” is damaged.`, {
      fix: 'Put a backup of the database in its place.',
    });
  }
  const lists: Record<ListName, never[]> = {
    actors: [],
    documents: [],
    relationships: [],
    claims: [],
    meetings: [],
    relationshipTypes: [],
  };
  for (const stretch of stretches) {
    // It was a network when it was written, and the digest says that it is what was written.
    const { list, things }: Stretch = JSON.parse(stretch);
    // Claims that were written before there were meetings list none.
    for (const thing of things) {
      const whole: object = list === 'claims' ? { meetings: [], ...(thing as object) } : thing;
      lists[list].push(whole as never);
    }
    await giveWay();
  }
  return { ...JSON.parse(head), ...lists };
}

/** Writes a snapshot, part by part; only with the last row does it count. */
export async function saveSnapshot(db: Kysely<Tables>, at: SnapshotKey, snapshot: Snapshot): Promise<void> {
  const key = { network_id: at.networkId, version: at.version };
  const { parts } = snapshot;
  for (const [part, body] of parts.entries()) {
    await db
      .insertInto('snapshot_parts')
      .values({ ...key, part, body })
      .onConflict((conflict) => conflict.columns(['network_id', 'version', 'part']).doUpdateSet({ body }))
      .execute();
  }
  await countSnapshot(db, at, snapshot);
}

/** Writes the row of a snapshot whose parts are written: from then on it counts. */
export async function countSnapshot(
  db: Kysely<Tables>,
  at: SnapshotKey,
  { parts, digest }: Snapshot,
): Promise<void> {
  await db
    .insertInto('snapshots')
    .values({ network_id: at.networkId, version: at.version, parts: parts.length, digest })
    .onConflict((conflict) => conflict.columns(['network_id', 'version']).doNothing())
    .execute();
}

/** Returns the newest snapshot of a network up to a version, with its parts; null when there is none. */
export async function loadSnapshot(
  db: Kysely<Tables>,
  networkId: string,
  upTo: number,
): Promise<{ readonly version: number; readonly network: Network } | null> {
  const found = await db
    .selectFrom('snapshots')
    .selectAll()
    .where('network_id', '=', networkId)
    .where('version', '<=', upTo)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!found) return null;
  const { version, digest } = found;
  const parts: string[] = [];
  for (let from = 0; from < found.parts; from += PARTS_AT_ONCE) {
    const rows = await db
      .selectFrom('snapshot_parts')
      .select('body')
      .where('network_id', '=', networkId)
      .where('version', '=', version)
      .where('part', '>=', from)
      .where('part', '<', Math.min(from + PARTS_AT_ONCE, found.parts))
      .orderBy('part')
      .execute();
    parts.push(...rows.map(({ body }) => body));
    await giveWay();
  }
  return { version, network: await readSnapshot(networkId, { parts, digest }) };
}

async function digestParts(parts: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const [at, part] of parts.entries()) {
    hash.update(`${part.length} `).update(part);
    if (at % DIGESTED_AT_ONCE === 0) await giveWay();
  }
  return hash.digest('hex');
}
