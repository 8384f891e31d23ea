/** Whether the server still knows the user of this page. There is one session for the whole page. */
let hasEnded = false;
const listeners = new Set<() => void>();

/** Returns whether the server has asked this page to sign in again. */
export function hasSessionEnded(): boolean {
  return hasEnded;
}

/** Calls back whenever the session ends, and whenever it goes on, until what this returns is called. */
export function subscribeToSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Notes what an answer of the server says of the session: 401 ends it, and whatever a signed-in user alone gets continues it. */
export function noteStatus(status: number): void {
  const isEnd = status === 401;
  if (isEnd === hasEnded || (!isEnd && status >= 400)) return;
  hasEnded = isEnd;
  for (const listener of [...listeners]) listener();
}
