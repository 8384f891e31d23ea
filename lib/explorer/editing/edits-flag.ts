/** What a browser keeps of the work on a network: edits that wait to be sent, and steps that can be undone. */
type KeptKind = 'edits' | 'undo';

/** Where a page notes what is kept, so that another need not load what keeps it to know. */
function toKey(kind: KeptKind, networkId: string): string {
  return `backchannel-${kind}/${networkId}`;
}

/** Returns whether edits to a network, or steps that can be undone, are kept in this browser. */
export function hasKept(networkId: string): boolean {
  try {
    const kinds: readonly KeptKind[] = ['edits', 'undo'];
    return kinds.some((kind) => localStorage.getItem(toKey(kind, networkId)) !== null);
  } catch {
    // A browser that keeps nothing has kept nothing.
    return false;
  }
}

/** Notes whether something is kept. Throws where a browser keeps nothing. */
export function noteKept(kind: KeptKind, networkId: string, isKept: boolean): void {
  if (isKept) localStorage.setItem(toKey(kind, networkId), 'yes');
  else localStorage.removeItem(toKey(kind, networkId));
}
