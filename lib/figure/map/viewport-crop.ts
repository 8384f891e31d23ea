import { placeClaims } from '@/lib/view/claim-ends';
import { findPoint, type Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import { clipLine, computeSharedArea } from '../geometry/box';
import type { PlaneFrame } from '../options/figure-options';

/** Half the room that a shape takes on the plane, at most. */
const REACH = 24;

/**
 * Returns the part of a view that a frame shows: actors whose shapes reach into it, and ties of which a leg crosses it, whole.
 * Without a frame: all of it.
 */
export function cropToViewport(view: View, positions: Positions, frame: PlaneFrame | null): View {
  if (frame === null) return view;
  const places = placeClaims(view, positions);
  const isSeenAt = (id: string) => {
    const at = findPoint(places, id);
    if (!at) return false;
    return (
      computeSharedArea({ x: at.x - REACH, y: at.y - REACH, width: 2 * REACH, height: 2 * REACH }, frame) > 0
    );
  };
  const crossing = new Set(
    view.legs.flatMap(({ relationship, from, to }) => {
      const [a, b] = [findPoint(places, from), findPoint(places, to)];
      return a && b && clipLine(frame, a, b) !== null ? [relationship] : [];
    }),
  );
  const isAnswered = (id: string) =>
    view.legs.some(({ relationship, to }) => to === id && crossing.has(relationship));
  const cards = new Set(view.claims.flatMap(({ id, isCard }) => (isCard && isSeenAt(id) ? [id] : [])));
  const isShown = (id: string) => cards.has(id) || isAnswered(id);
  return {
    ...view,
    actors: view.actors.filter(({ id }) => isSeenAt(id)),
    legs: view.legs.filter(({ relationship }) => crossing.has(relationship)),
    claims: view.claims.filter(({ id }) => isShown(id)),
    claimPoints: view.claimPoints.filter(({ id }) =>
      view.claimLines.some(({ from, to }) => (from === id && isShown(to)) || (to === id && isShown(from))),
    ),
    claimLines: view.claimLines.filter(({ from, to }) => isShown(from) || isShown(to)),
  };
}
