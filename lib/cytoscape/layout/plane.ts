import { findPoint, type Point, type Positions } from '@/lib/view/positions';
import type { LayoutEdge, LayoutNode } from '../layout-request';

/** Something with a place: its box reaches `above` and `below` its point, and `halfWidth` to either side. */
export type Body = {
  readonly id: string;
  readonly halfWidth: number;
  readonly above: number;
  readonly below: number;
  readonly fixed: boolean;
  x: number;
  y: number;
};

/** A tie between two bodies, by index. Parallel ties are one link; `main` when one of them is in the first view. */
export type Link = { readonly a: number; readonly b: number; readonly main: boolean };

/** The bodies of a layout in the making: their points change, nothing else does. */
export type Plane = { readonly bodies: readonly Body[]; readonly links: readonly Link[] };

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Builds a plane with every body at the origin, but for the fixed ones. Ties to what is not there are left out. */
export function buildPlane(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  fixed: Positions = {},
): Plane {
  const bodies = nodes.map((node) => {
    const point = findPoint(fixed, node.id);
    return {
      id: node.id,
      halfWidth: Math.max(node.width, node.labelWidth) / 2,
      above: node.height / 2,
      below: node.height / 2 + node.labelHeight,
      fixed: point !== undefined,
      x: point?.x ?? 0,
      y: point?.y ?? 0,
    };
  });
  return { bodies, links: toLinks(bodies, edges) };
}

function toLinks(bodies: readonly Body[], edges: readonly LayoutEdge[]): Link[] {
  const indices = new Map(bodies.map(({ id }, index) => [id, index]));
  const links = new Map<number, Link>();
  for (const { from, to, core } of edges) {
    const ends = [indices.get(from), indices.get(to)];
    const [a, b] =
      ends[0] !== undefined && ends[1] !== undefined && ends[0] > ends[1] ? ends.reverse() : ends;
    if (a === undefined || b === undefined || a === b) continue;
    const key = a * bodies.length + b;
    links.set(key, { a, b, main: core || links.get(key)?.main === true });
  }
  return [...links.values()];
}

/** Returns the part of a plane that holds these bodies; the bodies are the same, so moving them moves both. */
export function toPart({ bodies, links }: Plane, indices: readonly number[]): Plane {
  const renumbered = new Map(indices.map((index, part) => [index, part]));
  const kept = links.flatMap(({ a, b, main }) => {
    const [partA, partB] = [renumbered.get(a), renumbered.get(b)];
    return partA === undefined || partB === undefined ? [] : [{ a: partA, b: partB, main }];
  });
  return { bodies: indices.flatMap((index) => bodies[index] ?? []), links: kept };
}

/** Returns the parts of a plane that are joined by links, the largest first. */
export function splitComponents(plane: Plane): readonly Plane[] {
  const neighbours = toNeighbours(plane);
  const seen = new Set<number>();
  const components: number[][] = [];
  for (const start of plane.bodies.keys()) {
    if (seen.has(start)) continue;
    const component = [start];
    seen.add(start);
    for (let at = 0; at < component.length; at++) {
      for (const next of neighbours[component[at] ?? 0] ?? []) {
        if (!seen.has(next)) component.push(next);
        seen.add(next);
      }
    }
    components.push(component);
  }
  components.sort((one, other) => other.length - one.length);
  return components.map((component) =>
    toPart(
      plane,
      component.sort((one, other) => one - other),
    ),
  );
}

/** Returns each body's neighbours, by index. */
export function toNeighbours({ bodies, links }: Plane): readonly (readonly number[])[] {
  const neighbours: number[][] = bodies.map(() => []);
  for (const { a, b } of links) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  return neighbours;
}

/** Returns the box of a body with that much room around it. */
export function toBox({ x, y, halfWidth, above, below }: Body, room = 0): Box {
  return {
    left: x - halfWidth - room,
    top: y - above - room,
    right: x + halfWidth + room,
    bottom: y + below + room,
  };
}

/** Returns the box around bodies; an empty one at the origin when there are none. */
export function toOuterBox(bodies: readonly Body[], room = 0): Box {
  if (bodies.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  const boxes = bodies.map((body) => toBox(body, room));
  return boxes.reduce((outer, box) => ({
    left: Math.min(outer.left, box.left),
    top: Math.min(outer.top, box.top),
    right: Math.max(outer.right, box.right),
    bottom: Math.max(outer.bottom, box.bottom),
  }));
}

/** Moves bodies that are not fixed. */
export function shiftBodies(bodies: readonly Body[], by: Point): void {
  for (const body of bodies) {
    if (body.fixed) continue;
    body.x += by.x;
    body.y += by.y;
  }
}

/** Moves bodies so that the middle of the box around them is the origin. */
export function centreBodies(bodies: readonly Body[]): void {
  const { left, top, right, bottom } = toOuterBox(bodies);
  shiftBodies(bodies, { x: -(left + right) / 2, y: -(top + bottom) / 2 });
}

/** Returns the positions of bodies, to a tenth: fixed ones to the digit. */
export function toPositions(bodies: readonly Body[]): Positions {
  const round = (value: number) => Math.round(value * 10) / 10 + 0;
  return Object.fromEntries(
    bodies.map(({ id, x, y, fixed }) => [id, fixed ? { x, y } : { x: round(x), y: round(y) }]),
  );
}
