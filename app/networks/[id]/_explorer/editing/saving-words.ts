import type { EditSessionState } from '@/lib/explorer/editing/edit-session-state';
import type { Obstacle } from '@/lib/explorer/editing/transport';
import { isPlacing } from '@/lib/explorer/placing';

/** How far what was done is kept, in words. */
export type SavingWords = {
  readonly kind: 'saved' | 'saving' | 'waiting';
  /** For the bar. */
  readonly word: string;
  readonly sentence: string;
  readonly details: readonly string[];
  readonly mayRetry: boolean;
  readonly mayDrop: boolean;
};

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  unreachable: 'the server does not answer',
  'signed-out': 'the server asks you to sign in again',
  'not-allowed': 'the server lets you look, but not change anything',
  unavailable: 'the server cannot keep anything just now',
};

const STILL_WORKS = 'The map, the search, the filters and the table work as before.';

/** Whether anything was edited here. Where actors stand is kept in a way of its own. */
function hasEdits({ copy: { history } }: EditSessionState): boolean {
  return ![...history.undoable, ...history.redoable].every(isPlacing);
}

/** Returns how far what was done is kept; null while nothing was done. */
export function describeSaving(state: EditSessionState): SavingWords | null {
  const { copy, obstacle, refusal, isPurged, isKept, keptUpTo } = state;
  const count = copy.pending.length;
  const changes = `${count.toLocaleString('en')} ${count === 1 ? 'change' : 'changes'}`;
  const details: readonly string[] = [];
  if (isPurged) {
    const sentence = 'Somebody has deleted this network permanently. What is done here is no longer kept.';
    return { kind: 'waiting', word: 'Deleted', sentence, details, mayRetry: false, mayDrop: false };
  }
  if (count === 0 && obstacle === 'unreachable') {
    const sentence = hasEdits(state)
      ? 'All changes are saved, but the server does not answer.'
      : 'The server does not answer.';
    const rest = isKept
      ? 'What you do now is kept in this browser, and sent when the server is back.'
      : 'This browser keeps nothing: leave the page open until the server is back.';
    const offline = [STILL_WORKS, rest, 'What others change is shown then.'];
    return { kind: 'waiting', word: 'Offline', sentence, details: offline, mayRetry: false, mayDrop: false };
  }
  if (count === 0) {
    if (!hasEdits(state)) return null;
    const sentence = 'All changes are saved.';
    return { kind: 'saved', word: 'Saved', sentence, details, mayRetry: false, mayDrop: false };
  }
  if (refusal) {
    const sentence = `The server does not take ${changes}.`;
    return { kind: 'waiting', word: 'Refused', sentence, details: refusal, mayRetry: true, mayDrop: true };
  }
  // What the browser is still writing down is not said to be kept.
  const isBeingKept = isKept && copy.pending.at(-1) !== keptUpTo;
  if (obstacle && !isBeingKept) {
    const where = isKept ? 'kept in this browser' : 'on this page only';
    const sentence = `${changes} ${where}; ${OBSTACLES[obstacle]}.`;
    const rest = isKept
      ? 'They are sent when that is over, also if you close the page and come back.'
      : 'This browser keeps nothing: leave the page open until they are sent.';
    const mayDrop = obstacle === 'not-allowed';
    return { kind: 'waiting', word: `${count} unsent`, sentence, details: [rest], mayRetry: true, mayDrop };
  }
  const sentence = `Saving ${changes} …`;
  return { kind: 'saving', word: 'Saving …', sentence, details, mayRetry: false, mayDrop: false };
}
