import { checkSession } from '../check-session';
import { hasSessionEnded, subscribeToSession } from '../session';

/** The events of the server’s stream. */
const NAMES = ['hello', 'reload', 'change', 'purged'] as const;
/** What is told of a network, and `lost`: the line is broken, and could not be mended at once. */
export type EventName = (typeof NAMES)[number] | 'lost';

/** How long a line may be broken before that is told, in milliseconds: a server that starts again is back by then. */
const LOST_AFTER = 3_000;

/** How long to wait, in milliseconds, before a line is opened again that the server has refused. */
const WAIT = 5_000;

/** A page that is out of sight keeps its line so long: a browser has only six of them for all its pages. */
const OUT_OF_SIGHT = 20_000;

/**
 * Tells of what happens to a network after a version, with the data of each event, until the function that it returns is called. The
 * line is opened anew when it breaks, which is told where it takes longer, and let go while nobody sees the page. It is closed when the server asks the user to sign
 * in again, and opened once the user has.
 */
export function listenToNetwork(
  networkId: string,
  since: number,
  notify: (name: EventName, data: unknown) => void,
): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let losing: ReturnType<typeof setTimeout> | undefined;
  let last = since;

  const found = () => {
    clearTimeout(losing);
    losing = undefined;
  };
  const lose = () => {
    losing ??= setTimeout(() => notify('lost', null), LOST_AFTER);
  };
  const close = () => {
    source?.close();
    source = null;
  };
  const open = () => {
    clearTimeout(timer);
    if (source || hasSessionEnded()) return;
    const line = new EventSource(`/api/networks/${encodeURIComponent(networkId)}/events?since=${last}`);
    source = line;
    for (const name of NAMES) {
      line.addEventListener(name, ({ data }) => {
        const parsed: unknown = JSON.parse(data);
        found();
        if (name !== 'hello') last = Math.max(last, readVersion(parsed));
        notify(name, parsed);
      });
    }
    line.addEventListener('error', () => {
      if (source === line) lose();
      // A line that breaks is mended by the browser; one that is refused is not.
      if (line.readyState !== EventSource.CLOSED || source !== line) return;
      close();
      timer = setTimeout(open, WAIT);
      // A browser does not say why: the server may ask the user to sign in, and to ask again would not help.
      void checkSession(networkId);
    });
  };
  const onVisibility = () => {
    clearTimeout(timer);
    if (document.visibilityState !== 'visible') {
      found();
      timer = setTimeout(close, OUT_OF_SIGHT);
    } else if (hasSessionEnded()) void checkSession(networkId);
    else open();
  };
  const onSession = () => {
    clearTimeout(timer);
    if (hasSessionEnded()) {
      found();
      close();
    } else open();
  };

  open();
  document.addEventListener('visibilitychange', onVisibility);
  const stopWatching = subscribeToSession(onSession);
  return () => {
    stopWatching();
    document.removeEventListener('visibilitychange', onVisibility);
    clearTimeout(timer);
    found();
    close();
  };
}

function readVersion(data: unknown): number {
  const isNumbered = typeof data === 'object' && data !== null && 'version' in data;
  return isNumbered && typeof data.version === 'number' ? data.version : 0;
}
