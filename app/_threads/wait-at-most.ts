/** Waits for a promise at most so many milliseconds, or until the signal is aborted; returns undefined when it is not settled by then. */
export async function waitAtMost<Value>(
  promise: Promise<Value>,
  milliseconds: number,
  signal?: AbortSignal,
): Promise<Value | undefined> {
  let end = () => {};
  const patience = new Promise<undefined>((resolve) => {
    end = () => resolve(undefined);
  });
  const timer = setTimeout(end, milliseconds);
  signal?.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([promise, patience]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}
