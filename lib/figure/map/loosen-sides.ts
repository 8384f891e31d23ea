import type { Point } from '@/lib/view/positions';
import { LABEL_GAP_EMS, type PlaneScale } from '../geometry/fit-plane';
import type { SymbolStyle } from '../symbols/actor-symbol';
import type { GraphSubject } from './lay-graph';
import { type FigureActor, toFitActor } from './place-actors';
import type { FigureEnclosure } from './side-enclosures';

const ROUNDS = 80;
/** A larger side is left as it is: its names have no room, whoever moves. */
const MAX_ACTORS = 300;
/** How much of what is missing between two names is made up for in a round. */
const STEP = 0.35;
/** Between a shape and the circle around its side, in points. */
const EDGE = 2;

/** An actor in the circle of its side, in points from the middle of that: with the room of its shape and name. */
type Loose = {
  readonly id: string;
  x: number;
  y: number;
  readonly width: number;
  readonly rise: number;
  readonly fall: number;
  readonly reach: number;
};

/**
 * Returns a grouped graph in whose open sides actors stand further from each other, within their circles, so that more names
 * have room at a scale: boxes of shape and name push each other apart, a little in every round. The same input gives the same
 * places.
 */
export function loosenSides(
  subject: GraphSubject,
  scale: PlaneScale,
  style: Omit<SymbolStyle, 'unit'>,
): GraphSubject {
  const actors = new Map(subject.actors.map((actor) => [actor.id, actor]));
  const members = new Map((subject.view.sides ?? []).map((side) => [side.id, side.actors]));
  const moved = new Map<string, Point>();
  for (const enclosure of subject.enclosures) {
    const own = (members.get(enclosure.id) ?? []).flatMap((id) => actors.get(id) ?? []);
    if (own.length > MAX_ACTORS) continue;
    for (const [id, at] of loosen(own, enclosure, scale, style)) moved.set(id, at);
  }
  return {
    ...subject,
    actors: subject.actors.map((actor) => ({ ...actor, at: moved.get(actor.id) ?? actor.at })),
  };
}

function loosen(
  actors: readonly FigureActor[],
  { at, radius }: FigureEnclosure,
  scale: PlaneScale,
  style: Omit<SymbolStyle, 'unit'>,
): readonly (readonly [string, Point])[] {
  const loose = actors.map((actor): Loose => {
    const { width, height, labelWidth, labelHeight } = toFitActor(actor, style.notation, style.typesetter);
    const [wide, high] = [width * scale.unit, height * scale.unit];
    return {
      id: actor.id,
      x: (actor.at.x - at.x) * scale.across,
      y: (actor.at.y - at.y) * scale.down,
      width: Math.max(wide, labelWidth * scale.label),
      rise: high / 2,
      fall: high / 2 + (LABEL_GAP_EMS + labelHeight) * scale.label,
      reach: Math.hypot(wide, high) / 2 + EDGE,
    };
  });
  const room = radius * scale.across;
  for (let round = 0; round < ROUNDS; round++) {
    let isMoved = false;
    for (const [i, one] of loose.entries())
      for (const other of loose.slice(i + 1)) isMoved = push(one, other) || isMoved;
    for (const each of loose) keepWithin(each, room);
    if (!isMoved) break;
  }
  return loose.map(({ id, x, y }) => [id, { x: at.x + x / scale.across, y: at.y + y / scale.down }]);
}

/** Pushes two apart along the axis on which less is missing. Returns whether they were too near. */
function push(one: Loose, other: Loose): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const missingX = (one.width + other.width) / 2 - Math.abs(dx);
  const missingY = dy < 0 ? other.fall + one.rise + dy : one.fall + other.rise - dy;
  if (missingX <= 0 || missingY <= 0) return false;
  if (missingX < missingY) {
    const by = ((dx < 0 ? -1 : 1) * STEP * missingX) / 2;
    one.x -= by;
    other.x += by;
  } else {
    const by = ((dy < 0 ? -1 : 1) * STEP * missingY) / 2;
    one.y -= by;
    other.y += by;
  }
  return true;
}

function keepWithin(each: Loose, radius: number): void {
  const distance = Math.hypot(each.x, each.y);
  const most = Math.max(0, radius - each.reach);
  if (distance <= most || distance === 0) return;
  each.x *= most / distance;
  each.y *= most / distance;
}
