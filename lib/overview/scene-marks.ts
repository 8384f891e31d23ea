import { getAnswerLegs, getLegNumbers, locateLegs } from '@/lib/view/leg-numbers';
import { findPoint, type Point, type Positions } from '@/lib/view/positions';
import type { View, ViewLeg } from '@/lib/view/view';

/** A meeting amid those of its participants who are shown. */
export type SceneMeeting = {
  readonly id: string;
  readonly title: string;
  readonly selected: boolean;
  /** As contested ties are drawn, and those without a source. */
  readonly isDashed: boolean;
  /** In units of the plane. */
  readonly place: Point;
  readonly seats: readonly { readonly point: number; readonly isPresent: boolean }[];
};

/** Where the claims of some legs stood last. */
type PlacedClaims = {
  readonly claims: View['claims'];
  readonly positions: Positions;
  readonly places: ReadonlyMap<string, Point>;
};

const placedBefore = new WeakMap<readonly ViewLeg[], PlacedClaims>();

/**
 * Returns where claims stand: each at the middle of the tie that it is about, else amid those who answer it. The same map for the same legs,
 * claims and positions.
 */
export function placeClaimEnds({ claims, legs }: View, positions: Positions): ReadonlyMap<string, Point> {
  const last = placedBefore.get(legs);
  if (last?.claims === claims && last.positions === positions) return last.places;
  const places = findClaimEnds({ claims, legs }, positions);
  placedBefore.set(legs, { claims, positions, places });
  return places;
}

function findClaimEnds(
  view: Pick<View, 'claims' | 'legs'>,
  positions: Positions,
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const { id, onto, answers } of listNeighbours(view)) {
    const [start, end] = onto ? [findPoint(positions, onto.from), findPoint(positions, onto.to)] : [];
    const near = start && end ? [start, end] : answers.flatMap((actor) => findPoint(positions, actor) ?? []);
    if (near.length > 0) places.set(id, findMiddle(near));
  }
  return places;
}

/** A claim, the tie whose mark it is at, and who answers it. */
type ClaimNeighbours = {
  readonly id: string;
  readonly onto: Pick<ViewLeg, 'from' | 'to'> | null;
  readonly answers: readonly string[];
};

const neighboursBefore = new WeakMap<
  readonly ViewLeg[],
  { readonly claims: View['claims']; readonly found: readonly ClaimNeighbours[] }
>();

/** Returns what each claim stands beside: the same list for the same legs and claims, wherever actors stand. */
function listNeighbours({ claims, legs }: Pick<View, 'claims' | 'legs'>): readonly ClaimNeighbours[] {
  const last = neighboursBefore.get(legs);
  if (last?.claims === claims) return last.found;
  const found = claims.length === 0 ? [] : findNeighbours({ claims, legs });
  neighboursBefore.set(legs, { claims, found });
  return found;
}

function findNeighbours({ claims, legs }: Pick<View, 'claims' | 'legs'>): readonly ClaimNeighbours[] {
  const answers = new Map<string, string[]>(claims.map(({ id }) => [id, []]));
  for (const at of listAnswers(legs)) {
    const { from, to } = legs[at] as ViewLeg;
    answers.get(to)?.push(from);
  }
  const places = locateLegs(legs, new Set(claims.flatMap(({ onto }) => onto ?? [])));
  return claims.map(({ id, onto }) => ({
    id,
    onto: legs[places.get(onto ?? '') ?? legs.length] ?? null,
    answers: answers.get(id) ?? [],
  }));
}

/** Returns the places of the legs that may be those of answers. */
function listAnswers(legs: readonly ViewLeg[]): Iterable<number> {
  const kept = getLegNumbers(legs);
  if (!kept) return legs.keys();
  const marks = getAnswerLegs(kept.graph);
  const places: number[] = [];
  for (let at = 0; at < legs.length; at++) if (marks[kept.numbers[at] as number] === 1) places.push(at);
  return places;
}

/** Returns the meetings of a view, each in the middle of its participants. */
export function placeAmidSeats(
  { meetings }: View,
  indices: ReadonlyMap<string, number>,
  positions: Positions,
): readonly SceneMeeting[] {
  return meetings.flatMap(({ id, title, selected, standing, seats }) => {
    const found = seats.flatMap(({ actor, isPresent }) => {
      const [point, at] = [indices.get(actor), findPoint(positions, actor)];
      return point === undefined || !at ? [] : [{ point, at, isPresent }];
    });
    if (found.length === 0) return [];
    const isDashed = standing === 'contested' || standing === 'unsourced';
    return [{ id, title, selected, isDashed, place: findMiddle(found.map(({ at }) => at)), seats: found }];
  });
}

function findMiddle(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
