import type { Box } from './box';
import { findPoint, type Positions } from './positions';
import type { View } from './view';

/** A part of a view: those actors who stand in a box of the plane, their ties, and who is at the other ends of these. */
export type ViewPart = { readonly view: View; readonly box: Box };

/** A part that can be read has no more actors in its box. */
const MAX_ACTORS = 150;
/** How much wider and higher than what is in sight the box of a part is, on each side: as wide as there is room for. */
const MARGINS = [0.5, 0.25, 0.08] as const;

/**
 * Returns the part of a view that is in sight, with a margin, as long as it has no more than `most` actors and ties; null when it
 * has more.
 */
export function findPartInSight(view: View, positions: Positions, sight: Box, most: number): ViewPart | null {
  for (const margin of MARGINS) {
    const box = widenBox(sight, margin);
    const inside = findInside(view, positions, box);
    if (inside === null || inside.size === 0) continue;
    const part = toPart(view, inside);
    if (part.actors.length + part.legs.length <= most) return { view: part, box };
  }
  return null;
}

/** Returns whether all of a box lies in another. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

function widenBox({ left, right, top, bottom }: Box, share: number): Box {
  const [across, down] = [(right - left) * share, (bottom - top) * share];
  return { left: left - across, right: right + across, top: top - down, bottom: bottom + down };
}

/** Returns who stands in a box; null for more than can be read, who are not looked for any further: with each change of a map they are all. */
function findInside(
  { actors }: View,
  positions: Positions,
  { left, right, top, bottom }: Box,
): ReadonlySet<string> | null {
  const inside = new Set<string>();
  for (const { id } of actors) {
    const point = findPoint(positions, id);
    if (point && point.x >= left && point.x <= right && point.y >= top && point.y <= bottom) inside.add(id);
    if (inside.size > MAX_ACTORS) return null;
  }
  return inside;
}

/** A tie of two legs is there whole or not at all, and so is the tie that an answer is about. */
function toPart(view: View, inside: ReadonlySet<string>): View {
  const touched = new Set<string>();
  const keys = new Set<string>();
  for (const { relationship, from, to, onto } of view.legs) {
    if (!inside.has(from) && !inside.has(to)) continue;
    touched.add(relationship);
    if (onto !== undefined) keys.add(onto);
  }
  for (const { key, relationship } of view.legs) if (keys.has(key)) touched.add(relationship);
  const legs = view.legs.filter(({ relationship }) => touched.has(relationship));
  const ends = new Set([...inside, ...legs.flatMap(({ from, to }) => [from, to])]);
  const claims = view.claims.filter(({ id }) => ends.has(id));
  const claimIds = new Set(claims.map(({ claim }) => claim));
  return {
    ...view,
    actors: view.actors.filter(({ id }) => ends.has(id)),
    legs,
    claims,
    claimPoints: view.claimPoints.filter(({ claim }) => claimIds.has(claim)),
    claimLines: view.claimLines.filter(({ claim }) => claimIds.has(claim)),
    meetings: view.meetings.flatMap((meeting) => {
      if (!meeting.seats.some(({ actor }) => inside.has(actor))) return [];
      return [{ ...meeting, seats: meeting.seats.filter(({ actor }) => ends.has(actor)) }];
    }),
  };
}
