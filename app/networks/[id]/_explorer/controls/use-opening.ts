'use client';

import { useEffect, useState } from 'react';

/**
 * Returns false when first drawn, then whether it is open. What is loaded only to be opened would be born open, and what
 * gives the focus back in the end watches for the opening.
 */
export function useOpening(opened: boolean): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return isThere && opened;
}
