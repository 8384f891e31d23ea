import type { CanvasHit, CanvasOptions } from '@/lib/view/canvas-contract';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import { completeActorPositions } from '@/lib/view/complete-positions';
import { findPoint, type Point, type Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import { createPicking, type Picked, type Picking } from './picking';
import { keepAlike } from './same-data';
import { createSceneMakers, type Scene, toScene } from './scene';
import { type Attention, type Emphasis, toEmphasis } from './standouts';

/** What an overview shows, and what of it stands out. */
export type OverviewModel = {
  readonly getView: () => View;
  readonly getPositions: () => Positions;
  readonly getTheme: () => CanvasTheme;
  readonly getScene: () => Scene;
  readonly getPicking: () => Picking;
  readonly getEmphasis: () => Emphasis;
  readonly getAttention: () => Attention;
  /**
   * Shows another view; tells whether there is anything else to paint, whether other actors are shown or at other places, and whether
   * actors that were shown are at other places.
   */
  readonly update: (
    view: View,
    positions: Positions,
  ) => { readonly isOther: boolean; readonly isMoved: boolean; readonly isArranged: boolean };
  readonly setTheme: (theme: CanvasTheme) => boolean;
  /** Returns whether that is something else than before. */
  readonly attend: (change: Partial<Attention>) => boolean;
  /** Leaves an actor out with its ties until there is another view, or has it back; returns whether that is something else than before. */
  readonly leaveOut: (actor: string | null) => boolean;
  /** Puts an actor elsewhere: while it is dragged, and once it is let go. */
  readonly drag: (point: number, to: Point) => void;
  readonly drop: (point: number) => Positions;
  readonly toHit: (picked: Picked | null) => CanvasHit;
};

const NO_ATTENTION: Attention = {
  ...{ highlighted: null, hovered: null, cursor: null },
  ...{ meetingCursor: null, meetingHovered: null, dragged: -1, leftOut: -1 },
};

/** Returns the model of an overview that was created with these options. */
export function createOverviewModel(options: CanvasOptions): OverviewModel {
  let { view, theme, positions: given } = options;
  let positions = completeActorPositions(view, given);
  const makers = createSceneMakers();
  let scene = toScene(view, positions, theme, makers);
  let picking = createPicking(scene.ground);
  let attention = NO_ATTENTION;
  let emphasis = toEmphasis(scene, attention);

  const rebuild = () => {
    const { ground } = scene;
    const next = toScene(view, positions, theme, makers);
    // What is selected stands out above the ground, which is painted anew only where it has changed.
    scene = { ...next, ground: keepAlike(ground, next.ground) };
    if (scene.ground !== ground) picking = createPicking(scene.ground);
    emphasis = toEmphasis(scene, attention);
  };
  const attend = (change: Partial<Attention>) => {
    if (isAttended(attention, change)) return false;
    attention = { ...attention, ...change };
    emphasis = toEmphasis(scene, attention);
    return true;
  };
  return {
    getView: () => view,
    getPositions: () => positions,
    getTheme: () => theme,
    getScene: () => scene,
    getPicking: () => picking,
    getEmphasis: () => emphasis,
    getAttention: () => attention,
    update: (next, nextPositions) => {
      const isElsewhere = nextPositions !== given && !standsThere(next, positions, nextPositions);
      // Where an actor was dropped, it stands before the page says so.
      if (next === view && !isElsewhere) return { isOther: false, isMoved: false, isArranged: false };
      const before = scene;
      if (isElsewhere) [given, positions] = [nextPositions, { ...positions, ...nextPositions }];
      positions = completeActorPositions(next, positions);
      view = next;
      attention = { ...attention, leftOut: -1 };
      rebuild();
      return { isOther: true, isMoved: !standsAlike(before, scene), isArranged: isElsewhere };
    },
    setTheme: (next) => {
      if (next === theme) return false;
      theme = next;
      rebuild();
      return true;
    },
    attend,
    leaveOut: (actor) => attend({ leftOut: actor === null ? -1 : (scene.indices.get(actor) ?? -1) }),
    drag: (point, to) => place(scene, point, to),
    drop: (point) => {
      const placed = toPlaced(scene, point);
      positions = { ...positions, ...placed };
      attention = { ...attention, dragged: -1 };
      rebuild();
      picking = createPicking(scene.ground);
      return placed;
    },
    toHit: (picked) => toHit(view, scene, picked),
  };
}

function toHit({ claims }: View, { ids, legs, actors }: Scene, picked: Picked | null): CanvasHit {
  if (!picked || picked.kind === 'meeting') return { actor: null, relationship: null };
  if (picked.kind === 'tie') return { actor: null, relationship: legs[picked.index]?.relationship ?? null };
  const id = ids[picked.index] ?? null;
  if (picked.index < actors.length) return { actor: id, relationship: null };
  const claim = claims.find((each) => each.id === id)?.claim;
  return { actor: null, relationship: null, ...(claim === undefined ? {} : { claim }) };
}

/** Returns whether a change of attention would change nothing. */
function isAttended(attention: Attention, change: Partial<Attention>): boolean {
  const names = Object.keys(change) as (keyof Attention)[];
  return names.every((name) => change[name] === attention[name]);
}

function place({ ground }: Scene, point: number, { x, y }: Point): void {
  ground.points.x[point] = x;
  ground.points.y[point] = y;
}

/** Returns where an actor stands, by its id. */
function toPlaced({ ids, ground }: Scene, point: number): Positions {
  const { x, y } = ground.points;
  return { [ids[point] ?? '']: { x: toTenths(x[point]), y: toTenths(y[point]) } };
}

/** Returns whether the actors of a view stand already where they are to. */
function standsThere({ actors }: View, now: Positions, next: Positions): boolean {
  return actors.every(({ id }) => {
    const [there, here] = [findPoint(next, id), findPoint(now, id)];
    return !there || (here && there.x === here.x && there.y === here.y);
  });
}

/** Returns whether two scenes have the same actors at the same places. */
function standsAlike(one: Scene, other: Scene): boolean {
  if (one.actors.length !== other.actors.length) return false;
  const [before, now] = [one.ground.points, other.ground.points];
  return one.actors.every(
    (_, at) => one.ids[at] === other.ids[at] && before.x[at] === now.x[at] && before.y[at] === now.y[at],
  );
}

function toTenths(value = 0): number {
  return Math.round(value * 10) / 10;
}
