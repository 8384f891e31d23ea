import type { Network } from '@/lib/network/network';
import type { EditSession } from './edit-session';
import type { EditSessionState } from './edit-session-state';
import { hasKept } from './edits-flag';
import { listenToNetwork } from './network-events';

/**
 * A page’s hold on its edit session. The edit session, with all that changes and checks a network, is loaded when it is first needed: by an
 * edit, by what others do, or by edits and steps to undo that this browser keeps.
 */
export type LazyEditSession = {
  /** Returns the state of the edit session; null while nothing has asked for one. */
  readonly read: () => EditSessionState | null;
  /** Calls back after each change, until the function that it returns is called. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: () => Promise<EditSession>;
  /** Looks out for what asks for an edit session, until the function that it returns is called: that closes the session as well. */
  readonly watch: () => () => void;
};

export function createLazyEditSession(network: Network, version: number): LazyEditSession {
  const listeners = new Set<() => void>();
  let session: EditSession | null = null;
  let opening: Promise<EditSession> | null = null;
  let stopPreview = () => {};

  const notify = () => {
    for (const listener of [...listeners]) listener();
  };
  const load = async () => {
    const { openEditSession } = await import('./open-edit-session');
    const opened = await openEditSession(network, version);
    stopPreview();
    session = opened;
    opened.subscribe(notify);
    notify();
    return opened;
  };
  const open = () => {
    opening ??= load().catch((error: unknown) => {
      // What could not be loaded once may load another time.
      opening = null;
      throw error;
    });
    return opening;
  };

  return {
    read: () => session?.read() ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    watch: () => {
      let isGone = false;
      const need = () => {
        open().then(
          (opened) => {
            if (isGone) opened.destroy();
          },
          (error: unknown) => console.error('The page cannot follow what others do:', error),
        );
      };
      stopPreview = listenToNetwork(network.id, version, (name, data) => {
        if (name !== 'hello' || readVersion(data) !== version) need();
      });
      if (hasKept(network.id)) need();
      return () => {
        isGone = true;
        stopPreview();
        session?.destroy();
        session = null;
        opening = null;
      };
    },
  };
}

function readVersion(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'version' in data ? data.version : null;
}
