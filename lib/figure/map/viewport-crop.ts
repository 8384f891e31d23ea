import { findPoint, type Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import { clipLine, computeSharedArea } from '../geometry/box';
import type { PlaneFrame } from '../options/figure-options';

/** Half the room that a shape takes on the plane, at most. */
const REACH = 24;

/**
 * Returns the part of a view that a frame shows: actors whose shapes reach into it, and ties of which a leg crosses it, whole.
 * Without a frame: all of it. `places`: where everything of the view stands, its claims too, as `placeClaims` has it.
 */
export function cropToViewport(view: View, places: Positions, frame: PlaneFrame | null): View {
  if (frame === null) return view;
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
  const legs = view.legs.filter(({ relationship }) => crossing.has(relationship));
  const ends = new Set(legs.map(({ to }) => to));
  const cards = new Set(view.claims.flatMap(({ id, isCard }) => (isCard && isSeenAt(id) ? [id] : [])));
  const isShown = (id: string) => cards.has(id) || ends.has(id);
  const lines = view.claimLines.filter(({ from, to }) => isShown(from) || isShown(to));
  const speakers = new Set(
    lines.flatMap(({ from, to }) => [...(isShown(to) ? [from] : []), ...(isShown(from) ? [to] : [])]),
  );
  return {
    ...view,
    actors: view.actors.filter(({ id }) => isSeenAt(id)),
    legs,
    claims: view.claims.filter(({ id }) => isShown(id)),
    claimPoints: view.claimPoints.filter(({ id }) => speakers.has(id)),
    claimLines: lines,
  };
}
