import { computeSideReach } from '@/lib/view/actor-box';
import type { Point } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import type { GraphSubject } from './lay-graph';

/** What moves as one when sides are drawn apart: its middle. */
type Middles = ReadonlyMap<string, Point>;

/** How the middles of sides are drawn apart, across and down; 1 leaves them where they are. */
export type Spread = { readonly across: number; readonly down: number };

/**
 * Returns a graph whose sides stand further apart, across and down: each moves as a whole, so that its circle stays one and
 * nothing that was apart comes together (the move is expansive). What belongs to no side moves for itself.
 */
export function spreadSides(subject: GraphSubject, { across, down }: Spread): GraphSubject {
  if (across === 1 && down === 1) return subject;
  const middles = findMiddles(subject.view, subject);
  const move = (at: Point, middle: Point): Point => ({
    x: at.x + (across - 1) * middle.x,
    y: at.y + (down - 1) * middle.y,
  });
  const moveActor = <T extends { readonly id: string; readonly at: Point }>(actor: T): T => ({
    ...actor,
    at: move(actor.at, middles.get(actor.id) ?? actor.at),
  });
  return {
    ...subject,
    actors: subject.actors.map(moveActor),
    beyond: subject.beyond.map(moveActor),
    enclosures: subject.enclosures.map((enclosure) => ({
      ...enclosure,
      at: move(enclosure.at, enclosure.at),
    })),
  };
}

/** Between the circles of two sides there is room for a name, in units of the plane. */
const GAP = 46;
/** How far an actor reaches who stands alone, with the name. */
const ALONE = 34;

/**
 * Returns a graph whose sides stand no further apart than their circles need: to open sides one after another has moved them
 * further. All move to the middle alike, so that each stays where it is among the others.
 */
export function gatherSides(subject: GraphSubject): GraphSubject {
  const bodies = listBodies(subject);
  let share = 0;
  for (const [i, one] of bodies.entries()) {
    for (const other of bodies.slice(i + 1)) {
      const distance = Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y);
      if (distance === 0) return subject;
      share = Math.max(share, (one.reach + other.reach + GAP) / distance);
    }
  }
  return share === 0 || share >= 1 ? subject : spreadSides(subject, { across: share, down: share });
}

type Body = { readonly at: Point; readonly reach: number };

/** What moves as one: circles, discs with those who stand beside them, and who stands alone. */
function listBodies(subject: GraphSubject): readonly Body[] {
  const middles = findMiddles(subject.view, subject);
  const beside = new Map<Point, number>();
  const alone: Body[] = [];
  for (const { id, at, sideCount } of subject.actors) {
    const middle = middles.get(id);
    if (sideCount !== undefined) beside.set(at, Math.max(beside.get(at) ?? 0, computeSideReach(sideCount)));
    else if (!middle) alone.push({ at, reach: ALONE });
    else {
      const reach = Math.hypot(at.x - middle.x, at.y - middle.y) + ALONE;
      beside.set(middle, Math.max(beside.get(middle) ?? 0, reach));
    }
  }
  const circles = subject.enclosures.map(({ at, radius }) => ({ at, reach: radius }));
  for (const { at } of subject.enclosures) beside.delete(at);
  return [...circles, ...[...beside].map(([at, reach]) => ({ at, reach })), ...alone];
}

/** The middle of the side of each actor: that of its circle, or of the disc beside which it stands. */
function findMiddles(view: View, { actors, beyond, enclosures }: GraphSubject): Middles {
  const circles = new Map(enclosures.map(({ id, at }) => [id, at]));
  const discs = new Map([...actors, ...beyond].map(({ id, at }) => [id, at]));
  return new Map(
    (view.sides ?? []).flatMap((side) => {
      const middle = side.isOpen ? circles.get(side.id) : discs.get(side.id);
      return middle ? side.actors.map((actor) => [actor, middle] as const) : [];
    }),
  );
}
