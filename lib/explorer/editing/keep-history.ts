import type { StoreApi } from 'zustand/vanilla';
import type { EditSessionState } from './edit-session-state';
import { restoreHistory, shortenHistory } from './kept-history';
import type { DraftStorage, Transport } from './transport';

/** Brings back what could be undone when the network was last open in this browser, or notes that it is lost. */
export async function recoverHistory(
  store: StoreApi<EditSessionState>,
  transport: Transport,
  storage: DraftStorage,
): Promise<void> {
  const kept = await storage.loadHistory().catch(() => null);
  if (!kept) return;
  const { copy } = store.getState();
  const history = await restoreHistory(copy, kept, transport);
  if (history) {
    store.setState({ copy: { ...copy, history } });
    return;
  }
  store.setState({ isHistoryLost: true });
  await storage.keepHistory(null).catch(() => {});
}

/** Keeps what can be undone whenever the server has all that was done; what it does not have is kept in a way of its own. */
export function keepHistory(store: StoreApi<EditSessionState>, storage: DraftStorage): void {
  let { history, version } = store.getState().copy;
  let keeping = Promise.resolve();
  const keep = () => {
    const { copy, clash, isPurged } = store.getState();
    if (isPurged || clash || copy.pending.length > 0) return;
    if (copy.history === history && copy.version === version) return;
    ({ history, version } = copy);
    const kept = { version, history: shortenHistory(history) };
    const isEmpty = kept.history.undoable.length + kept.history.redoable.length === 0;
    // One after the other, so that an older history never comes after a newer one. Where nothing can be kept, undo ends with
    // the page, as it does in such a browser with all else.
    keeping = keeping.then(() => storage.keepHistory(isEmpty ? null : kept)).catch(() => {});
  };
  store.subscribe(keep);
}
