'use client';

import { useCallback, useRef, useState } from 'react';

/** What a person has the panel do, one thing at a time. */
export type WorkKind = 'save' | 'copy' | 'copy-svg' | 'share' | 'package';

export type Work = {
  readonly kind: WorkKind;
  /** 0 to 1 while long work reports it. */
  readonly share: number | null;
};

export type Outcome = { readonly kind: 'done' | 'failed'; readonly message: string };

export type WorkRun = { readonly signal: AbortSignal; readonly onProgress: (share: number) => void };

/**
 * Does one thing at a time, and tells what came of it. `announce` reads it aloud; an act that answers null has nothing to
 * tell.
 */
export function useFigureWork(announce: (message: string) => void) {
  const [work, setWork] = useState<Work | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const controller = useRef<AbortController | null>(null);

  const start = useCallback(
    async (kind: WorkKind, act: (run: WorkRun) => Promise<string | null>) => {
      controller.current?.abort(new DOMException('Something else was asked for.', 'AbortError'));
      const own = new AbortController();
      controller.current = own;
      setWork({ kind, share: null });
      setOutcome(null);
      const finish = (next: Outcome | null) => {
        if (controller.current !== own) return;
        controller.current = null;
        setWork(null);
        setOutcome(next);
        if (next) announce(next.message);
      };
      try {
        const onProgress = (share: number) => controller.current === own && setWork({ kind, share });
        const message = await act({ signal: own.signal, onProgress });
        finish(message === null ? null : { kind: 'done', message });
      } catch (error) {
        const isCalledOff = error instanceof Error && error.name === 'AbortError';
        finish(
          isCalledOff
            ? { kind: 'done', message: 'Called off.' }
            : { kind: 'failed', message: toMessage(error) },
        );
      }
    },
    [announce],
  );
  const callOff = useCallback(
    () => controller.current?.abort(new DOMException('Called off.', 'AbortError')),
    [],
  );
  return { work, outcome, start, callOff };
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
