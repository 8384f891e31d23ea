'use client';

import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import type { CanvasCallbacks } from '@/lib/view/canvas-contract';
import type { Positions } from '@/lib/view/positions';
import { fromStoryId, placeStories, type StoriesAxis, unplaceStories } from '@/lib/view/stories';
import type { View } from '@/lib/view/view';

/** Returns where the actors of a view stand, those of two stories side by side, or one under the other where that is the better fit. */
export function useStoryPlaces(
  host: RefObject<HTMLElement | null>,
  view: View,
  positions: Positions | null,
): { readonly places: Positions | null; readonly toPlain: (placed: Positions) => Positions } {
  const axis = useAxis(host, view.stories !== undefined);
  const places = useMemo(
    () => (positions ? placeStories(view, positions, axis) : null),
    [view, positions, axis],
  );
  const toPlain = useCallback(
    (placed: Positions) => (positions ? unplaceStories(placed, view, positions, axis) : placed),
    [view, positions, axis],
  );
  return { places, toPlain };
}

/** Follows the shape of the map while two stories are drawn. */
function useAxis(host: RefObject<HTMLElement | null>, isOn: boolean): StoriesAxis {
  const [axis, setAxis] = useState<StoriesAxis>('across');
  useEffect(() => {
    const element = host.current;
    if (!element || !isOn) return;
    const watch = new ResizeObserver(() =>
      setAxis(element.clientHeight > element.clientWidth ? 'down' : 'across'),
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [host, isOn]);
  return axis;
}

/** Returns callbacks that name things as the network does, whichever of two stories they are of. No tie is drawn between stories. */
export function useStoryCallbacks(
  { stories }: View,
  callbacks: CanvasCallbacks,
  toPlain: (placed: Positions) => Positions,
): CanvasCallbacks {
  const isOn = stories !== undefined;
  return useMemo(() => {
    if (!isOn) return callbacks;
    const { onSelect, onMeeting, onFocus, onMenu, onPlace, onDraw, ...others } = callbacks;
    const toHit = <Hit extends { readonly actor: string | null; readonly relationship: string | null }>(
      hit: Hit & { readonly claim?: string },
    ) => ({
      ...hit,
      actor: hit.actor && fromStoryId(hit.actor),
      relationship: hit.relationship && fromStoryId(hit.relationship),
      ...(hit.claim === undefined ? {} : { claim: fromStoryId(hit.claim) }),
    });
    return {
      ...others,
      ...(onSelect && { onSelect: (hit) => onSelect(toHit(hit)) }),
      ...(onMeeting && { onMeeting: (meeting) => onMeeting(fromStoryId(meeting)) }),
      ...(onFocus && { onFocus: (actor) => onFocus(fromStoryId(actor)) }),
      ...(onMenu && { onMenu: (hit) => onMenu(toHit(hit)) }),
      ...(onPlace && { onPlace: (placed) => onPlace(toPlain(placed)) }),
    };
  }, [isOn, callbacks, toPlain]);
}
