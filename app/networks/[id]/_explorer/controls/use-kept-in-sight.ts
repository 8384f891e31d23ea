'use client';

import { type RefObject, useEffect } from 'react';

/** Scrolls all of an element into sight when it opens, and again whenever it grows: a message may have come into it. */
export function useKeptInSight(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(() => element.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
    watch.observe(element);
    return () => watch.disconnect();
  }, [ref]);
}
