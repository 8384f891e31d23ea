/** The latest thing to be read aloud. It is kept outside of the page's state, so that saying it draws nothing else again. */
export type Announcer = {
  readonly announce: (message: string) => void;
  readonly read: () => string;
  /** Calls back after each announcement, until what it answers is called. */
  readonly subscribe: (onChange: () => void) => () => void;
};

export function createAnnouncer(): Announcer {
  let latest = '';
  const listeners = new Set<() => void>();
  return {
    announce: (message) => {
      latest = message;
      for (const listener of listeners) listener();
    },
    read: () => latest,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
