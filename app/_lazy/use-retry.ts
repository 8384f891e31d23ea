'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

/** A small file that the server always has. */
const PROBE = '/icon.svg';

/** What stands before a server says so when there is none behind it. */
const GATEWAY_STATUSES = [502, 503, 504];

/** Milliseconds before the first try and between later ones: each pause is twice the one before it. */
const SHORTEST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

export type Retry = {
  readonly isTrying: boolean;
  /** Null until the server has been asked for the first time. */
  readonly isServerThere: boolean | null;
  readonly tryNow: () => void;
};

/**
 * Tries to load something again until it comes: at once, then with growing pauses, whenever the browser is online again or
 * its page is looked at again, and on demand. It is only asked for when the server answers.
 */
export function useRetry(load: () => Promise<unknown>, onLoaded: () => void): Retry {
  const [isTrying, setTrying] = useState(false);
  const [isServerThere, setServerThere] = useState<boolean | null>(null);
  const latest = useRef({ load, onLoaded });
  latest.current = { load, onLoaded };
  const attempt = useRef(() => {});

  useEffect(() => {
    let isGone = false;
    let isBusy = false;
    let pause = SHORTEST_PAUSE;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tryOnce = async () => {
      if (isBusy) return;
      isBusy = true;
      clearTimeout(timer);
      setTrying(true);
      const isThere = await askWhetherServerAnswers();
      const isLoaded = isThere && (await succeeds(latest.current.load));
      isBusy = false;
      if (isGone) return;
      if (isLoaded) {
        latest.current.onLoaded();
        return;
      }
      setTrying(false);
      setServerThere(isThere);
      timer = setTimeout(tryOnce, pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    };
    const tryAnew = () => {
      pause = SHORTEST_PAUSE;
      void tryOnce();
    };
    const onVisible = () => document.visibilityState === 'visible' && tryAnew();
    attempt.current = tryAnew;
    window.addEventListener('online', tryAnew);
    document.addEventListener('visibilitychange', onVisible);
    void tryOnce();
    return () => {
      isGone = true;
      clearTimeout(timer);
      window.removeEventListener('online', tryAnew);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, []);

  const tryNow = useCallback(() => attempt.current(), []);
  return { isTrying, isServerThere, tryNow };
}

/** Returns whether it could be loaded. Why it could not is told by whether the server answers. */
function succeeds(load: () => Promise<unknown>): Promise<boolean> {
  return load().then(
    () => true,
    () => false,
  );
}

/** Returns whether the server answers now. */
async function askWhetherServerAnswers(): Promise<boolean> {
  try {
    const { status } = await fetch(PROBE, { method: 'HEAD', cache: 'no-store', redirect: 'manual' });
    return !GATEWAY_STATUSES.includes(status);
  } catch {
    return false;
  }
}
