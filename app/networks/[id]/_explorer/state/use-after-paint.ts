'use client';

import { startTransition, useEffect, useState } from 'react';
import { runAfterPaint } from './after-paint';

/**
 * Returns a value as it was when the frame was painted that shows it: the first at once, each later one after the map has
 * been drawn with it. A deferred value is not enough: React works on it before the frame, and the frame waits.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => runAfterPaint(() => startTransition(() => setPainted(() => value))), [value]);
  return painted;
}
