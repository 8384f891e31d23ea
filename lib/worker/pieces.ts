/** Work that is done in pieces: between two of them, whoever does it may do something else. It ends with what was worked out. */
export type Pieces<Value> = Generator<undefined, Value, undefined>;

/** Does all pieces at once, and returns what they work out. */
export function finishPieces<Value>(pieces: Pieces<Value>): Value {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/** Milliseconds of work between two rests: half of a frame, so that a page paints and answers between them. */
const BUDGET = 8;

/**
 * Does pieces one after the other, and rests whenever they have taken 8 milliseconds, so that the thread stays awake. Resolves
 * with what they work out. Rejects with what a piece throws, and with the reason of the signal once it is aborted.
 */
export async function runPieces<Value>(pieces: Pieces<Value>, signal?: AbortSignal): Promise<Value> {
  let until = performance.now() + BUDGET;
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await rest();
    signal?.throwIfAborted();
    until = performance.now() + BUDGET;
  }
}

/** Resolves in a task of its own, after what waits: a timer would wait longer. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
