import { getActorKind } from '@/lib/vocabulary/actor-kinds';
import { toDiscWidth, toDrawnBox, toShapeScale } from './actor-box';
import { computeEnclosure, type Enclosure } from './enclosures';
import { findPoint, type Point, type Positions } from './positions';
import type { View, ViewActor } from './view';

/** What is left of the room between two shapes, so that they do not touch. */
const SHARE = 0.94;

/** A shape around its middle: its radius in units of the plane, and how many times that it would be drawn if there were room. */
type Shape = { readonly id: string; readonly point: Point; readonly reach: number; readonly wanted: number };

type Mapped = Pick<View, 'actors' | 'sides'>;

/**
 * Returns how many times its own size each shape is drawn where text is that many times as large, by id. Shapes grow as the map gets small, so
 * that they can still be told apart; on a grouped map only as far as none lies over another, nor over an open side, and those of
 * one open side alike.
 */
export function computeShapeScales(
  view: Mapped,
  positions: Positions,
  textScale: number,
): ReadonlyMap<string, number> {
  const wanted = new Map(view.actors.map((actor) => [actor.id, toWantedScale(actor, textScale)]));
  if (!view.sides || textScale <= 1) return wanted;
  const shapes = view.actors.flatMap((actor) => toShape(actor, positions, wanted.get(actor.id) ?? 1));
  const limits = new Map(wanted);
  const limit = (id: string, most: number) =>
    limits.set(id, Math.max(1, Math.min(limits.get(id) ?? 1, most)));
  limitPairs(shapes, limit);
  for (const { isOpen, actors } of view.sides) {
    if (!isOpen || actors.length < 2) continue;
    const circle = computeEnclosure(actors.flatMap((id) => findPoint(positions, id) ?? []));
    const members = new Set(actors);
    if (circle) limitAround(shapes, circle, members, limit);
    const least = Math.min(...actors.map((id) => limits.get(id) ?? Infinity));
    for (const id of actors) if (limits.has(id)) limit(id, least);
  }
  return limits;
}

function toWantedScale(actor: ViewActor, textScale: number): number {
  if (actor.sideCount === undefined) return toShapeScale(textScale);
  const { width } = toDrawnBox(actor);
  return toDiscWidth(width, textScale) / width;
}

function toShape(actor: ViewActor, positions: Positions, wanted: number): readonly Shape[] {
  const point = findPoint(positions, actor.id);
  if (!point) return [];
  const { width, height } = toDrawnBox(actor);
  const isRound = actor.sideCount !== undefined || getActorKind(actor.kind).shape === 'circle';
  return [{ id: actor.id, point, reach: (isRound ? width : Math.hypot(width, height)) / 2, wanted }];
}

type Limit = (id: string, most: number) => void;

/** Two shapes that would meet share what is between their middles, as their own sizes do. */
function limitPairs(shapes: readonly Shape[], limit: Limit): void {
  const inOrder = [...shapes].sort((one, other) => one.point.x - other.point.x);
  const widest = inOrder.reduce((most, { reach, wanted }) => Math.max(most, reach * wanted), 0);
  for (const [at, one] of inOrder.entries()) {
    const drawn = one.reach * one.wanted;
    for (let next = at + 1; next < inOrder.length; next += 1) {
      const other = inOrder[next];
      if (!other || other.point.x - one.point.x > drawn + widest) break;
      const distance = Math.hypot(one.point.x - other.point.x, one.point.y - other.point.y);
      const room = SHARE * distance;
      if (room >= drawn + other.reach * other.wanted) continue;
      const most = room / (one.reach + other.reach);
      limit(one.id, most);
      limit(other.id, most);
    }
  }
}

/** Shapes beside an open side stay out of its circle. */
function limitAround(
  shapes: readonly Shape[],
  circle: Enclosure,
  members: ReadonlySet<string>,
  limit: Limit,
): void {
  for (const { id, point, reach } of shapes) {
    if (members.has(id)) continue;
    const room = Math.hypot(point.x - circle.x, point.y - circle.y) - circle.radius;
    limit(id, (SHARE * room) / reach);
  }
}
