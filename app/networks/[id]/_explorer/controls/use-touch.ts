'use client';

import { useMediaQuery } from '@mantine/hooks';

/** Returns whether a finger points, and not a mouse: it taps, and has no keys. */
export function useTouch(): boolean {
  return useMediaQuery('(pointer: coarse)') ?? false;
}
