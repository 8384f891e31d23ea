import type { StateCell } from './edit-session-state';
import { restoreHistory, shortenHistory } from './kept-history';
import type { DraftStorage, Transport } from './transport';

/** Brings back what could be undone when the network was last open in this browser, or notes that it is lost. */
export async function recoverHistory(
  cell: StateCell,
  transport: Transport,
  keeper: DraftStorage,
): Promise<void> {
  const kept = await keeper.loadHistory().catch(() => null);
  if (!kept) return;
  const { copy } = cell.read();
  const history = await restoreHistory(copy, kept, transport);
  if (history) {
    cell.change({ copy: { ...copy, history } });
    return;
  }
  cell.change({ isHistoryLost: true });
  await keeper.keepHistory(null).catch(() => {});
}

/** Keeps what can be undone whenever the server has all that was done; what it does not have is kept in a way of its own. */
export function keepHistory(cell: StateCell, keeper: DraftStorage): void {
  let { history, version } = cell.read().copy;
  let keeping = Promise.resolve();
  const keep = () => {
    const { copy, clash, isPurged } = cell.read();
    if (isPurged || clash || copy.pending.length > 0) return;
    if (copy.history === history && copy.version === version) return;
    ({ history, version } = copy);
    const kept = { version, history: shortenHistory(history) };
    const isEmpty = kept.history.undoable.length + kept.history.redoable.length === 0;
    // One after the other, so that an older history never comes after a newer one. Where nothing can be kept, undo ends with
    // the page, as it does in such a browser with all else.
    keeping = keeping.then(() => keeper.keepHistory(isEmpty ? null : kept)).catch(() => {});
  };
  cell.subscribe(keep);
}
