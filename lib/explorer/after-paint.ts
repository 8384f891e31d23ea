/** In milliseconds: after so long it runs without a frame, which a page in the background never gets. */
const LONGEST_WAIT = 250;

/** Runs `act` once, after the next frame is painted, so that the frame need not wait for it. Returns a way to call it off. */
export function runAfterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // What is asked for within a frame runs after it is painted.
    timer = setTimeout(act);
  });
  timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    act();
  }, LONGEST_WAIT);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Resolves after the next frame is painted. */
export function waitForPaint(): Promise<void> {
  return new Promise((resolve) => void runAfterPaint(resolve));
}
