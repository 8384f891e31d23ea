import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Change } from '@/lib/network/changes/change';
import { finishPieces, type Pieces } from '@/lib/worker/pieces';
import type { Tables } from '../database/tables';
import { StoreError } from '../store-error';

/** An entry of the log as its table has it. */
export type LogRow = Selectable<Tables['changes']>;

/** Who did what to a network, when, and from which version. */
export type LogEntry = {
  readonly version: number;
  readonly base: number;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly author: string;
  readonly label: string;
};

/** A change of the log, with all that it did. */
export type LoggedChange = LogEntry & { readonly change: Change };

/** The hash before the first entry of a network’s log. */
export function toFirstHash(networkId: string): string {
  return createHash('sha256').update(`backchannel ${networkId}`).digest('hex');
}

/** Returns a row with its hash, which is of all that it says and of the hash of the row before it. */
export function sealRow(row: Omit<LogRow, 'hash'>, hashBefore: string): LogRow {
  return finishPieces(sealRowInPieces(row, hashBefore));
}

/** So many characters of a change are put into the hash in one piece. */
const CHARACTERS_AT_ONCE = 500_000;

/** Returns the same row, in pieces: the hash is that of `JSON.stringify` of all at once. */
export function* sealRowInPieces(row: Omit<LogRow, 'hash'>, hashBefore: string): Pieces<LogRow> {
  const { network_id, version, base, at, author, kind, label, body } = row;
  const said = JSON.stringify([hashBefore, network_id, version, base, at, author, kind, label]);
  const hash = createHash('sha256').update(`${said.slice(0, -1)},"`);
  for (let from = 0; from < body.length; ) {
    const to = findCut(body, from + CHARACTERS_AT_ONCE);
    hash.update(JSON.stringify(body.slice(from, to)).slice(1, -1));
    from = to;
    yield;
  }
  return { ...row, hash: hash.update('"]').digest('hex') };
}

/** Returns a place of a text up to which it may be cut: not between the two halves of a character. */
function findCut(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  return code >= 0xd800 && code <= 0xdbff ? at - 1 : at;
}

/** Where a log stands: its newest version, and the hash of that entry. */
export type LogHead = { readonly version: number; readonly hash: string };

/**
 * Returns where a log stands after more rows of it. Throws a StoreError when a row is missing, or is not what was
 * written: what follows it cannot be trusted then.
 */
export function followRows(head: LogHead, rows: readonly LogRow[]): LogHead {
  let { version, hash } = head;
  for (const row of rows) {
    const { hash: _, ...said } = row;
    if (row.version !== version + 1 || sealRow(said, hash).hash !== row.hash) {
      throw toDamage(row.network_id, version + 1);
    }
    ({ version, hash } = row);
  }
  return { version, hash };
}

/** Returns the error for a log that is not whole. */
export function toDamage(networkId: string, version: number): StoreError {
  return new StoreError(
    'damaged',
    `The log of the network “${networkId}” is damaged: its version ${version} is missing, or is not what was written.`,
    { fix: 'Put a backup of the database in its place; older versions can still be read.' },
  );
}

/** Returns a row of a change as it is read. Throws a StoreError when the row holds none. */
export function toLoggedChange(row: LogRow): LoggedChange {
  return { ...toLogEntry(row), change: { label: row.label, operations: readOperations(row) } };
}

/** Returns what a row says of a change, without the change. */
export function toLogEntry({ version, base, at, author, label }: Omit<LogRow, 'body' | 'hash'>): LogEntry {
  return { version, base, at, author, label };
}

/** They were checked before they were written, and the hash says that they are what was written. */
function readOperations({ body, kind, network_id, version }: LogRow): Change['operations'] {
  if (kind !== 'change') throw toDamage(network_id, version);
  return JSON.parse(body);
}
