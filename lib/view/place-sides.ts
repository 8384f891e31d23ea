import type { MapSides } from '@/lib/graph/brokers/map-sides';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoize } from '@/lib/network/memoize';
import { computeSideReach } from './actor-box';
import { fromSideNode, toSideNode } from './group-view';
import { layOutOpenableSides, layOutSides, type OpenableSides } from './lay-out-sides';
import { findPoint, type Point, type Positions } from './positions';
import type { View } from './view';

/** Between the discs of two closed sides there is room for their names, in units of the plane. */
const ROOM = 46;
/** How far from the disc of its closed side an actor stands that is shown beside it, and how far from the next. */
const BESIDE = 40;
const APART = 58;
/** The room of an actor of no side, with its name as it is drawn where sides are closed. */
const ROOM_ALONE = { width: 108, height: 64 };

const NOBODY: Positions = {};

type Circle = { readonly x: number; readonly y: number; readonly closed: number; readonly open: number };

type Layout = Pick<OpenableSides, 'centres'> & {
  /** The sides as they stand while all are closed, by their nodes. */
  readonly circles: ReadonlyMap<string, Circle>;
  /** Where an actor stands while its side is open; an actor of no side, while all sides are closed. */
  readonly findInside: (actor: string, side: string | undefined) => Point | undefined;
};

/** Where the sides of a network stand, and their actors within them: it follows from where the actors stand without groups. */
const getLayouts = memoize((_sides: MapSides) => new WeakMap<Positions, Layout>());

/** Returns the layout of a network by its sides: once for the same sides and positions, and the inside of a side once it is asked for. */
function findLayout(graph: NetworkGraph, sides: MapSides, positions: Positions): Layout {
  const known = getLayouts(sides).get(positions);
  if (known) return known;
  const ties = graph.mapEdges((_key, _attributes, from, to) => [from, to] as const);
  const { centres, standAround, settle } = layOutOpenableSides(sides.sides, ties, positions);
  const circles = shrinkCircles(sides, centres);
  const closed = [...circles].map(
    ([node, { x, y, closed: radius }]) => [fromSideNode(node) ?? '', { x, y, radius }] as const,
  );
  const around = standAround(new Map(closed), ROOM_ALONE, ROOM);
  const settled = new Map<string, Positions>();
  const findInside = (actor: string, side: string | undefined) => {
    if (side === undefined) return findPoint(around, actor);
    const inside = settled.get(side) ?? settle(side);
    settled.set(side, inside);
    return findPoint(inside, actor);
  };
  const found = { centres, circles, findInside };
  getLayouts(sides).set(positions, found);
  return found;
}

/**
 * Returns where the nodes of a grouped view stand: a closed side where its middle is, the actors of an open one within its circle.
 * Closed sides take little room. An open one pushes all others straight away from it, by as much as it has grown: a sum of such pushes
 * brings nothing nearer than it is while all are closed, in whichever order sides are opened. `moved`: nodes and actors that a user has put
 * elsewhere on the grouped map.
 */
export function placeSides(
  graph: NetworkGraph,
  view: View,
  sides: MapSides,
  positions: Positions,
  moved: Positions = NOBODY,
): Positions {
  const layout = findLayout(graph, sides, positions);
  const open = (view.sides ?? []).filter(({ isOpen }) => isOpen).map(({ id }) => id);
  // One that a user has put elsewhere pushes from there.
  const pushers = open.flatMap((id) => {
    const circle = layout.circles.get(id);
    return circle ? [{ ...circle, ...findPoint(moved, id) }] : [];
  });
  const push = (point: Point) => pushAway(point, pushers);
  const places: Record<string, Point> = {};
  for (const [node, circle] of layout.circles) places[node] = findPoint(moved, node) ?? push(circle);
  const closed = new Set((view.sides ?? []).flatMap(({ id, isOpen }) => (isOpen ? [] : [id])));
  const beside = new Map<string, string[]>();
  for (const { id } of view.actors) {
    const side = sides.sideOf.get(id);
    const place = layout.findInside(id, side);
    if (!place) continue;
    const node = side === undefined ? null : toSideNode(side);
    const centre = node && layout.centres.get(side ?? '');
    if (node === null || !centre) {
      places[id] = push(place);
    } else if (closed.has(node)) {
      beside.set(node, [...(beside.get(node) ?? []), id]);
    } else {
      const middle = places[node] ?? centre;
      places[id] = { x: middle.x + place.x - centre.x, y: middle.y + place.y - centre.y };
    }
  }
  for (const [node, ids] of beside) standBeside(ids, node, places, layout);
  for (const { id } of view.actors) {
    const put = findPoint(moved, id);
    if (put) places[id] = put;
  }
  return places;
}

/**
 * Returns where the actors of a view stand whose sides are all open: laid out with no more room than those take who are shown.
 * `positions`: where they stand without groups.
 */
export function placeOpenSides({ sides = [], actors, legs }: View, positions: Positions): Positions {
  const shown = new Set(actors.map(({ id }) => id));
  const ties = legs.flatMap(({ from, to }) =>
    shown.has(from) && shown.has(to) ? [[from, to] as const] : [],
  );
  const stood = Object.fromEntries(
    actors.flatMap(({ id }) => {
      const place = findPoint(positions, id);
      return place ? [[id, place]] : [];
    }),
  );
  return layOutSides(sides, ties, stood).positions;
}

/** Closed sides stand as they do open, in a smaller copy: the least in which each has room for its disc and its name. */
function shrinkCircles({ sides }: MapSides, centres: Layout['centres']): Layout['circles'] {
  const found = sides.flatMap(({ id, actors }) => {
    const centre = centres.get(id);
    return centre ? [{ id, centre, closed: computeSideReach(actors.length) }] : [];
  });
  const scale = findScale(found);
  return new Map(
    found.map(({ id, centre, closed }) => [
      toSideNode(id),
      { x: centre.x * scale, y: centre.y * scale, closed, open: centre.radius },
    ]),
  );
}

/** Of each pair of sides alone: one of two actors must not make the discs of all others small. */
function findScale(sides: readonly { readonly centre: Point; readonly closed: number }[]): number {
  let scale = sides.length < 2 ? 1 : 0;
  for (const [at, one] of sides.entries())
    for (const other of sides.slice(at + 1)) {
      const distance = Math.hypot(one.centre.x - other.centre.x, one.centre.y - other.centre.y);
      scale = Math.max(scale, (one.closed + other.closed + 2 * ROOM) / Math.max(1, distance));
    }
  return scale;
}

function pushAway(point: Point, pushers: readonly Circle[]): Point {
  let { x, y } = point;
  for (const { x: cx, y: cy, closed, open } of pushers) {
    const [dx, dy] = [point.x - cx, point.y - cy];
    const distance = Math.hypot(dx, dy);
    if (distance === 0) continue;
    const by = (Math.max(0, open - closed) + ROOM / 2) / distance;
    x += dx * by;
    y += dy * by;
  }
  return { x, y };
}

/** Puts actors around the disc of their closed side, each in the direction in which it stands in it, apart from the next. */
function standBeside(
  ids: readonly string[],
  node: string,
  places: Record<string, Point>,
  layout: Layout,
): void {
  const [middle, circle] = [places[node], layout.circles.get(node)];
  if (!middle || !circle) return;
  const side = fromSideNode(node) ?? '';
  const centre = layout.centres.get(side) ?? { x: 0, y: 0 };
  const radius = Math.max(circle.closed + BESIDE, (ids.length * APART) / (2 * Math.PI));
  const toAngle = (id: string) => {
    const { x, y } = layout.findInside(id, side) ?? centre;
    return Math.atan2(y - centre.y, x - centre.x);
  };
  const inOrder = ids
    .map((id) => ({ id, angle: toAngle(id) }))
    .sort((one, other) => one.angle - other.angle || (one.id < other.id ? -1 : 1));
  const angles = spreadAngles(
    inOrder.map(({ angle }) => angle),
    APART / radius,
  );
  for (const [index, { id }] of inOrder.entries()) {
    const angle = angles[index] ?? 0;
    places[id] = { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
  }
}

/** Turns ascending angles on, so that each is at least a gap from the one before; evenly where they would come round to the first. */
function spreadAngles(angles: readonly number[], gap: number): readonly number[] {
  const [first = 0] = angles;
  const spread: number[] = [];
  for (const angle of angles) spread.push(Math.max(angle, (spread.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  if ((spread.at(-1) ?? first) - first <= 2 * Math.PI - gap) return spread;
  return angles.map((_, index) => first + (2 * Math.PI * index) / angles.length);
}
