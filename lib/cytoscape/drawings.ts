import type { LegCurve } from '@/lib/view/leg-lines';
import { findPoint, type Point, type Positions } from '@/lib/view/positions';
import type { View, ViewActor, ViewClaim, ViewClaimLine, ViewClaimPoint, ViewLeg } from '@/lib/view/view';
import {
  type EdgeShape,
  type Flags,
  toClaimClasses,
  toClaimData,
  toEdgeClasses,
  toEdgeData,
  toEdgeId,
  toEdgeShape,
  toLineData,
  toLineId,
  toNodeClasses,
  toNodeData,
  toNodeId,
  toPointData,
} from './elements';
import { hasSameEnds } from './patch';

const ORIGIN: Point = { x: 0, y: 0 };

/** What an element shows: where `item` and `shape` are alike, so is what `define` returns. */
export type Drawing = {
  readonly id: string;
  readonly item: ViewActor | ViewClaim | ViewClaimPoint | ViewLeg | ViewClaimLine;
  /** Of an edge. */
  readonly shape: EdgeShape | null;
  readonly place: Point | null;
  readonly define: () => { readonly data: object; readonly classes: string[] };
};

/** Returns what the node of an actor shows. Flags may come to be known later. */
export function toActorDrawing(
  item: ViewActor,
  places: Positions,
  getFlags: () => Flags,
  hasBadges: () => boolean,
): Drawing {
  return {
    ...toNode(item.id, places),
    item,
    define: () => ({ data: toNodeData(item, getFlags(), hasBadges()), classes: toNodeClasses(item) }),
  };
}

/** Returns what the node of a claim shows. */
export function toClaimDrawing(item: ViewClaim, places: Positions): Drawing {
  return {
    ...toNode(item.id, places),
    item,
    define: () => ({ data: toClaimData(item), classes: toClaimClasses(item) }),
  };
}

/** Returns what the node beside a claim shows. */
export function toPointDrawing(item: ViewClaimPoint, places: Positions): Drawing {
  return { ...toNode(item.id, places), item, define: () => ({ data: toPointData(item), classes: [] }) };
}

function toNode(id: string, places: Positions) {
  return { id: toNodeId(id), shape: null, place: findPoint(places, id) ?? ORIGIN };
}

/** Returns what the line to or from a claim shows. */
export function toLineDrawing(item: ViewClaimLine): Drawing {
  return {
    ...{ id: toLineId(item.id), item, shape: null, place: null },
    define: () => ({ data: toLineData(item), classes: [] }),
  };
}

/** Returns what the edge of a leg shows. */
export function toEdgeDrawing(
  item: ViewLeg,
  types: View['types'],
  curve: LegCurve | undefined,
  positions: Positions,
): Drawing {
  const shape = toEdgeShape(item, curve, positions);
  return {
    ...{ id: toEdgeId(item.key), item, shape, place: null },
    define: () => ({ data: toEdgeData(item, { types }, shape), classes: toEdgeClasses(item) }),
  };
}

/** Returns whether an element may come back: an edge does between the nodes between which it went. */
export function mayReturn(before: Drawing | undefined, now: Drawing): boolean {
  if (!before || 'kind' in before.item || 'kind' in now.item) return true;
  return hasSameEnds(before.item, now.item);
}

/** Returns whether two edges run alike. */
export function isSameShape(one: EdgeShape | null, other: EdgeShape | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.bend === other.bend &&
    one.share === other.share &&
    one.startAt === other.startAt &&
    one.endAt === other.endAt
  );
}
