'use client';

import { startTransition, useEffect, useState } from 'react';

/**
 * Answers a value as it was when the frame was painted that shows it: the first at once, each later one after the map has
 * been drawn with it. A deferred value is not enough: React works on it before the frame, and the frame waits.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      // What is asked for within a frame runs after it is painted.
      timer = setTimeout(() => startTransition(() => setPainted(() => value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return painted;
}
