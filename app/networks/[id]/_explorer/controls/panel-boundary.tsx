'use client';

import type { ReactNode } from 'react';
import type { FailurePlace } from '@/app/_lazy/failure-card';
import { PartBoundary } from '@/app/_lazy/part-boundary';
import { useExplorer } from '../state/explorer-store-context';
import { ServerTurn } from './server-turn';

/**
 * Keeps what fails in one panel from the others and from the map. It is drawn again when what it shows has changed; on the server each has
 * a turn of its own.
 */
export function PanelBoundary({
  what,
  place = 'panel',
  children,
}: {
  what: string;
  place?: FailurePlace;
  children: ReactNode;
}) {
  return (
    <PartBoundary what={what} place={place} changes={useExplorer(({ now }) => now)}>
      <ServerTurn>{children}</ServerTurn>
    </PartBoundary>
  );
}
