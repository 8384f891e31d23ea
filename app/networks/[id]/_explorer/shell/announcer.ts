/** The latest thing to be read aloud. It is kept outside of the page's state, so that saying it draws nothing else again. */
export type Announcer = {
  readonly announce: (message: string) => void;
  /** Says what has come of it: after what has just been announced, not in its place. */
  readonly follow: (message: string) => void;
  readonly read: () => string;
  /** Calls back after each announcement, until what it answers is called. */
  readonly subscribe: (onChange: () => void) => () => void;
};

/** How long something is what has just been announced, in milliseconds: until it is drawn, also on a large map. */
const MOMENT = 2_000;

/** Returns an announcer that has said nothing yet. */
export function createAnnouncer(): Announcer {
  let latest = '';
  let announced = '';
  let at = 0;
  const listeners = new Set<() => void>();
  const say = (message: string) => {
    latest = message;
    for (const listener of listeners) listener();
  };
  return {
    announce: (message) => {
      announced = message;
      at = performance.now();
      say(message);
    },
    follow: (message) => {
      const isFresh = announced !== '' && performance.now() - at < MOMENT;
      say(isFresh ? `${announced} ${message}` : message);
    },
    read: () => latest,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
