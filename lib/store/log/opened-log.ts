import { OpenNetwork, openNetworkInPieces } from '@/lib/network/changes/open-network';
import { type PlannedChange, replayChange } from '@/lib/network/changes/plan-changes';
import type { Network } from '@/lib/network/network';
import { LIST_NAMES } from '@/lib/network/thing-index';
import type { Pieces } from '@/lib/worker/pieces';
import {
  followRows,
  type LoggedChange,
  type LogHead,
  type LogRow,
  toLogEntry,
  toLoggedChange,
} from './log-entry';
import { RecentChanges } from './recent-changes';

/**
 * A network’s log as far as it is known here: the network at its newest version, open for changes. What stands in the
 * database is the truth, and this follows it.
 */
export class OpenedLog {
  private open: OpenNetwork | null = null;
  private readonly recent = new RecentChanges();
  private changesSince = 0;
  private lettersSince = 0;

  constructor(
    readonly networkId: string,
    /** The first version that the log has. */
    readonly first: number,
    private current: LogHead,
    private network: Network,
  ) {}

  get head(): LogHead {
    return this.current;
  }

  /** How many things the network has: a measure of the memory that it takes. */
  get size(): number {
    return LIST_NAMES.reduce((size, list) => size + this.network[list].length, 0);
  }

  /** How many bytes of memory the changes take that are at hand beside it. */
  get bytesOfChanges(): number {
    return this.recent.measure();
  }

  /** Whether the log after the newest snapshot has grown so long that another snapshot would make opening quicker. */
  get isLong(): boolean {
    return this.changesSince > 200 + this.size / 50 || this.lettersSince > 1_000_000 + this.size * 100;
  }

  openNetwork(): OpenNetwork {
    this.open ??= new OpenNetwork(this.network);
    return this.open;
  }

  /** Returns the same, opened in pieces where it is not open yet: nothing else may be done to it meanwhile. */
  *openInPieces(): Pieces<OpenNetwork> {
    this.open ??= yield* openNetworkInPieces(this.network);
    return this.open;
  }

  toNetwork(): Network {
    if (this.open) this.network = this.open.toNetwork();
    return this.network;
  }

  /** Follows rows of the database. Throws a StoreError when they do not follow what is known. */
  follow(rows: readonly LogRow[]): readonly LoggedChange[] {
    // To open a large network for changes takes long, and whoever only reads it needs no such thing.
    if (rows.length === 0) return [];
    const head = followRows(this.current, rows);
    const changes = rows.map(toLoggedChange);
    const open = this.openNetwork();
    for (const { change } of changes) open.commit(replayChange(open, change));
    this.keep(head, rows, changes);
    return changes;
  }

  /**
   * Takes over what has just been written, with what each row came to, in pieces: until they are done, the network is as it was. Nothing else
   * may be done to the log meanwhile.
   */
  *takeInPieces(rows: readonly LogRow[], planned: readonly PlannedChange[]): Pieces<readonly LoggedChange[]> {
    const open = this.openNetwork();
    this.network = open.toNetwork();
    this.open = null;
    for (const { outcome } of planned) yield* open.commitInPieces(outcome);
    this.open = open;
    const changes = rows.flatMap((row, index) => {
      const change = planned[index]?.change;
      return change ? [{ ...toLogEntry(row), change }] : [];
    });
    this.keep(rows.at(-1) ?? this.current, rows, changes);
    return changes;
  }

  /** Returns the changes after a version, oldest first; null when they are no longer at hand. */
  listSince(version: number): readonly LoggedChange[] | null {
    return this.recent.list(this.current.version - version);
  }

  /** Counts anew from a snapshot. */
  noteSnapshot(version: number): void {
    this.changesSince = this.current.version - version;
    this.lettersSince = 0;
  }

  private keep(head: LogHead, rows: readonly LogRow[], changes: readonly LoggedChange[]): void {
    this.current = { version: head.version, hash: head.hash };
    const letters = rows.map(({ body }) => body.length);
    this.recent.add(changes, letters);
    this.changesSince += rows.length;
    this.lettersSince += letters.reduce((sum, each) => sum + each, 0);
  }
}
