import { type Applied, mergeChanges } from '@/lib/network/changes/apply-change';
import type { Change } from '@/lib/network/changes/change';
import { invertChange } from '@/lib/network/changes/invert-change';
import type { Refusal } from '@/lib/network/changes/plan-changes';
import type { Network } from '@/lib/network/network';
import { isPlacing, type Placing, type PlacingStep } from './placing';

/** An edit that can be undone or done again: what was done, and how long the log was after it. */
export type EditStep = { readonly label: string; readonly done: Change; readonly at: number };

/** Something that can be undone or done again: an edit, or a change of where actors stand. */
export type Step = EditStep | PlacingStep;

/**
 * What has been done to a network, and what of it a person can undo and do again, in one order: edits, and changes of where
 * actors stand. Views are neither: whatever is selected or filtered in between changes nothing here.
 */
export type EditHistory = {
  /** Every change since the session began, in order: a person’s own, undone and done again, and those of others. */
  readonly log: readonly Change[];
  /** The last one is next. */
  readonly undoable: readonly Step[];
  readonly redoable: readonly Step[];
};

export const NO_EDITS: EditHistory = { log: [], undoable: [], redoable: [] };

/** A history that has moved on, with the network and the changes that made it. */
export type Moved = Applied & { readonly history: EditHistory };

/** Returns the history after a person’s own edit, as `applyChange` has done it: what was undone is no longer to be redone. */
export function recordEdit(history: EditHistory, done: Change): EditHistory {
  if (done.operations.length === 0) return history;
  const log = [...history.log, done];
  const step = { label: done.label, done, at: log.length };
  return { log, undoable: [...history.undoable, step], redoable: [] };
}

/** Returns the history after actors were put elsewhere: what was undone is no longer to be redone. */
export function recordPlacing(history: EditHistory, step: PlacingStep): EditHistory {
  return { ...history, undoable: [...history.undoable, step], redoable: [] };
}

/** A history that has moved on, and where actors are to stand now. */
export type MovedPlacing = { readonly history: EditHistory; readonly placing: Placing };

/** Returns the history without the last step, when that changed where actors stand; null when it did not. */
export function undoPlacing({ log, undoable, redoable }: EditHistory): MovedPlacing | null {
  const step = undoable.at(-1);
  if (!isPlacing(step)) return null;
  const history = { log, undoable: undoable.slice(0, -1), redoable: [...redoable, step] };
  return { history, placing: step.before };
}

/** Returns the history with the last undone step in it again, when that changed where actors stand; null when it did not. */
export function redoPlacing({ log, undoable, redoable }: EditHistory): MovedPlacing | null {
  const step = redoable.at(-1);
  if (!isPlacing(step)) return null;
  const history = { log, undoable: [...undoable, step], redoable: redoable.slice(0, -1) };
  return { history, placing: step.after };
}

/** Returns the history after changes of others, which one can neither undo nor redo. */
export function recordOthers(history: EditHistory, changes: readonly Change[]): EditHistory {
  return { ...history, log: [...history.log, ...changes] };
}

/** Returns what the menu names: the edit that is undone next, and the one that is done again; null for none. */
export function toMenuLabels({ undoable, redoable }: EditHistory): {
  readonly undo: string | null;
  readonly redo: string | null;
} {
  const [undo, redo] = [undoable.at(-1), redoable.at(-1)];
  return { undo: undo ? `Undo: ${undo.label}` : null, redo: redo ? `Redo: ${redo.label}` : null };
}

/**
 * Returns a network without the last edit, by a change that takes it back; what others have done since stays. A refusal
 * says what they have changed that the edit would have to take back over their heads. Null when no edit is next.
 */
export function undoEdit(history: EditHistory, network: Network): Moved | Refusal | null {
  const step = history.undoable.at(-1);
  if (!step || isPlacing(step)) return null;
  const result = takeBack(history, network, step, `Undo: ${step.label}`);
  if (!result.ok) return result;
  const { log, step: undone } = toLogged(history, step.label, result);
  const redoable = undone ? [...history.redoable, undone] : history.redoable;
  return { ...result, history: { log, undoable: history.undoable.slice(0, -1), redoable } };
}

/** Returns a network with the last undone edit in it again, in the same way. */
export function redoEdit(history: EditHistory, network: Network): Moved | Refusal | null {
  const step = history.redoable.at(-1);
  if (!step || isPlacing(step)) return null;
  const result = takeBack(history, network, step, `Redo: ${step.label}`);
  if (!result.ok) return result;
  const { log, step: redone } = toLogged(history, step.label, result);
  const undoable = redone ? [...history.undoable, redone] : history.undoable;
  return { ...result, history: { log, undoable, redoable: history.redoable.slice(0, -1) } };
}

/** Returns the history without the edit that is next to be undone, which stays done: others have built on it. */
export function keepEdit(history: EditHistory): EditHistory {
  return { ...history, undoable: history.undoable.slice(0, -1) };
}

/**
 * Returns the history in which an edit (`done`, as it was recorded) was given up in favour of what others have done, in part
 * or, when nothing of it is left, as a whole: then there is nothing to undo.
 */
export function replaceEdit(history: EditHistory, done: Change, now: Change): EditHistory {
  const replace = (steps: readonly Step[]) =>
    steps.flatMap((step) => {
      if (isPlacing(step) || step.done !== done) return [step];
      return now.operations.length === 0 ? [] : [{ ...step, done: now }];
    });
  return {
    // Steps know their place in it by number, so that nothing may leave it.
    log: history.log.map((change) => (change === done ? now : change)),
    undoable: replace(history.undoable),
    redoable: replace(history.redoable),
  };
}

function takeBack({ log }: EditHistory, network: Network, { done, at }: EditStep, label: string) {
  return mergeChanges(network, { mine: [invertChange(done, label)], theirs: log.slice(at) });
}

/** What was already so leaves no step: there would be nothing to take back. */
function toLogged(
  { log }: EditHistory,
  label: string,
  { changes }: Applied,
): { readonly log: readonly Change[]; readonly step: EditStep | null } {
  const [done] = changes;
  if (!done || done.operations.length === 0) return { log, step: null };
  return { log: [...log, done], step: { label, done, at: log.length + 1 } };
}
