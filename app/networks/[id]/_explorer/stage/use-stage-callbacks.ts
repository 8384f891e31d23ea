'use client';

import { useMemo } from 'react';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import type { CanvasCallbacks, DrawnTie } from '@/lib/view/canvas-contract';
import type { Positions } from '@/lib/view/positions';
import { fillWaitingField, stopWaiting } from '../controls/use-map-choice';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import type { MenuRequest } from './menu-request';

/** What the map is told that is no view: each stays the same function. */
type Heard = {
  readonly onPlace: (placed: Positions) => void;
  readonly onMenu: (request: MenuRequest) => void;
  readonly onDraw: (drawn: DrawnTie) => void;
  readonly onOutOfSight: (count: number) => void;
  readonly onOwnCamera: (isOwn: boolean) => void;
  readonly onMissing: (isMissing: boolean) => void;
};

/** Returns what becomes of what a person does on the map. */
export function useStageCallbacks({ onPlace, onMenu, onDraw, onOutOfSight, onOwnCamera, onMissing }: Heard) {
  const store = useExplorerStore();
  const mayEdit = useExplorer(mayEditNow);
  return useMemo<CanvasCallbacks>(() => {
    const { dispatch } = store;
    return {
      onSelect: ({ actor, relationship, ties, claim, additive }) => {
        if (actor && fillWaitingField(store, actor)) return;
        stopWaiting(store);
        if (actor) dispatch({ type: 'selectActor', actor, additive });
        else if (ties) dispatch({ type: 'selectRelationships', relationships: ties, additive });
        else if (relationship) dispatch({ type: 'selectRelationship', relationship, additive });
        else if (claim) dispatch({ type: 'selectClaim', claim });
        else if (!additive) dispatch({ type: 'clearSelection' });
      },
      onMeeting: (meeting) => dispatch({ type: 'selectMeeting', meeting }),
      onFocus: (actor) => dispatch({ type: 'setFocus', actors: [actor] }),
      onMenu,
      onOutOfSight,
      onOwnCamera,
      onMissing: () => onMissing(true),
      onPlace,
      ...(mayEdit && { onDraw }),
    };
  }, [store, onPlace, onMenu, onDraw, onOutOfSight, onOwnCamera, onMissing, mayEdit]);
}
