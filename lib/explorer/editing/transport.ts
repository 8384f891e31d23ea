import type { Change } from '@/lib/network/changes/change';
import type { Network } from '@/lib/network/network';
import type { EditHistory } from '../edit-history';
import type { LoggedChange } from './receive-news';
import type { ChangeBatch, CommitAck } from './working-copy';

/** Why changes cannot be sent just now. */
export type Obstacle = 'unreachable' | 'signed-out' | 'not-allowed' | 'unavailable';

/** What has become of a batch. */
export type Delivery =
  | { readonly kind: 'done'; readonly ack: CommitAck }
  /** Others have changed the same. Nothing was done; `version` is the newest. */
  | { readonly kind: 'conflict'; readonly version: number }
  /** The server will never take it. Nothing was done. */
  | { readonly kind: 'refused'; readonly messages: readonly string[] }
  /** Perhaps it was done: it is to be sent again as it is. */
  | { readonly kind: 'unanswered'; readonly obstacle: Obstacle };

/** What befalls the network elsewhere, as it is told. */
export type News =
  | ({ readonly kind: 'changed' } & LoggedChange)
  /** The line is open; what stands between the client’s own version and the network’s is told next. */
  | { readonly kind: 'connected' }
  /** The line is broken, and could not be mended at once. */
  | { readonly kind: 'lost' }
  /** Something was too long or too old to be told: the network is to be loaded anew. */
  | { readonly kind: 'missed' }
  | { readonly kind: 'purged' };

/** The way to where a network is kept, and back. */
export type Transport = {
  readonly send: (batch: ChangeBatch) => Promise<Delivery>;
  /** Returns the network at a version, or as it is now for null. Rejects when it cannot be had. */
  readonly fetchNetwork: (
    version: number | null,
  ) => Promise<{ readonly network: Network; readonly version: number }>;
  /** Tells of what happens after a version, until the function that it returns is called. */
  readonly listen: (since: number, notify: (news: News) => void) => () => void;
};

/** Edits that have not been sent, as a browser keeps them: what is pending on a version, and the batch on its way. */
export type KeptEdits = {
  readonly version: number;
  readonly changes: readonly Change[];
  readonly batch: ChangeBatch | null;
};

/** What a person can undo and do again, as a browser keeps it: on the network at a version, with nothing pending. */
export type KeptHistory = { readonly version: number; readonly history: EditHistory };

/** Where a browser keeps edits that cannot be sent, and what can be undone. */
export type DraftStorage = {
  /** Returns what a page that is no longer open has left behind, which is this page’s from now on; null for nothing. */
  readonly adopt: () => Promise<KeptEdits | null>;
  /** Keeps these instead of those before; null for none. Rejects when nothing can be kept. */
  readonly keep: (edits: KeptEdits | null) => Promise<void>;
  /** Returns what could be undone when this network was last open in this browser; null for nothing. */
  readonly loadHistory: () => Promise<KeptHistory | null>;
  /** Keeps what can be undone, instead of what was kept before. Rejects when nothing can be kept. */
  readonly keepHistory: (kept: KeptHistory | null) => Promise<void>;
  readonly destroy: () => void;
};
