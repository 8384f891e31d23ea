/** How long a piece may take, in milliseconds: the browser answers the user between two. */
const PIECE_MS = 10;

/**
 * Runs work that says by `yield` where it may pause, in pieces with pauses between them, and tells what it returns. `isShort`: it
 * runs through at once. Returns what gives it up.
 */
export function runInPieces<Result>(
  work: Iterator<void, Result>,
  onDone: (result: Result) => void,
  isShort: boolean,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    const end = performance.now() + PIECE_MS;
    for (;;) {
      const { done, value } = work.next();
      if (done) {
        onDone(value);
        return;
      }
      if (!isShort && performance.now() >= end) break;
    }
    timer = setTimeout(go, 0);
  };
  go();
  return () => clearTimeout(timer);
}
