import type { HistoryKind } from '@/lib/explorer/history-kind';
import { runAfterPaint } from './after-paint';

export type AddressWriter = {
  /** Writes the query of the page's address: as a new entry of the browser's history, or over the one that is there. */
  readonly write: (kind: HistoryKind, query: string) => void;
  /** Writes at once what waits, because the page is left. */
  readonly flush: () => void;
  /** Forgets what waits, because the browser changed the address, as Back does. */
  readonly cancel: () => void;
};

/**
 * Writes the address after the frame that shows what it says: the browser and the router take longer over an address than
 * the map over a filter. What waits is written before what comes next, so no entry of the history is lost.
 */
export function createAddressWriter(): AddressWriter {
  let waiting: { readonly write: () => void; readonly cancel: () => void } | null = null;
  const flush = () => {
    waiting?.cancel();
    waiting?.write();
  };
  return {
    write: (kind, query) => {
      flush();
      const write = () => {
        waiting = null;
        const address = query ? `?${query}` : window.location.pathname;
        if (kind === 'push') window.history.pushState(null, '', address);
        else window.history.replaceState(null, '', address);
      };
      waiting = { write, cancel: runAfterPaint(write) };
    },
    flush,
    cancel: () => {
      waiting?.cancel();
      waiting = null;
    },
  };
}
