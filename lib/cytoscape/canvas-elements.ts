import type { Core, ElementDefinition, SingularElementArgument } from 'cytoscape';
import { computeBows } from '@/lib/view/bows';
import type { Point, Positions } from '@/lib/view/positions';
import type { View, ViewActor, ViewLeg } from '@/lib/view/view';
import {
  completePositions,
  type Flags,
  toEdgeClasses,
  toEdgeData,
  toEdgeId,
  toNodeClasses,
  toNodeData,
  toNodeId,
} from './elements';
import { computePatch } from './patch';

const GLIDE_MS = 180;
/** More than these do not glide: a page must not stutter to please the eye. */
const MOST_GLIDING = 400;

export type CanvasElements = {
  readonly update: (view: View, positions: Positions, animate: boolean) => void;
  readonly place: (actor: string, point: Point) => void;
  readonly getView: () => View;
  readonly getPositions: () => Positions;
};

type Definition = { readonly data: object; readonly classes: string[]; readonly position?: Point };

/**
 * Keeps the elements of a Cytoscape that was created with the elements of `first`. What a view leaves out is removed and
 * kept, to be restored as it was: hiding and showing cost little more than a redraw.
 */
export function createCanvasElements(
  cy: Core,
  first: View,
  firstPositions: Positions,
  flags: Flags,
): CanvasElements {
  const away = new Map<string, SingularElementArgument>();
  let view = first;
  let bows = computeBows(first.legs);
  let given = firstPositions;
  let places: Record<string, Point> = { ...completePositions(first, firstPositions) };

  const remove = (ids: readonly string[]) => {
    const leaving = cy.collection();
    for (const id of ids) {
      const element = cy.getElementById(id);
      if (element.empty()) continue;
      leaving.merge(element);
      away.set(id, element);
    }
    leaving.stop(true, false).remove();
  };

  const change = (id: string, { data, classes, position }: Definition) => {
    const element = cy.getElementById(id);
    const changes = Object.entries(data).filter(([name, value]) => element.data(name) !== value);
    if (changes.length > 0) element.data(Object.fromEntries(changes));
    element.classes(classes);
    if (position && !isAt(element.position(), position)) element.position({ ...position });
  };

  const add = (group: 'nodes' | 'edges', definitions: ReadonlyMap<string, Definition>) => {
    const returning = cy.collection();
    const fresh: ElementDefinition[] = [];
    for (const [id, { data, classes, position }] of definitions) {
      const kept = away.get(id);
      away.delete(id);
      if (kept) returning.merge(kept);
      else
        fresh.push({ group, data: { ...data }, classes, ...(position ? { position: { ...position } } : {}) });
    }
    returning.restore();
    for (const element of returning) {
      const definition = definitions.get(element.id());
      if (definition) change(element.id(), definition);
    }
    cy.add(fresh);
  };

  const update = (next: View, positions: Positions, animate: boolean) => {
    const patch = computePatch(view, next);
    const moved = positions !== given;
    const node = (actor: ViewActor): Definition => ({
      data: toNodeData(actor, flags),
      classes: toNodeClasses(actor),
    });
    const nextBows = computeBows(next.legs);
    const edge = (leg: ViewLeg): Definition => ({
      data: toEdgeData(leg, next, nextBows.get(leg.key)),
      classes: toEdgeClasses(leg),
    });
    // A tie that comes or goes makes its neighbours bow more or less, which are the same otherwise.
    const changed = new Set(patch.changedLegs);
    for (const leg of next.legs) if (bows.get(leg.key) !== nextBows.get(leg.key)) changed.add(leg);
    const known = moved ? { ...places, ...positions } : places;
    places = { ...completePositions(next, known) };
    cy.batch(() => {
      remove([...patch.removedLegs.map(toEdgeId), ...patch.removedActors.map(toNodeId)]);
      const entering = patch.addedActors.map(
        (actor) =>
          [toNodeId(actor.id), { ...node(actor), position: places[actor.id] ?? { x: 0, y: 0 } }] as const,
      );
      add('nodes', new Map(entering));
      add('edges', new Map(patch.addedLegs.map((leg) => [toEdgeId(leg.key), edge(leg)])));
      for (const actor of patch.changedActors) change(toNodeId(actor.id), node(actor));
      for (const leg of changed) change(toEdgeId(leg.key), edge(leg));
      if (moved && !animate) settle(cy, next, places);
    });
    if (moved && animate) glide(cy, next, places);
    view = next;
    bows = nextBows;
    given = positions;
  };

  return {
    update,
    place: (actor, { x, y }) => {
      places[actor] = { x, y };
    },
    getView: () => view,
    getPositions: () => ({ ...places }),
  };
}

function settle(cy: Core, view: View, places: Positions): void {
  for (const { id } of view.actors) {
    const element = cy.getElementById(toNodeId(id));
    const point = places[id];
    if (!point || element.grabbed() || isAt(element.position(), point)) continue;
    element.stop(true, false).position({ ...point });
  }
}

function glide(cy: Core, view: View, places: Positions): void {
  const moving = view.actors.filter(({ id }) => {
    const point = places[id];
    return point && !isAt(cy.getElementById(toNodeId(id)).position(), point);
  });
  if (moving.length > MOST_GLIDING) {
    cy.batch(() => settle(cy, view, places));
    return;
  }
  for (const { id } of moving) {
    const element = cy.getElementById(toNodeId(id));
    if (element.grabbed()) continue;
    element
      .stop(true, false)
      .animate(
        { position: { ...(places[id] ?? element.position()) } },
        { duration: GLIDE_MS, easing: 'ease-in-out-cubic' },
      );
  }
}

function isAt(one: Point, other: Point): boolean {
  return Math.abs(one.x - other.x) < 0.01 && Math.abs(one.y - other.y) < 0.01;
}
