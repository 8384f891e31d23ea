'use client';

import { useState } from 'react';

/** Returns true from the first time on: what has been open stays, so that it can close in its own time. */
export function useStays(value: boolean): boolean {
  const [stays, setStays] = useState(value);
  if (value && !stays) setStays(true);
  return stays || value;
}
