import type { Network } from '@/lib/network/network';
import type { EditSession } from './edit-session';
import type { EditSessionState } from './edit-session-state';
import { hasKept } from './edits-flag';
import { listenToNetwork } from './network-events';

/**
 * A page’s hold on its session. The session, with all that changes and checks a network, is loaded when it is first needed: by an
 * edit, by what others do, or by edits and steps to undo that this browser keeps.
 */
export type LazyEditSession = {
  readonly open: () => Promise<EditSession>;
  /** Looks out for what asks for an edit session, until the function that it returns is called: that closes the session as well. */
  readonly watch: () => () => void;
};

/** Who is told of a session. */
export type SessionListeners = {
  /** Called with its state after each change. */
  readonly onChange: (state: EditSessionState) => void;
  /** Called when the server does not answer, or answers again, as long as there is no session to say so. */
  readonly onLine: (isLost: boolean) => void;
};

/** Returns an edit session that is loaded when it is first needed, also when the server is lost, where the user `mayEdit`. */
export function createLazyEditSession(
  {
    network,
    version,
    mayEdit,
  }: { readonly network: Network; readonly version: number; readonly mayEdit: boolean },
  { onChange, onLine }: SessionListeners,
): LazyEditSession {
  let session: EditSession | null = null;
  let opening: Promise<EditSession> | null = null;
  let stopPreview = () => {};
  /** Whether the server was lost before there was a session. */
  let isLost = false;

  const load = async () => {
    const { openEditSession } = await import('./open-edit-session');
    const opened = await openEditSession(network, version, { isLost });
    stopPreview();
    session = opened;
    opened.subscribe(onChange);
    onChange(opened.read());
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
        const wasLost = isLost;
        isLost = name === 'lost';
        // The session says that the server is lost, and takes edits until it is back. Where it was not loaded in time, the page says so.
        if (isLost && mayEdit) open().catch(() => onLine(true));
        else if (isLost || wasLost) onLine(isLost);
        if (isLost) return;
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
