import { parseWorkingSource, type WorkingSource } from './working-source';

/** The working source of one network. `read` returns null when nothing is worked from; the same object until it changes. */
export type WorkingSourceStore = {
  readonly read: () => WorkingSource | null;
  readonly write: (source: WorkingSource | null) => void;
  /** Calls back after each change, until the function that it returns is called. */
  readonly subscribe: (listener: () => void) => () => void;
};

const opened = new Map<string, WorkingSourceStore>();

/** Returns the working source of a network; the same for the same network as long as the page is open. */
export function openWorkingSource(networkId: string): WorkingSourceStore {
  const known = opened.get(networkId);
  if (known) return known;
  const store = createWorkingSourceStore(`backchannel-working-source ${networkId}`);
  opened.set(networkId, store);
  return store;
}

/** Returns a store that keeps its source under a key of the browser’s storage; where there is none, as long as the page is open. */
export function createWorkingSourceStore(storageKey: string): WorkingSourceStore {
  const listeners = new Set<() => void>();
  let source = readStored(storageKey);
  return {
    read: () => source,
    write: (now) => {
      source = now;
      try {
        if (now) window.localStorage.setItem(storageKey, JSON.stringify(now));
        else window.localStorage.removeItem(storageKey);
      } catch {
        // A browser that keeps nothing still has it in the page’s memory.
      }
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function readStored(storageKey: string): WorkingSource | null {
  try {
    return parseWorkingSource(JSON.parse(window.localStorage.getItem(storageKey) ?? 'null'));
  } catch {
    return null;
  }
}
