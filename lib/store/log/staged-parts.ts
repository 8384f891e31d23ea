import { setImmediate as giveWay } from 'node:timers/promises';
import { type Engine, runWork } from '../database/engine';
import { deleteUncounted, type SnapshotKey } from './snapshot-parts';
import type { Creation } from './write-log';

/** About how many characters are written in one transaction, some milliseconds’ work; a network of no more is written in one. */
const CHARACTERS_AT_ONCE = 800_000;

/**
 * Does work that writes a creation. Where this thread does the work of the database, the parts of a large network are written before it,
 * some at a time, so that others are answered in between; `areStaged` tells the work whether they are. Nobody sees them until the work has
 * written the network itself. When it fails they are taken away; what a server has left that was ended goes when the next one begins. To be
 * used in the network’s turn, of a network that is not kept.
 */
export async function withStagedParts<T>(
  engine: Engine,
  { row, snapshot }: Creation,
  work: (areStaged: boolean) => Promise<T>,
): Promise<T> {
  const { parts } = snapshot;
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  if (engine.kind !== 'embedded' || size <= CHARACTERS_AT_ONCE) return work(false);
  const key = { networkId: row.network_id, version: row.version };
  try {
    await runWork(engine, () => deleteUncounted(engine.db, key.networkId));
    await stage(engine, key, parts);
    return await work(true);
  } catch (error) {
    await runWork(engine, () => deleteUncounted(engine.db, key.networkId)).catch(() => undefined);
    throw error;
  }
}

async function stage(
  engine: Engine,
  { networkId, version }: SnapshotKey,
  parts: readonly string[],
): Promise<void> {
  for (let from = 0; from < parts.length; ) {
    const bodies = takeSome(parts, from);
    const rows = bodies.map((body, at) => ({ network_id: networkId, version, part: from + at, body }));
    await runWork(engine, () => engine.db.insertInto('snapshot_parts').values(rows).execute());
    from += rows.length;
    await giveWay();
  }
}

/** Returns as many parts as are written at once, and at least one. */
function takeSome(parts: readonly string[], from: number): readonly string[] {
  let [to, size] = [from, 0];
  while (to < parts.length && size < CHARACTERS_AT_ONCE) {
    size += parts[to]?.length ?? 0;
    to += 1;
  }
  return parts.slice(from, to);
}
