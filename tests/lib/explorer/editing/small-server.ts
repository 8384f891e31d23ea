import type { LoggedChange } from '@/lib/explorer/editing/receive-news';
import type { ChangeBatch, CommitAck } from '@/lib/explorer/editing/working-copy';
import { mergeChanges } from '@/lib/network/changes/apply-change';
import type { Network } from '@/lib/network/network';

/** A log of changes in memory, as the store keeps it: for tests in which it is decided when which answer arrives. */
export class SmallServer {
  readonly log: LoggedChange[] = [];
  private readonly acks = new Map<string, CommitAck>();

  constructor(
    public network: Network,
    readonly first = 1,
  ) {}

  get version(): number {
    return this.first + this.log.length;
  }

  /** Does a batch, once however often it comes; null when it clashes. */
  take({ key, base, changes }: ChangeBatch, author: string): CommitAck | null {
    const known = this.acks.get(key);
    if (known) return known;
    const theirs = this.listSince(base).map(({ change }) => change);
    const result = mergeChanges(this.network, { mine: changes, theirs });
    if (!result.ok) return null;
    this.network = result.network;
    const versions = result.changes.map((change) => {
      if (change.operations.length === 0) return null;
      this.log.push({ version: this.version + 1, author, change });
      return this.version;
    });
    const ack = { version: this.version, versions };
    this.acks.set(key, ack);
    return ack;
  }

  listSince(version: number): readonly LoggedChange[] {
    return this.log.filter((entry) => entry.version > version);
  }
}
