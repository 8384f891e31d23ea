import type { Core, ElementDefinition, SingularElementArgument } from 'cytoscape';
import type { Box } from '@/lib/view/box';
import { layCards, layFewCards } from '@/lib/view/claim-cards';
import { completePositions } from '@/lib/view/complete-positions';
import { showsFlagsOfPeople } from '@/lib/view/flag-image';
import { bendBetween, indexLegs, type LegIndex, layLegs, toLegPoint } from '@/lib/view/leg-lines';
import type { PlacedCard } from '@/lib/view/place-cards';
import type { Point, Positions } from '@/lib/view/positions';
import type { View, ViewActor, ViewClaim, ViewClaimPoint, ViewLeg } from '@/lib/view/view';
import {
  type Drawing,
  isSameShape,
  mayReturn,
  toActorDrawing,
  toClaimDrawing,
  toEdgeDrawing,
  toLineDrawing,
  toPointDrawing,
} from './drawings';
import { type Flags, toEdgeId, toLineId, toNodeId } from './elements';
import { INTERACTION_CLASSES } from './interaction-styles';
import { computePatch, isSame } from './patch';
import { glide, isAt, settle, settleClaims } from './settle-elements';

const OF_THE_MOMENT: ReadonlySet<string> = new Set(INTERACTION_CLASSES);

const ORIGIN: Point = { x: 0, y: 0 };

export type CanvasElements = {
  /** Returns whether other actors are shown than before, or at other places. */
  readonly update: (view: View, positions: Positions, animate: boolean) => boolean;
  readonly place: (actor: string, point: Point) => void;
  /** Sets the text of claims that many times as large, and places them anew; a claim is as large as its text. */
  readonly scaleClaims: (scale: number, room: Box | null) => void;
  /** Where claims that are things of their own stand. */
  readonly getCards: () => readonly PlacedCard[];
  /** Where they would stand within a room when text is that large. */
  readonly layCards: (scale: number, room: Box | null) => readonly PlacedCard[];
  /** Draws states with these flags, those as well that are filtered out. */
  readonly setFlags: (flags: Flags) => void;
  readonly getView: () => View;
  readonly getPositions: () => Positions;
};

/**
 * Keeps the elements of a Cytoscape that was created with the elements of `first`. What a view leaves out is removed and
 * kept, to be restored as it was: hiding and showing cost little more than a redraw.
 */
export function createCanvasElements(
  cy: Core,
  first: View,
  firstPositions: Positions,
  firstFlags: Flags,
): CanvasElements {
  let flags = firstFlags;
  const away = new Map<string, SingularElementArgument>();
  /** What each element shows, and what those away showed when they went. */
  const drawn = new Map<string, Drawing>();
  let view = first;
  let given = firstPositions;
  let places: Record<string, Point> = { ...completePositions(first, firstPositions) };
  let index = indexLegs(first);
  let curves = new Map(layLegs(index, places));
  let isUpdating = false;
  let scale = 1;
  let room: Box | null = null;

  let badges = showsFlagsOfPeople(first.actors.length);
  const toNode = (item: ViewActor) =>
    toActorDrawing(
      item,
      places,
      () => flags,
      () => badges,
    );
  const toClaim = (item: ViewClaim) => toClaimDrawing(item, places);
  const toPoint = (item: ViewClaimPoint) => toPointDrawing(item, places);
  for (const actor of first.actors) drawn.set(toNodeId(actor.id), toNode(actor));
  for (const claim of first.claims) drawn.set(toNodeId(claim.id), toClaim(claim));
  for (const point of first.claimPoints) drawn.set(toNodeId(point.id), toPoint(point));
  for (const line of first.claimLines) drawn.set(toLineId(line.id), toLineDrawing(line));
  for (const leg of first.legs)
    drawn.set(toEdgeId(leg.key), toEdgeDrawing(leg, first.types, curves.get(leg.key), places));

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

  const change = (drawing: Drawing) => {
    const before = drawn.get(drawing.id);
    drawn.set(drawing.id, drawing);
    // To compare here is cheap; to ask Cytoscape whether something differs is not.
    if (before && isSameShape(before.shape, drawing.shape) && isSame(before.item, drawing.item)) return;
    const element = cy.getElementById(drawing.id);
    const { data, classes } = drawing.define();
    const changes = Object.entries(data).filter(([name, value]) => element.data(name) !== value);
    if (changes.length > 0) element.data(Object.fromEntries(changes));
    element.classes(classes);
  };

  const add = (group: 'nodes' | 'edges', entering: readonly Drawing[]) => {
    const returning = cy.collection();
    const fresh: ElementDefinition[] = [];
    for (const drawing of entering) {
      const { id, place, define } = drawing;
      const kept = away.get(id);
      if (kept && mayReturn(drawn.get(id), drawing)) {
        returning.merge(kept);
        continue;
      }
      away.delete(id);
      drawn.set(id, drawing);
      fresh.push({ group, ...define(), ...(place ? { position: { ...place } } : {}) });
    }
    returning.restore();
    // The moment in which it went has passed. Few elements have a class at all.
    returning
      .filter((element) => element.classes().some((name) => OF_THE_MOMENT.has(name)))
      .removeClass([...INTERACTION_CLASSES]);
    for (const drawing of entering) {
      if (!away.delete(drawing.id)) continue;
      change(drawing);
      const { id, place } = drawing;
      const element = cy.getElementById(id);
      if (place && !isAt(element.position(), place)) element.position({ ...place });
    }
    cy.add(fresh);
  };

  /** Each actor of these kinds is compared anew with what it shows: those on the map now, those away when they come back. */
  const redrawFlagged = (kinds: readonly string[]) => {
    for (const [id, { item, define }] of [...drawn]) {
      if (!('kind' in item) || !kinds.includes(item.kind)) continue;
      if (away.has(id)) drawn.delete(id);
      else setChanged(cy.getElementById(id), { ...define().data });
    }
  };

  const update = (next: View, positions: Positions, animate: boolean) => {
    const patch = computePatch(view, next);
    const moved = positions !== given;
    const claims = compareItems(view.claims, next.claims);
    const points = compareItems(view.claimPoints, next.claimPoints);
    const lines = compareItems(view.claimLines, next.claimLines);
    const before = places;
    places = { ...completePositions(next, moved ? { ...places, ...positions } : places, scale, room) };
    index = indexLegs(next);
    curves = new Map(layLegs(index, places));
    const edge = (leg: ViewLeg) => toEdgeDrawing(leg, next.types, curves.get(leg.key), places);
    const added = new Set(patch.addedLegs);
    isUpdating = true;
    const hasBadges = showsFlagsOfPeople(next.actors.length);
    const hasOtherBadges = hasBadges !== badges;
    badges = hasBadges;
    cy.batch(() => {
      const gone = [...patch.removedActors, ...claims.removed, ...points.removed];
      remove([...patch.removedLegs.map(toEdgeId), ...lines.removed.map(toLineId), ...gone.map(toNodeId)]);
      const ends = [...claims.added.map(toClaim), ...points.added.map(toPoint)];
      add('nodes', [...patch.addedActors.map(toNode), ...ends]);
      add('edges', [...patch.addedLegs.map(edge), ...lines.added.map(toLineDrawing)]);
      for (const actor of patch.changedActors) change(toNode(actor));
      for (const claim of claims.kept) change(toClaim(claim));
      for (const point of points.kept) change(toPoint(point));
      // A tie that comes or goes makes its neighbours bow more or less, which are the same otherwise.
      for (const leg of next.legs) if (!added.has(leg)) change(edge(leg));
      if (moved && !animate) settle(cy, next, places);
      if (hasOtherBadges) redrawFlagged(['person']);
    });
    isUpdating = false;
    const last = view;
    view = next;
    if (moved && animate) {
      glide(cy, next, places);
      // Claims follow who glides to their ties; one that is at another tie now has nobody to follow.
      settleClaims(cy, { claims: listElsewhere(last.claims, next.claims), claimPoints: [] }, places);
    } else settleClaims(cy, next, places);
    given = positions;
    if (patch.addedActors.length + patch.removedActors.length > 0) return true;
    if (points.added.length + points.removed.length > 0 || countCards(last) !== countCards(next)) return true;
    return moved && next.actors.some(({ id }) => !isAt(before[id] ?? ORIGIN, places[id] ?? ORIGIN));
  };

  /** The curves of mediations depend on where all three of their actors stand: they follow who is moved. */
  const follow = (actor: string) => {
    if (!index.goBetweens.has(actor)) return;
    const positions = readPositions(cy, index, actor);
    const fresh = layLegs(index, positions, undefined, [actor]);
    cy.batch(() => {
      for (const [key, curve] of fresh) {
        curves.set(key, curve);
        const leg = index.legs.get(key);
        if (leg) change(toEdgeDrawing(leg, view.types, curve, positions));
      }
    });
  };
  /** Claims stand at the marks of ties, wherever these are at the moment. */
  const followTies = () => {
    for (const { id, onto } of [...view.claims, ...view.claimPoints]) {
      const [leg, curve] = onto === null ? [] : [index.legs.get(onto), curves.get(onto)];
      if (!leg || !curve) continue;
      const [from, to] = [leg.from, leg.to].map((end) => cy.getElementById(toNodeId(end)).position());
      const now = curve.passes || !from || !to ? curve : bendBetween(curve, from, to);
      const middle = toLegPoint(now, 0.5);
      places[id] = middle;
      const node = cy.getElementById(toNodeId(id));
      if (node.nonempty() && !isAt(node.position(), middle)) node.position(middle);
    }
  };
  cy.on('position', 'node[actor]', ({ target }) => {
    if (isUpdating) return;
    follow(String(target.data('actor')));
    if (view.claims.length > 0) followTies();
  });

  const setFlags = (next: Flags) => {
    flags = next;
    cy.batch(() => redrawFlagged(['state', 'person']));
  };

  const scaleClaims = (next: number, nextRoom: Box | null) => {
    const cards = layCards(view, places, next, nextRoom);
    const isOther = next !== scale || !isSameBox(room, nextRoom);
    [scale, room] = [next, nextRoom];
    if (cards.length === 0) return;
    if (isOther) {
      places = { ...completePositions(view, places, scale, room) };
      curves = new Map(layLegs(index, places));
    }
    const sides = new Map(cards.flatMap(({ speakers }) => speakers.map(({ id, side }) => [id, side])));
    cy.batch(() => {
      for (const { id } of [...view.claims, ...view.claimPoints])
        setChanged(cy.getElementById(toNodeId(id)), { textScale: scale, side: sides.get(id) ?? 'below' });
      settleClaims(cy, view, places);
      for (const leg of view.legs) change(toEdgeDrawing(leg, view.types, curves.get(leg.key), places));
    });
  };

  return {
    update,
    scaleClaims,
    getCards: () => layCards(view, places, scale, room),
    layCards: (next, within) => layFewCards(view, places, next, within),
    setFlags,
    place: (actor, { x, y }) => {
      places[actor] = { x, y };
    },
    getView: () => view,
    getPositions: () => ({ ...places }),
  };
}

function compareItems<T extends { readonly id: string }>(previous: readonly T[], next: readonly T[]) {
  const before = new Set(previous.map(({ id }) => id));
  const now = new Set(next.map(({ id }) => id));
  return {
    removed: previous.flatMap(({ id }) => (now.has(id) ? [] : [id])),
    added: next.filter(({ id }) => !before.has(id)),
    kept: next.filter(({ id }) => before.has(id)),
  };
}

function isSameBox(one: Box | null, other: Box | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The claims that are at another tie than before. */
function listElsewhere(previous: readonly ViewClaim[], next: readonly ViewClaim[]): readonly ViewClaim[] {
  const before = new Map(previous.map(({ id, onto }) => [id, onto]));
  return next.filter(({ id, onto }) => before.has(id) && before.get(id) !== onto);
}

function countCards({ claims }: View): number {
  return claims.filter(({ isCard }) => isCard).length;
}

/** Cytoscape draws an element anew for each field that it is given, changed or not. */
function setChanged(element: SingularElementArgument, data: Readonly<Record<string, unknown>>): void {
  const changes = Object.entries(data).filter(([name, value]) => element.data(name) !== value);
  if (element.nonempty() && changes.length > 0) element.data(Object.fromEntries(changes));
}

/** Where the actors stand now, also on the way to their places, whose mediations have to do with those of one actor. */
function readPositions(cy: Core, { mediations, goBetweens }: LegIndex, actor: string): Positions {
  const positions: Record<string, Point> = {};
  for (const goBetween of goBetweens.get(actor) ?? [])
    for (const { first, second } of mediations.get(goBetween) ?? [])
      for (const id of [first.from, first.to, second.to])
        positions[id] ??= { ...cy.getElementById(toNodeId(id)).position() };
  return positions;
}
