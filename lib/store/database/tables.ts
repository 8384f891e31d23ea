/**
 * The tables, in the part of SQL that all engines share: text, integers, JSON as text. Whatever is asked of a network
 * names it first, so that a server can spread networks over machines.
 */
export type Tables = {
  /** The newest version of each network. Its row makes writers wait for each other. */
  networks: {
    network_id: string;
    version: number;
    /** The hash of the newest entry of the log. */
    hash: string;
    /** The first version that the log has: 1, or more when a network of that id was purged before. */
    first_version: number;
  };
  /** The log: never changed, and only taken away by a purge. */
  changes: {
    network_id: string;
    version: number;
    /** The version that the author had before them. */
    base: number;
    at: string;
    author: string;
    kind: 'create' | 'change';
    label: string;
    /** Of a change its operations, of a creation where it came from; JSON. */
    body: string;
    /** Of this entry and the hash of the one before it. */
    hash: string;
  };
  /** Whole networks, so that the log need not be read from its beginning. What has no row here is not finished. */
  snapshots: { network_id: string; version: number; parts: number; digest: string };
  snapshot_parts: { network_id: string; version: number; part: number; body: string };
  /** What was answered to requests that carry a key, so that none is done twice. */
  receipts: { network_id: string; receipt_key: string; digest: string; answer: string; at: string };
  /** What is left of a network that was purged. */
  purges: { network_id: string; version: number; at: string; author: string };
  /** Where actors stand, in tenths of a unit: how a network is looked at, and no part of its log. */
  places: {
    network_id: string;
    layout: string;
    actor_id: string;
    /** 1 for who was placed by hand, 0 for who was arranged: an actor may have both, and the hand counts. */
    by_hand: number;
    x: number;
    y: number;
  };
  /** Where the program has laid the actors of a large network out, for the newest version that was asked for: it can be computed again. */
  layouts: {
    network_id: string;
    layout: string;
    version: number;
    /** Of what it was computed from. */
    digest: string;
    /** The ids of the actors and their coordinates; JSON. */
    body: string;
  };
  /** Texts of documents that users had kept beside a network, by their SHA-256: no part of its log, and in no export. */
  texts: { network_id: string; hash: string; body: string };
  tokens: {
    token_id: string;
    name: string;
    role: string;
    /** A JSON list of ids; null for every network. */
    networks: string | null;
    hash: string;
    created_at: string;
    expires_at: string | null;
    revoked_at: string | null;
  };
  /** Browsers that signed in with a token, each until it signs out, is idle for long, or its token ends. */
  sessions: {
    session_id: string;
    token_id: string;
    hash: string;
    created_at: string;
    /** When it was last used, to a minute or so. */
    seen_at: string;
    expires_at: string;
    ended_at: string | null;
    /** The address that the browser signed in from, and what it says it is. */
    address: string;
    agent: string;
  };
};
