import { type Engine, runWork } from '../database/engine';
import { getKeptNetworks } from '../kept-networks';
import type { NetworkEvents } from '../network-events';
import type { OpenedLog } from './opened-log';
import { findNetworkRow, listChangesSince, listRows, type NetworkRow, openLog } from './read-log';

/** The row of a network that was read; undefined when there is none. */
type ReadRow = { readonly row: NetworkRow | undefined };

let count = 0;

/**
 * The logs that are held open, and how they keep up with the database. To be used in a network’s turn. Which stay open is
 * decided by `KeptNetworks`: one that was let go is opened anew when it is asked for.
 */
export class LogCache {
  private readonly logs = new Map<string, OpenedLog>();
  private readonly kept = getKeptNetworks();
  /** Others hold networks of the same ids. */
  private readonly number = ++count;

  constructor(
    private readonly engine: Engine,
    private readonly events: NetworkEvents,
  ) {}

  /** Returns a network’s log as the database has it now, or had it when this row was read; null when none is kept. */
  async get(networkId: string, row?: ReadRow): Promise<OpenedLog | null> {
    const held = this.logs.get(networkId);
    if (!held) return this.open(networkId);
    // Nobody else writes to it.
    if (!this.engine.isShared) return this.hold(held);
    return this.catchUp(held, row);
  }

  /** Returns a log that is held and that nobody else writes to, at once; null for any other. */
  getOwn(networkId: string): OpenedLog | null {
    const held = this.engine.isShared ? undefined : this.logs.get(networkId);
    return held ? this.hold(held) : null;
  }

  /** Returns a log as far as it is known here, without asking the database when it is held: it may have fallen behind. */
  async getHeld(networkId: string): Promise<OpenedLog | null> {
    const held = this.logs.get(networkId);
    return held ? this.hold(held) : this.open(networkId);
  }

  /** Returns a log that may have fallen behind once it is up to date; null when the network was purged. */
  async catchUp(log: OpenedLog, read?: ReadRow): Promise<OpenedLog | null> {
    const { networkId, head, first } = log;
    const row = read ? read.row : await runWork(this.engine, () => findNetworkRow(this.engine, networkId));
    if (!row) {
      this.forget(networkId);
      this.events.notify(networkId, { kind: 'purged' });
      return null;
    }
    if (row.version === head.version && row.hash === head.hash) return this.hold(log);
    // It was purged and begun anew, or the database is a backup of an earlier day.
    if (row.first_version !== first || row.version <= head.version) return this.open(networkId);
    const rows = await runWork(this.engine, () =>
      listRows(this.engine, networkId, head.version, row.version),
    );
    this.events.notify(networkId, { kind: 'changed', changes: log.follow(rows) });
    return this.hold(log);
  }

  /** Holds a log open, as the one that was used last. */
  hold(log: OpenedLog): OpenedLog {
    const { networkId, size: things, bytesOfChanges: beside } = log;
    this.logs.set(networkId, log);
    const drop = () => {
      this.logs.delete(networkId);
    };
    this.kept.hold(this.toKey(networkId), { networkId, things, beside, drop });
    return log;
  }

  forget(networkId: string): void {
    this.logs.delete(networkId);
    this.kept.forget(this.toKey(networkId));
  }

  /** Lets all go. */
  close(): void {
    for (const networkId of [...this.logs.keys()]) this.forget(networkId);
  }

  private toKey(networkId: string): string {
    return `log ${this.number} ${networkId}`;
  }

  private async open(networkId: string): Promise<OpenedLog | null> {
    this.forget(networkId);
    const log = await openLog(this.engine, networkId);
    if (!log) return null;
    await this.describeMissed(log);
    return this.hold(log);
  }

  /** Tells those who look what was written while the log was not held here: of a network that ships, its first changes. */
  private async describeMissed(log: OpenedLog): Promise<void> {
    const { networkId, head, first } = log;
    const told = this.events.getTold(networkId);
    if (told === null || told >= head.version) return;
    if (told > 0 && told < first) this.events.notify(networkId, { kind: 'purged' });
    else {
      const changes = await listChangesSince(this.engine, log, Math.max(told, first));
      if (changes.length > 0) this.events.notify(networkId, { kind: 'changed', changes });
    }
  }
}
