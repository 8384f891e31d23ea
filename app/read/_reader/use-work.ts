'use client';

import { useCallback, useRef, useState } from 'react';

/** Does tasks one after another. What one of them throws is told, and the next is done all the same. */
export function useWork(onFailure: (message: string) => void): {
  readonly isBusy: boolean;
  readonly work: (task: () => Promise<void> | void) => void;
} {
  const [isBusy, setBusy] = useState(false);
  const atWork = useRef<Promise<void>>(Promise.resolve());
  const work = useCallback(
    (task: () => Promise<void> | void) => {
      setBusy(true);
      const done = atWork.current.then(task).catch((error: unknown) => {
        onFailure(error instanceof Error ? error.message : String(error));
      });
      atWork.current = done;
      void done.then(() => {
        if (atWork.current === done) setBusy(false);
      });
    },
    [onFailure],
  );
  return { isBusy, work };
}
