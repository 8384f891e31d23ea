import type { Core } from 'cytoscape';
import type { Box } from '@/lib/view/box';
import { layCards, layFewCards } from '@/lib/view/claim-cards';
import { completePositions } from '@/lib/view/complete-positions';
import { showsFlagsOfPeople } from '@/lib/view/flag-image';
import {
  bendBetween,
  indexLegs,
  type LegCurve,
  type LegIndex,
  layLegs,
  toLegPoint,
} from '@/lib/view/leg-lines';
import type { PlacedCard } from '@/lib/view/place-cards';
import type { Point, Positions } from '@/lib/view/positions';
import type { View, ViewActor, ViewClaim, ViewLeg } from '@/lib/view/view';
import { listDiamonds, toDiamondText } from './claim-words';
import { type Changes, compareViews } from './compare-views';
import {
  type Drawing,
  toActorDrawing,
  toClaimDrawing,
  toEdgeDrawing,
  toLineDrawing,
  toPointDrawing,
} from './drawings';
import { createDrawnElements, type DrawnElements, setChanged } from './drawn-elements';
import { type Flags, toEdgeId, toLineId, toNodeId } from './elements';
import { glide, isAt, settle, settleClaims } from './settle-elements';

const ORIGIN: Point = { x: 0, y: 0 };

/** How what is drawn differs from before. */
export type Difference = {
  /** Whether other actors are shown, or actors at other places: the camera may have to move. */
  readonly isOther: boolean;
  /** Whether actors who were there stand elsewhere, or are on their way. */
  readonly hasMoved: boolean;
};

export type CanvasElements = {
  readonly update: (view: View, positions: Positions, animate: boolean) => Difference;
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

/** What a canvas shows. */
type Shown = {
  view: View;
  /** As it was given last, without those that were found for actors without one. */
  given: Positions;
  places: Record<string, Point>;
  index: LegIndex;
  curves: Map<string, LegCurve>;
  flags: Flags;
  /** Whether people have the flags of their countries at their circles. */
  hasBadges: boolean;
  /** Of the text of claims, and where it has to fit. */
  scale: number;
  room: Box | null;
  isUpdating: boolean;
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
  const places = { ...completePositions(first, firstPositions) };
  const index = indexLegs(first);
  const shown: Shown = {
    ...{ view: first, given: firstPositions, places, index, curves: new Map(layLegs(index, places)) },
    ...{ flags: firstFlags, hasBadges: showsFlagsOfPeople(first.actors.length) },
    ...{ scale: 1, room: null, isUpdating: false },
  };
  const elements = createDrawnElements(cy);
  const nodes = [...first.actors.map((item) => drawActor(shown, item)), ...drawClaims(shown, first)];
  const edges = first.legs.map((leg) => drawLeg(shown, leg, first.types));
  elements.begin([...nodes, ...first.claimLines.map(toLineDrawing), ...edges]);

  cy.on('position', 'node[actor]', ({ target }) => {
    if (shown.isUpdating) return;
    followGoBetween(cy, shown, elements, String(target.data('actor')));
    if (shown.view.claims.length > 0) followTies(cy, shown);
  });

  return {
    update: (view, positions, animate) => update(cy, shown, elements, { view, positions, animate }),
    scaleClaims: (scale, room) => scaleClaims(cy, shown, elements, { scale, room }),
    getCards: () => layCards(shown.view, shown.places, shown.scale, shown.room),
    layCards: (scale, within) => layFewCards(shown.view, shown.places, scale, within),
    setFlags: (flags) => {
      shown.flags = flags;
      cy.batch(() => elements.redrawKinds(['state', 'person']));
    },
    place: (actor, { x, y }) => {
      shown.places[actor] = { x, y };
    },
    getView: () => shown.view,
    getPositions: () => ({ ...shown.places }),
  };
}

function drawActor(shown: Shown, item: ViewActor): Drawing {
  return toActorDrawing(
    item,
    shown.places,
    () => shown.flags,
    () => shown.hasBadges,
  );
}

function drawClaims(
  { places }: Shown,
  { claims, claimPoints }: Pick<View, 'claims' | 'claimPoints'>,
): Drawing[] {
  return [
    ...claims.map((item) => toClaimDrawing(item, places)),
    ...claimPoints.map((item) => toPointDrawing(item, places)),
  ];
}

function drawLeg({ curves, places }: Shown, leg: ViewLeg, types: View['types']): Drawing {
  return toEdgeDrawing(leg, types, curves.get(leg.key), places);
}

type Update = { readonly view: View; readonly positions: Positions; readonly animate: boolean };

/** Shows another view. Returns how it differs from the one before. */
function update(
  cy: Core,
  shown: Shown,
  elements: DrawnElements,
  { view: next, positions, animate }: Update,
): Difference {
  const { view: last, places: before } = shown;
  const moved = positions !== shown.given;
  const completed = moved ? { ...before, ...positions } : before;
  shown.places = { ...completePositions(next, completed, shown.scale, shown.room) };
  shown.index = indexLegs(next);
  shown.curves = new Map(layLegs(shown.index, shown.places));
  const hasBadges = showsFlagsOfPeople(next.actors.length);
  const hasOtherBadges = hasBadges !== shown.hasBadges;
  shown.hasBadges = hasBadges;
  shown.isUpdating = true;
  const changes = compareViews(last, next);
  cy.batch(() => {
    patchElements(shown, elements, next, changes);
    if (moved && !animate) settle(cy, next, shown.places);
    if (hasOtherBadges) elements.redrawKinds(['person']);
  });
  shown.isUpdating = false;
  shown.view = next;
  if (moved && animate) {
    glide(cy, next, shown.places);
    // Claims follow who glides to their ties; one that is at another tie now has nobody to follow.
    settleClaims(cy, { claims: listElsewhere(last.claims, next.claims), claimPoints: [] }, shown.places);
  } else settleClaims(cy, next, shown.places);
  shown.given = positions;
  const known = new Set(last.actors.map(({ id }) => id));
  const isElsewhere = ({ id }: ViewActor) => !isAt(before[id] ?? ORIGIN, shown.places[id] ?? ORIGIN);
  const hasMoved = moved && next.actors.some((actor) => known.has(actor.id) && isElsewhere(actor));
  const isOther = changes.isOther || countCards(last) !== countCards(next);
  return { isOther: isOther || (moved && next.actors.some(isElsewhere)), hasMoved };
}

function patchElements(
  shown: Shown,
  elements: DrawnElements,
  next: View,
  { patch, claims, points, lines }: Changes,
): void {
  const drawEdge = (leg: ViewLeg) => drawLeg(shown, leg, next.types);
  const gone = [...patch.removedActors, ...claims.removed, ...points.removed];
  elements.remove([
    ...patch.removedLegs.map(toEdgeId),
    ...lines.removed.map(toLineId),
    ...gone.map(toNodeId),
  ]);
  const ends = drawClaims(shown, { claims: claims.added, claimPoints: points.added });
  elements.add('nodes', [...patch.addedActors.map((item) => drawActor(shown, item)), ...ends]);
  elements.add('edges', [...patch.addedLegs.map(drawEdge), ...lines.added.map(toLineDrawing)]);
  for (const actor of patch.changedActors) elements.change(drawActor(shown, actor));
  const kept = drawClaims(shown, { claims: claims.kept, claimPoints: points.kept });
  for (const drawing of kept) elements.change(drawing);
  // A tie that comes or goes makes its neighbours bow more or less, which are the same otherwise.
  const added = new Set(patch.addedLegs);
  for (const leg of next.legs) if (!added.has(leg)) elements.change(drawEdge(leg));
}

/** The curves of mediations depend on where all three of their actors stand: they follow who is moved. */
function followGoBetween(
  cy: Core,
  { index, curves, view }: Shown,
  elements: DrawnElements,
  actor: string,
): void {
  if (!index.goBetweens.has(actor)) return;
  const positions = readPositions(cy, index, actor);
  cy.batch(() => {
    for (const [key, curve] of layLegs(index, positions, undefined, [actor])) {
      curves.set(key, curve);
      const leg = index.legs.get(key);
      if (leg) elements.change(toEdgeDrawing(leg, view.types, curve, positions));
    }
  });
}

/** Claims stand at the marks of ties, wherever these are at the moment. */
function followTies(cy: Core, { view, index, curves, places }: Shown): void {
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
}

function scaleClaims(
  cy: Core,
  shown: Shown,
  elements: DrawnElements,
  { scale, room }: { readonly scale: number; readonly room: Box | null },
): void {
  const { view } = shown;
  const cards = layCards(view, shown.places, scale, room);
  const isOther = scale !== shown.scale || !isSameBox(shown.room, room);
  [shown.scale, shown.room] = [scale, room];
  cy.batch(() => {
    for (const { id } of listDiamonds(view))
      setChanged(cy.getElementById(toNodeId(id)), toDiamondText(scale));
  });
  if (cards.length === 0) return;
  if (isOther) {
    shown.places = { ...completePositions(view, shown.places, scale, room) };
    shown.curves = new Map(layLegs(shown.index, shown.places));
  }
  const sides = new Map(cards.flatMap(({ speakers }) => speakers.map(({ id, side }) => [id, side])));
  cy.batch(() => {
    for (const { id } of [...view.claims, ...view.claimPoints])
      setChanged(cy.getElementById(toNodeId(id)), { textScale: scale, side: sides.get(id) ?? 'below' });
    settleClaims(cy, view, shown.places);
    for (const leg of view.legs) elements.change(drawLeg(shown, leg, view.types));
  });
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

/** Where the actors stand now, also on the way to their places, whose mediations have to do with those of one actor. */
function readPositions(cy: Core, { mediations, goBetweens }: LegIndex, actor: string): Positions {
  const positions: Record<string, Point> = {};
  for (const goBetween of goBetweens.get(actor) ?? [])
    for (const { first, second } of mediations.get(goBetween) ?? [])
      for (const id of [first.from, first.to, second.to])
        positions[id] ??= { ...cy.getElementById(toNodeId(id)).position() };
  return positions;
}
