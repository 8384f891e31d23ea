'use client';

import { useMemo } from 'react';
import { type FlagImages, useFlagImages } from '@/app/_symbols/use-flag-images';
import { listFlagged, showsFlagsOfPeople } from '@/lib/view/flag-image';
import { useExplorer } from '../state/explorer-store-context';

/**
 * Returns the flags of the states of the network, and of the people shown where they are few: those that came with the page, and those of
 * states that were added since.
 */
export function useFlags(): FlagImages {
  const actors = useExplorer(({ now }) => now.network.actors);
  const initial = useExplorer(({ start }) => start.flags);
  const shown = useExplorer(({ now }) => now.shown.actors);
  const ofAll = useMemo(() => listFlagged({ actors }), [actors]);
  const ofShown = useMemo(
    () =>
      showsFlagsOfPeople(shown.size) ? listFlagged({ actors: actors.filter(({ id }) => shown.has(id)) }) : [],
    [actors, shown],
  );
  return useFlagImages([...ofAll, ...ofShown], initial);
}
