'use client';

import { useState } from 'react';

/** What of a long list is shown, and what shows the rest; null when all of it is. */
export type CutList<Thing> = { readonly listed: readonly Thing[]; readonly showAll: (() => void) | null };

/** Cuts a list to its first things until the user asks for all of it; one that is hardly longer is not cut. */
export function useCut<Thing>(things: readonly Thing[], most: number): CutList<Thing> {
  const [showsAll, setShowsAll] = useState(false);
  if (showsAll || things.length <= most * 1.5) return { listed: things, showAll: null };
  return { listed: things.slice(0, most), showAll: () => setShowsAll(true) };
}
