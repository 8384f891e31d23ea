import { finishPieces, type Pieces } from '@/lib/worker/pieces';
import type { Issue } from '../issue';
import { toPath } from '../issue-list';
import type { Change, Operation } from './change';
import { checkDraft } from './check-draft';
import type { Conflict } from './conflict';
import { Draft, type NetworkReader } from './draft';
import type { Outcome } from './open-network';
import { RebaseContext } from './rebase-context';
import { runOperation } from './run-operation';

/** A change that can be done, as it will be: with all that the format fills in, without what is already so. */
export type PlannedChange = { readonly change: Change; readonly outcome: Outcome };

/** Why changes cannot be done: what another user has changed, and what would be wrong with the network after them. */
export type Refusal = {
  readonly ok: false;
  readonly conflicts: readonly Conflict[];
  readonly issues: readonly Issue[];
  /** Issues beyond those listed. */
  readonly omitted: number;
};

export type Plan =
  | { readonly ok: true; readonly planned: readonly PlannedChange[]; readonly warnings: readonly Issue[] }
  | Refusal;

/**
 * Returns what changes come to on a network, one after the other, and all or none; the network stays as it is. `theirs`
 * are the changes that others have made since these were thought of: what touches different things, fields or items is
 * merged, what does not is a conflict. A change that is done already is planned without operations.
 */
export function planChanges(
  network: NetworkReader,
  changes: readonly Change[],
  theirs: readonly Change[] = [],
): Plan {
  return finishPieces(planChangesInPieces(network, changes, theirs));
}

/** So many operations are done in one piece. */
const OPERATIONS_AT_ONCE = 100;

/** Plans changes as `planChanges` does, in pieces. The network stays as it is until the last one is done. */
export function* planChangesInPieces(
  network: NetworkReader,
  changes: readonly Change[],
  theirs: readonly Change[] = [],
): Pieces<Plan> {
  const context = new RebaseContext(changes, theirs);
  const planned: PlannedChange[] = [];
  const warnings: Issue[] = [];
  const below = new Draft(network);
  for (const [position, change] of changes.entries()) {
    const draft = new Draft(below);
    const run = yield* runChange(draft, change, position, context);
    if (!run.ok) return run;
    const { own, others } = yield* checkDraft(draft);
    if (own.hasErrors() || others.hasErrors()) return toRefusal(own.toFailure(), others.toFailure());
    warnings.push(...own.toFailure().issues);
    planned.push({ change: { label: change.label, operations: run.operations }, outcome: draft.toOutcome() });
    below.absorb(draft);
  }
  return { ok: true, planned, warnings };
}

/**
 * Returns what a change of the log comes to, without asking whether it may be done: it was asked when it was written.
 * Throws a RangeError when it cannot be done: then it is not of this network.
 */
export function replayChange(network: NetworkReader, change: Change): Outcome {
  const draft = new Draft(network);
  const run = finishPieces(runChange(draft, change, 0, new RebaseContext([], [])));
  if (!run.ok || run.operations.length < change.operations.length) {
    throw new RangeError(
      `The change “${change.label}” is not of this network, or not of this version of it.`,
    );
  }
  return draft.toOutcome();
}

function* runChange(
  draft: Draft,
  change: Change,
  position: number,
  context: RebaseContext,
): Pieces<{ readonly ok: true; readonly operations: readonly Operation[] } | Refusal> {
  const operations: Operation[] = [];
  const conflicts: Conflict[] = [];
  const issues: Issue[] = [];
  for (const [index, operation] of change.operations.entries()) {
    if (index % OPERATIONS_AT_ONCE === 0) yield;
    const result = runOperation(draft, operation, context);
    if (result.kind === 'done') operations.push(result.operation);
    if (result.kind === 'conflict')
      conflicts.push({ ...result.conflict, change: position, operation: index });
    if (result.kind === 'refused') {
      const path = toPath(['changes', position, 'operations', index]);
      issues.push({ severity: 'error', path, id: null, message: result.message, fix: result.fix });
    }
  }
  const failed = conflicts.length > 0 || issues.length > 0;
  return failed ? { ok: false, conflicts, issues, omitted: 0 } : { ok: true, operations };
}

type Listed = { readonly issues: readonly Issue[]; readonly omitted: number };

/** Of things that were not touched, only errors count: they were as they are before. */
function toRefusal(own: Listed, others: Listed): Refusal {
  const errors = [...own.issues, ...others.issues].filter(({ severity }) => severity === 'error');
  return { ok: false, conflicts: [], issues: errors, omitted: own.omitted + others.omitted };
}
