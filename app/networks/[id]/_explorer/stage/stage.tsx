'use client';

import { useLayoutEffect, useMemo } from 'react';
import type { Bases } from '@/lib/explorer/arrangement';
import type { Positions } from '@/lib/view/positions';
import { PanelBoundary } from '../controls/panel-boundary';
import { useExplorerStore } from '../state/explorer-store-context';
import { GraphStage } from './graph-stage';
import type { KeptPlaces } from './places-state';
import { useFlags } from './use-flags';
import { useKeptPlaces } from './use-kept-places';
import { usePositions } from './use-positions';

export type StageProps = {
  /** Where actors stand in the layouts that came with the page. */
  readonly positions: Bases;
  /** Where actors of a network that is kept were left, by layout. */
  readonly places: KeptPlaces;
  /** Whether the network keeps the layout with which it began, and has changed since. */
  readonly isAsItBegan: boolean;
  /** The server's drawing of the first view, as SVG. */
  readonly picture: string;
};

/** The map, and where its actors stand, which others on the page ask about as well. */
export function Stage({ positions, places, isAsItBegan, picture }: StageProps) {
  const { setMap } = useExplorerStore();
  const isOwnLayout = useMemo(
    () => !isAsItBegan && Object.values(places).every(isNowhere),
    [isAsItBegan, places],
  );
  const arrangement = usePositions(positions, isOwnLayout, useKeptPlaces(places));
  useLayoutEffect(() => setMap({ arrangement }), [setMap, arrangement]);
  const flags = useFlags();
  useLayoutEffect(() => setMap({ flags }), [setMap, flags]);
  return (
    <PanelBoundary what="The map">
      <GraphStage
        positions={arrangement.positions}
        flags={flags}
        picture={picture}
        onPlace={arrangement.place}
      />
    </PanelBoundary>
  );
}

function isNowhere({ arranged, placed }: NonNullable<KeptPlaces[keyof KeptPlaces]>): boolean {
  return isEmpty(arranged) && isEmpty(placed);
}

function isEmpty(positions: Positions): boolean {
  for (const _id in positions) return false;
  return true;
}
