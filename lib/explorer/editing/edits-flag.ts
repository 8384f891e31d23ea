/** Where a page notes that edits wait to be sent, so that another need not load what keeps them to know. */
function toKey(networkId: string): string {
  return `backchannel-edits/${networkId}`;
}

/** Answers whether edits to a network wait in this browser. */
export function hasKeptEdits(networkId: string): boolean {
  try {
    return localStorage.getItem(toKey(networkId)) !== null;
  } catch {
    // A browser that keeps nothing has kept nothing.
    return false;
  }
}

/** Notes whether edits wait. Throws where a browser keeps nothing. */
export function noteKeptEdits(networkId: string, isWaiting: boolean): void {
  if (isWaiting) localStorage.setItem(toKey(networkId), 'yes');
  else localStorage.removeItem(toKey(networkId));
}
