import type { Change } from '@/lib/network/changes/change';
import { type PlannedChange, planChangesInPieces, type Refusal } from '@/lib/network/changes/plan-changes';
import type { Issue } from '@/lib/network/issue';
import type { Network } from '@/lib/network/network';
import { runPieces } from '@/lib/worker/pieces';
import { type Engine, runWork } from '../database/engine';
import {
  digestRequest,
  findIdempotencyRecord,
  type IdempotencyRecord,
  saveIdempotencyRecord,
} from './idempotency-records';
import type { LogEntry, LoggedChange } from './log-entry';
import { OpenedLog } from './opened-log';
import { listChangesSince, listEntries } from './read-log';
import { writeSnapshot } from './snapshots';
import { withStagedParts } from './staged-parts';
import { insertChangesAtOnce } from './write-at-once';
import {
  type Creation,
  type Doing,
  insertChanges,
  insertCreation,
  prepareCreation,
  sealChanges,
} from './write-log';

/** Changes that a user wants done, and the version of the network that they had before them. */
export type CommitRequest = Doing & {
  /** 0 is a network as it ships, before any change. */
  readonly base: number;
  readonly changes: readonly Change[];
  /** With a key, a request that is sent again is not done again. */
  readonly key: string | null;
  /** What `digestRequest` says of the base and the changes, where that is known. */
  readonly digest?: string;
};

export type CommitAnswer = {
  /** The newest version after them. */
  readonly version: number;
  /** The version that each change has made; null for one that was done already. */
  readonly versions: readonly (number | null)[];
  /** What may want mending in what was touched. */
  readonly warnings: readonly Issue[];
};

export type CommitResult =
  | {
      readonly kind: 'done';
      readonly answer: CommitAnswer;
      readonly log: OpenedLog | null;
      readonly changes: readonly LoggedChange[];
    }
  /** `theirs` is what others have done since the base, the newest first, and not more than can be read. */
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      readonly version: number;
      readonly theirs: readonly LogEntry[];
    }
  | { readonly kind: 'unknown-base'; readonly version: number }
  | { readonly kind: 'key-used' }
  /** Another writer was quicker: what is known of the log is out of date. */
  | { readonly kind: 'stale' };

/** What changes are done to: a log that is kept, or a network that ships and is kept from its first change on. */
export type LogOrFile =
  | { readonly kind: 'kept'; readonly log: OpenedLog }
  | { readonly kind: 'shipped'; readonly network: Network };

/** How many entries of others a refusal names. */
const MAX_NAMED = 100;

/** Does changes to a network and writes them down, or answers why not. Returns only when they are on the disk. */
export async function commitChanges(
  engine: Engine,
  networkId: string,
  stored: LogOrFile,
  request: CommitRequest,
): Promise<CommitResult> {
  const { key, base, changes } = request;
  const kept = stored.kind === 'kept' ? stored.log : null;
  const receipt = key === null ? null : { key, digest: request.digest ?? digestRequest([base, changes]) };
  const found =
    receipt && (await runWork(engine, () => findIdempotencyRecord(engine.db, networkId, receipt)));
  if (found === 'other') return { kind: 'key-used' };
  if (found) return { kind: 'done', answer: JSON.parse(found.answer), log: kept, changes: [] };
  const version = kept?.head.version ?? 0;
  const since = Math.max(base, kept?.first ?? 0);
  if (base > version || (base !== 0 && base < since)) return { kind: 'unknown-base', version };
  const footing = await prepareFooting(engine, stored, request);
  const theirs = kept ? await listChangesSince(engine, kept, since) : [];
  const others = theirs.map(({ change }) => change);
  // Others are answered between two pieces; whoever asks about this network waits for its turn.
  const open = await runPieces(footing.log.openInPieces());
  const plan = await runPieces(planChangesInPieces(open, changes, others));
  if (!plan.ok) {
    const entries = await listEntries(engine, networkId, { before: version + 1, limit: MAX_NAMED });
    const newer = entries.filter((entry) => entry.version > since);
    return { kind: 'refused', refusal: plan, version, theirs: newer };
  }
  const real = plan.planned.filter(({ change }) => change.operations.length > 0);
  const answer = toAnswer(real.length > 0 ? footing.log.head.version : version, plan);
  if (real.length === 0) return { kind: 'done', answer, log: kept, changes: [] };
  return writePlanned(engine, footing, real, { request, receipt, answer });
}

/** Where changes go: the log, and its first entry when that is still to be written. */
type Footing = { readonly log: OpenedLog; readonly creation: Creation | null };

async function prepareFooting(engine: Engine, stored: LogOrFile, doing: Doing): Promise<Footing> {
  if (stored.kind === 'kept') return { log: stored.log, creation: null };
  const { network } = stored;
  const { id, title } = network;
  const ready = { id, title, snapshot: await writeSnapshot(network) };
  const creation = await runWork(engine, () =>
    prepareCreation(engine, ready, { author: doing.author, at: doing.at, origin: 'shipped' }),
  );
  return { log: new OpenedLog(network.id, creation.row.version, creation.row, network), creation };
}

async function writePlanned(
  engine: Engine,
  { log, creation }: Footing,
  planned: readonly PlannedChange[],
  {
    request,
    receipt,
    answer,
  }: {
    readonly request: CommitRequest;
    readonly receipt: IdempotencyRecord | null;
    readonly answer: CommitAnswer;
  },
): Promise<CommitResult> {
  engine.checkRoom();
  const { networkId, head } = log;
  const real = planned.map(({ change }) => change);
  const rows = await runPieces(sealChanges(networkId, head, real, request));
  const answered = { answer: JSON.stringify(answer), at: request.at };
  const write = async (areStaged: boolean) => {
    if (engine.chainsWrites && !creation)
      return insertChangesAtOnce(engine.db, head, rows, receipt && { ...receipt, ...answered });
    return engine.db.transaction().execute(async (transaction) => {
      if (creation && !(await insertCreation(transaction, creation, areStaged))) return false;
      if (!(await insertChanges(transaction, head, rows))) return false;
      if (receipt) await saveIdempotencyRecord(transaction, networkId, receipt, answered);
      return true;
    });
  };
  const isWritten = creation
    ? await withStagedParts(engine, creation, (areStaged) => runWork(engine, () => write(areStaged)))
    : await runWork(engine, () => write(false));
  if (!isWritten) return { kind: 'stale' };
  return {
    kind: 'done',
    answer,
    log,
    changes: await runPieces(log.takeInPieces(rows, planned)),
  };
}

function toAnswer(
  before: number,
  { planned, warnings }: { readonly planned: readonly PlannedChange[]; readonly warnings: readonly Issue[] },
): CommitAnswer {
  let version = before;
  const versions = planned.map(({ change }) => {
    if (change.operations.length === 0) return null;
    version += 1;
    return version;
  });
  return { version, versions, warnings };
}
