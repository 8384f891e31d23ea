import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Change } from '@/lib/network/changes/change';
import type { Refusal } from '@/lib/network/changes/plan-changes';
import type { Network } from '@/lib/network/network';
import { keepEdit, type MovedPlacing, recordPlacing, redoPlacing, undoPlacing } from '../edit-history';
import type { Placing, PlacingStep } from '../placing';
import type { Side } from './clash';
import type { EditSessionState } from './edit-session-state';
import { keepHistory, recoverHistory } from './keep-history';
import { resolveClash } from './resolve-clash';
import { type Patience, SyncEngine } from './sync-engine';
import type { DraftStorage, Transport } from './transport';
import { createWorkingCopy, dropPending, editCopy, redoInCopy, undoInCopy } from './working-copy';

const PATIENCE: Patience = { first: 1_000, most: 15_000, owed: 2_000 };

/** What has become of an edit, an undo or a redo. */
export type EditOutcome =
  | { readonly kind: 'done'; readonly label: string }
  /** What was undone or done again changed where actors stand: `placing` is where they stand now. */
  | { readonly kind: 'placed'; readonly label: string; readonly placing: Placing }
  /** There is nothing to undo or to do again. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly label: string; readonly refusal: Refusal };

/** Where a network is worked on: what a person does is done at once, and brought to the server by and by. */
export type EditSession = {
  readonly read: () => EditSessionState;
  /** Calls back after each change of the state, until the function that it returns is called. */
  readonly subscribe: (listener: (state: EditSessionState) => void) => () => void;
  /**
   * Does a change. `since` is how long the history’s log was when it was thought of; where others have touched the same
   * since then, it is refused.
   */
  readonly edit: (change: Change, since?: number) => EditOutcome;
  /** Notes that a person put actors elsewhere, so that it can be undone. */
  readonly recordPlacing: (step: PlacingStep) => void;
  /** Takes the last step back. One on which others have built stays, and is no longer the last. */
  readonly undo: () => EditOutcome;
  readonly redo: () => EditOutcome;
  /** Chooses in a clash, for each thing by its key. */
  readonly resolve: (choose: (key: string) => Side) => void;
  /** Gives up all that the server does not have. */
  readonly dropPending: () => void;
  /** Tries at once what is to be tried again. */
  readonly retry: () => void;
  readonly destroy: () => void;
};

/** Opens a session for a network at a version, with the edits that another page has left behind. `isLost`: the server does not answer. */
export async function createEditSession(
  {
    network,
    version,
    isLost = false,
  }: { readonly network: Network; readonly version: number; readonly isLost?: boolean },
  { transport, storage }: { readonly transport: Transport; readonly storage: DraftStorage },
  patience: Patience = PATIENCE,
): Promise<EditSession> {
  const store = createStore<EditSessionState>(() => ({
    ...toFirstState(network, version),
    obstacle: isLost ? 'unreachable' : null,
  }));
  const syncEngine = new SyncEngine(store, transport, storage, patience);
  await recoverHistory(store, transport, storage);
  await syncEngine.open();
  keepHistory(store, storage);

  return {
    ...createSteps(store, syncEngine),
    read: store.getState,
    subscribe: store.subscribe,
    edit: (change, since) => {
      const result = editCopy(store.getState().copy, change, since);
      if (!result.ok) return { kind: 'refused', label: change.label, refusal: result };
      store.setState({ copy: result.copy });
      void syncEngine.work();
      return { kind: 'done', label: change.label };
    },
    resolve: (choose) => {
      const { copy, clash } = store.getState();
      if (!clash) return;
      store.setState(resolveClash(copy, clash, choose));
      void syncEngine.work();
    },
    dropPending: () => {
      const { copy, clash } = store.getState();
      store.setState({ copy: dropPending(clash ?? copy), clash: null, refusal: null });
      void syncEngine.work();
    },
    retry: () => {
      store.setState({ refusal: null });
      void syncEngine.work();
    },
    destroy: () => syncEngine.destroy(),
  };
}

function toFirstState(network: Network, version: number): EditSessionState {
  return {
    copy: createWorkingCopy(network, version),
    clash: null,
    obstacle: null,
    refusal: null,
    isKept: true,
    keptUpTo: null,
    isPurged: false,
    heard: null,
    isHistoryLost: false,
  };
}

/** Returns what goes through the history step by step: it holds edits and placings in the order in which they were done. */
function createSteps(
  store: StoreApi<EditSessionState>,
  syncEngine: SyncEngine,
): Pick<EditSession, 'recordPlacing' | 'undo' | 'redo'> {
  const movePlacing = (moved: MovedPlacing, label = ''): EditOutcome => {
    store.setState({ copy: { ...store.getState().copy, history: moved.history } });
    return { kind: 'placed', label, placing: moved.placing };
  };
  const moveEdit = (direction: typeof undoInCopy, label: string | undefined): EditOutcome => {
    const result = direction(store.getState().copy);
    if (!result || label === undefined) return { kind: 'nothing' };
    if (!result.ok) return { kind: 'refused', label, refusal: result };
    store.setState({ copy: result.copy });
    void syncEngine.work();
    return { kind: 'done', label };
  };
  return {
    recordPlacing: (step) => {
      const { copy } = store.getState();
      store.setState({ copy: { ...copy, history: recordPlacing(copy.history, step) } });
    },
    undo: () => {
      const { history } = store.getState().copy;
      const label = history.undoable.at(-1)?.label;
      const placing = undoPlacing(history);
      if (placing) return movePlacing(placing, label);
      const outcome = moveEdit(undoInCopy, label);
      const { copy } = store.getState();
      if (outcome.kind === 'refused') store.setState({ copy: { ...copy, history: keepEdit(copy.history) } });
      return outcome;
    },
    redo: () => {
      const { history } = store.getState().copy;
      const label = history.redoable.at(-1)?.label;
      const placing = redoPlacing(history);
      return placing ? movePlacing(placing, label) : moveEdit(redoInCopy, label);
    },
  };
}
