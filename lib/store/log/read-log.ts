import type { Kysely, Selectable } from 'kysely';
import { OpenNetwork } from '@/lib/network/changes/open-network';
import { replayChange } from '@/lib/network/changes/plan-changes';
import type { Network } from '@/lib/network/network';
import { type Engine, runWork } from '../database/engine';
import type { Tables } from '../database/tables';
import {
  followRows,
  type LogEntry,
  type LoggedChange,
  type LogRow,
  toDamage,
  toLogEntry,
  toLoggedChange,
} from './log-entry';
import { OpenedLog } from './opened-log';
import { loadSnapshot } from './snapshots';

/** Returns a network’s log, opened at its newest version; null when none is kept. Throws a StoreError when it is damaged. */
export function openLog(engine: Engine, networkId: string): Promise<OpenedLog | null> {
  return runWork(engine, async () => {
    const row = await findNetworkRow(engine, networkId);
    if (!row) return null;
    try {
      return await openAt(engine, row);
    } catch (error) {
      const now = await findNetworkRow(engine, networkId);
      if (now?.first_version === row.first_version) throw error;
      // It was purged while it was read.
      return now ? openAt(engine, now) : null;
    }
  });
}

/** Whatever others write in the meantime is after the row, and left for later. */
async function openAt(engine: Engine, row: Selectable<Tables['networks']>): Promise<OpenedLog> {
  const { network_id: networkId, first_version: first, version, hash } = row;
  const noted = engine.getNotedVersion(networkId);
  if (version < noted) throw toDamage(networkId, noted);
  const { snapshot, anchor } = await loadNearest(engine, networkId, version);
  const log = new OpenedLog(networkId, first, { version: snapshot.version, hash: anchor }, snapshot.network);
  log.follow(await listRows(engine, networkId, snapshot.version, version));
  if (log.head.version !== version || log.head.hash !== hash) throw toDamage(networkId, version);
  const count = await countRows(engine, networkId, version);
  if (count !== version - first + 1) throw toDamage(networkId, first);
  return log;
}

/** Returns the network as it was at a version; null when the log does not have that version. */
export function loadVersion(engine: Engine, networkId: string, version: number): Promise<Network | null> {
  return runWork(engine, async () => {
    const row = await findNetworkRow(engine, networkId);
    if (!row || version < row.first_version || version > row.version) return null;
    const { snapshot, anchor } = await loadNearest(engine, networkId, version);
    const rows = await listRows(engine, networkId, snapshot.version, version);
    if (followRows({ version: snapshot.version, hash: anchor }, rows).version !== version) {
      throw toDamage(networkId, version);
    }
    if (rows.length === 0) return snapshot.network;
    const open = new OpenNetwork(snapshot.network);
    for (const logged of rows) open.commit(replayChange(open, toLoggedChange(logged).change));
    return open.toNetwork();
  });
}

/** Returns up to `limit` entries of a network’s log before a version, the newest first. */
export async function listEntries(
  engine: Engine,
  networkId: string,
  { before, limit }: { readonly before: number; readonly limit: number },
): Promise<readonly LogEntry[]> {
  const rows = await runWork(engine, () =>
    engine.db
      .selectFrom('changes')
      .select(['network_id', 'version', 'base', 'at', 'author', 'kind', 'label'])
      .where('network_id', '=', networkId)
      .where('version', '<', before)
      .orderBy('version', 'desc')
      .limit(limit)
      .execute(),
  );
  return rows.map(toLogEntry);
}

/** Returns the changes of a log after a version, oldest first. */
export async function listChangesSince(
  engine: Engine,
  log: OpenedLog,
  version: number,
): Promise<readonly LoggedChange[]> {
  const { networkId, head } = log;
  const known = log.listSince(version);
  if (known) return known;
  const rows = await runWork(engine, () => listRows(engine, networkId, version, head.version));
  return rows.filter(({ kind }) => kind === 'change').map(toLoggedChange);
}

/** Returns the rows of the log after a version up to another, oldest first. */
export function listRows(
  { db }: Pick<Engine, 'db'>,
  networkId: string,
  after: number,
  upTo: number,
): Promise<LogRow[]> {
  return db
    .selectFrom('changes')
    .selectAll()
    .where('network_id', '=', networkId)
    .where('version', '>', after)
    .where('version', '<=', upTo)
    .orderBy('version')
    .execute();
}

/** Where the log of a network stands, as its table has it. */
export type NetworkRow = Selectable<Tables['networks']>;

/** Returns the newest version of a network; null when none is kept. */
export async function findKeptVersion(db: Kysely<Tables>, networkId: string): Promise<number | null> {
  const row = await db
    .selectFrom('networks')
    .select('version')
    .where('network_id', '=', networkId)
    .executeTakeFirst();
  return row?.version ?? null;
}

/** Returns the row of a network’s newest version; undefined when none is kept. */
export function findNetworkRow({ db }: Pick<Engine, 'db'>, networkId: string) {
  return db.selectFrom('networks').selectAll().where('network_id', '=', networkId).executeTakeFirst();
}

async function countRows({ db }: Engine, networkId: string, upTo: number): Promise<number> {
  const { count } = await db
    .selectFrom('changes')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('network_id', '=', networkId)
    .where('version', '<=', upTo)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Returns the newest snapshot up to a version, and the hash of the entry at which it was taken. */
async function loadNearest(engine: Engine, networkId: string, version: number) {
  const snapshot = await loadSnapshot(engine.db, networkId, version);
  if (!snapshot) throw toDamage(networkId, version);
  const row = await engine.db
    .selectFrom('changes')
    .select('hash')
    .where('network_id', '=', networkId)
    .where('version', '=', snapshot.version)
    .executeTakeFirst();
  if (!row) throw toDamage(networkId, snapshot.version);
  return { snapshot, anchor: row.hash };
}
