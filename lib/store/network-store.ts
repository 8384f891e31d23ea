import type { Network } from '@/lib/network/network';
import { type Engine, runWork } from './database/engine';
import { readHeadWithPlaces } from './head-with-places';
import { JoinedReads } from './joined-reads';
import { KeyedMutex } from './keyed-mutex';
import { type CommitRequest, type CommitResult, commitChanges, type LogOrFile } from './log/commit-changes';
import { forgetIdempotencyRecords } from './log/idempotency-records';
import { type CreateResult, type Keyed, keepNetwork } from './log/keep-network';
import { LogCache } from './log/log-cache';
import type { LogEntry, LoggedChange } from './log/log-entry';
import { type NewNetwork, prepareNetwork } from './log/new-network';
import type { OpenedLog } from './log/opened-log';
import { listChangesSince, listEntries, loadVersion } from './log/read-log';
import { deleteUncounted } from './log/snapshot-parts';
import { saveSnapshot, writeSnapshot } from './log/snapshots';
import { thinSnapshots } from './log/thin-snapshots';
import { type Doing, deleteNetwork } from './log/write-log';
import type { NetworkEvent, NetworkEvents } from './network-events';
import type { AllPlaces } from './places/places';
import { readAllPlaces } from './places/position-repository';

/** A network as it is kept, the version that this is, and the hash of its log up to there. */
export type KeptNetwork = { readonly network: Network; readonly version: number; readonly hash: string };

/** The same, null when it is not kept, with where its actors stand. */
export type KeptWithPlaces = { readonly kept: KeptNetwork | null; readonly places: AllPlaces };

export type CommitOutcome =
  | Exclude<CommitResult, { readonly kind: 'stale' }>
  | { readonly kind: 'unknown-network' };

/** A network that a user looks at, until `stop` is called. */
export type Watch = {
  readonly version: number;
  /** The changes since the version that was asked for; null when the network has to be loaded anew. */
  readonly missed: readonly LoggedChange[] | null;
  readonly stop: () => void;
};

/** So many changes that a user has missed are told one by one. */
const MAX_MISSED = 1_000;

/** How often changes are tried anew because others were quicker, before the store gives up. */
const TRIES = 20;

/** How soon the changes that others write to a shared database are noticed, in milliseconds. */
const LOOK_EVERY = 400;

/** Returns what tells the state of a network from every other one. */
export function toHeadStamp({ version, hash }: Pick<KeptNetwork, 'version' | 'hash'>): string {
  return `${version} ${hash}`;
}

/**
 * The networks that are kept: each a log of changes that only grows, in a database. What a method has answered is on the
 * disk. Every method throws a StoreError when the database cannot do it, and nothing is lost by that.
 */
export class NetworkStore {
  private readonly mutex = new KeyedMutex();
  private readonly loads = new JoinedReads<KeptNetwork | null>();
  private readonly pageLoads = new JoinedReads<KeptWithPlaces>();
  private readonly cache: LogCache;
  private readonly looking: NodeJS.Timeout | null;
  private isPreviewing = false;

  constructor(
    readonly engine: Engine,
    /** Returns a network that ships as a file, which is kept from its first change on. */
    private readonly findShipped: (networkId: string) => Promise<Network | null>,
    readonly events: NetworkEvents,
  ) {
    this.cache = new LogCache(engine, this.events);
    this.looking = engine.isShared ? setInterval(() => void this.look(), LOOK_EVERY).unref() : null;
  }

  /** Returns a network at its newest version; null when none of that id is kept. */
  async load(networkId: string): Promise<KeptNetwork | null> {
    // A reader does not wait for a change under way: its result replaces the network in one step, before the change is acknowledged.
    const own = this.cache.getOwn(networkId);
    if (own) return toKept(own);
    return this.loads.read(networkId, () =>
      this.inTurn(networkId, async () => {
        const log = await this.cache.get(networkId);
        return log && toKept(log);
      }),
    );
  }

  /** Returns the same with where its actors stand: of a database that others write to as well, in one question. */
  async loadWithPlaces(networkId: string): Promise<KeptWithPlaces> {
    const { engine } = this;
    if (!engine.isShared) {
      const [kept, places] = await Promise.all([this.load(networkId), readAllPlaces(engine, networkId)]);
      return { kept, places };
    }
    return this.pageLoads.read(networkId, () =>
      this.inTurn(networkId, async () => {
        const read = await readHeadWithPlaces(engine, networkId);
        const log = await this.cache.get(networkId, read);
        return { kept: log && toKept(log), places: read.places };
      }),
    );
  }

  /** Returns a network as it was at a version; null when it has no such version. */
  loadVersion(networkId: string, version: number): Promise<Network | null> {
    return loadVersion(this.engine, networkId, version);
  }

  /** Returns the ids of all networks that are kept, in order. */
  async list(): Promise<readonly string[]> {
    const { db } = this.engine;
    const rows = await runWork(this.engine, () => db.selectFrom('networks').select('network_id').execute());
    // Engines sort text in ways of their own.
    return rows.map(({ network_id }) => network_id).sort();
  }

  /** Returns the ids of all networks that are kept, each with what tells its newest version from every other state. */
  async listHeads(): Promise<ReadonlyMap<string, string>> {
    const { db } = this.engine;
    const rows = await runWork(this.engine, () =>
      db.selectFrom('networks').select(['network_id', 'version', 'hash']).execute(),
    );
    return new Map(rows.map((row) => [row.network_id, toHeadStamp(row)]));
  }

  /** Returns up to `limit` entries of a network’s log before a version, the newest first. */
  listEntries(
    networkId: string,
    range: { readonly before: number; readonly limit: number },
  ): Promise<readonly LogEntry[]> {
    return listEntries(this.engine, networkId, range);
  }

  /** Keeps a new network that is in memory. */
  async create(network: Network, doing: Keyed): Promise<CreateResult> {
    return this.keep(await prepareNetwork(network), doing);
  }

  /** Keeps a new network that is written already. */
  keep(network: NewNetwork, doing: Keyed): Promise<CreateResult> {
    return this.inTurn(network.id, () => keepNetwork(this.engine, network, doing));
  }

  /** Does changes to a network, or answers why not; those that others have made since the base are merged. */
  commit(networkId: string, request: CommitRequest): Promise<CommitOutcome> {
    return this.inTurn(networkId, async () => {
      for (let tried = 0; tried < TRIES; tried += 1) {
        const stored = await this.findLogOrFile(networkId);
        if (!stored) return { kind: 'unknown-network' };
        const result = await commitChanges(this.engine, networkId, stored, request);
        // A client that knows a version that is not known here has it from another server of the same database.
        const isBehind = result.kind === 'unknown-base' && request.base > result.version && tried === 0;
        if (result.kind !== 'stale' && !isBehind) return this.acknowledge(this.replaceNetwork(result));
        if (stored.kind === 'kept') await this.cache.catchUp(stored.log);
      }
      throw new Error(`Others change the network “${networkId}” faster than this can be done.`);
    });
  }

  /** Takes a network and all its versions away for good; a trace stays of that. Returns false when there is none. */
  purge(networkId: string, doing: Doing): Promise<boolean> {
    const { db, kind } = this.engine;
    const leavesParts = kind === 'embedded';
    // No copy of it is written meanwhile, and none afterwards.
    const work = async () => {
      const isGone = await runWork(this.engine, () =>
        db.transaction().execute((transaction) => deleteNetwork(transaction, networkId, doing, leavesParts)),
      );
      // Parts of copies that no longer count. Those that are left when the server ends are deleted when the next one starts.
      if (leavesParts) await runWork(this.engine, () => deleteUncounted(db, networkId));
      this.cache.forget(networkId);
      if (isGone) await this.engine.eraseDeleted();
      if (isGone) this.events.notify(networkId, { kind: 'purged' });
      return isGone;
    };
    return this.inTurn(networkId, () => this.mutex.take(toSnapshotTurn(networkId), work));
  }

  /** Calls a listener with all that befalls a network after a version, and returns where it is now and what was missed. */
  watch(networkId: string, since: number | null, listener: (event: NetworkEvent) => void): Promise<Watch> {
    return this.inTurn(networkId, async () => {
      const log = await this.cache.get(networkId);
      const missed = await this.listMissed(log, since);
      // In the turn, so that nothing can happen in between.
      const version = log?.head.version ?? 0;
      const stop = this.events.listen(networkId, version, listener);
      return { version, missed, stop };
    });
  }

  /** Ends when all that was begun is done. */
  async close(): Promise<void> {
    if (this.looking) clearInterval(this.looking);
    await Promise.all([this.loads.settle(), this.pageLoads.settle()]);
    await this.mutex.settle();
    this.cache.close();
    await this.engine.close();
  }

  /** Returns an answer once all that it rests on is on the disk: an earlier change may have been written, and its writer not told. */
  private async acknowledge<T>(answer: T): Promise<T> {
    await this.engine.confirm();
    return answer;
  }

  private async listMissed(log: OpenedLog | null, since: number | null) {
    const version = log?.head.version ?? 0;
    if (since === null || since === version) return [];
    const from = Math.max(since, log?.first ?? 0);
    const isKnown = log && from <= version && (since === 0 || since === from);
    return isKnown && version - from <= MAX_MISSED ? listChangesSince(this.engine, log, from) : null;
  }

  private async findLogOrFile(networkId: string): Promise<LogOrFile | null> {
    const log = await this.cache.getHeld(networkId);
    if (log) return { kind: 'kept', log };
    const network = await this.findShipped(networkId);
    return network && { kind: 'shipped', network };
  }

  private replaceNetwork(result: Exclude<CommitResult, { readonly kind: 'stale' }>): CommitOutcome {
    if (result.kind !== 'done' || !result.log || result.changes.length === 0) return result;
    const { log, changes } = result;
    this.cache.hold(log);
    this.events.notify(log.networkId, { kind: 'changed', changes });
    if (log.isLong) this.takeSnapshot(log);
    return result;
  }

  /** Writes a snapshot in the background. Nothing depends on it: the log has the same, and takes longer to read. */
  private takeSnapshot(log: OpenedLog): void {
    const { networkId, head } = log;
    const { db } = this.engine;
    const network = log.toNetwork();
    log.noteSnapshot(head.version);
    const work = async () => {
      await saveSnapshot(db, { networkId, version: head.version }, await writeSnapshot(network));
      await thinSnapshots(db, networkId);
      await forgetIdempotencyRecords(db, networkId, new Date());
    };
    void this.mutex
      .take(toSnapshotTurn(networkId), () => runWork(this.engine, work))
      .catch((error: unknown) => {
        console.warn(`The network “${networkId}” could not be copied; it will open more slowly:`, error);
      });
  }

  /** Notices what others have written to networks that a user looks at. Loading them is enough: it is told on the way. */
  private async look(): Promise<void> {
    if (this.isPreviewing) return;
    this.isPreviewing = true;
    try {
      for (const networkId of this.events.listWatched()) await this.load(networkId);
    } catch (error) {
      console.warn('It cannot be seen now what others change; it is tried again:', error);
    } finally {
      this.isPreviewing = false;
    }
  }

  /** Does work in the turn of its network. After a failure the log is opened anew, as it may be half written. */
  private inTurn<T>(networkId: string, work: () => Promise<T>): Promise<T> {
    return this.mutex.take(networkId, async () => {
      try {
        return await work();
      } catch (error) {
        this.cache.forget(networkId);
        throw this.engine.explain(error);
      }
    });
  }
}

function toKept(log: OpenedLog): KeptNetwork {
  return { network: log.toNetwork(), ...log.head };
}

/** Returns the key of the turns in which snapshots of a network are written. No network has it as its id: ids have no space. */
function toSnapshotTurn(networkId: string): string {
  return `${networkId} snapshot`;
}
