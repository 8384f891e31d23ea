import type { Positions } from '@/lib/view/positions';
import type { LayoutEdge, LayoutNode, LayoutRequest } from '../layout-request';
import { compareTexts } from './compare-texts';
import { computePlaneCost, type Preferences } from './cost';
import { layOutAroundFixed, layOutLargePlane } from './large-plane';
import { orientPlane, refineByLocalSearch } from './local-search';
import { removeOverlaps } from './overlaps';
import { packParts, setInRows } from './pack-components';
import {
  type Box,
  buildPlane,
  centreBodies,
  type Plane,
  splitComponents,
  toOuterBox,
  toPositions,
} from './plane';
import { runFcose } from './run-fcose';

/** Above this many actors fCoSE makes a ball in which groups cannot be told apart, and takes longer. */
export const FCOSE_LIMIT = 100;
/** With more parts than these, none is worth several starts. */
const MANY = 4;
/** Up to how many actors each is done: `refinement` weighs every tie against every box. */
type Limits = { readonly fcose: number; readonly refinement: number };
const LIMITS: Limits = { fcose: FCOSE_LIMIT, refinement: 80 };
/** Of a part of a large network, of which there may be many. */
const LIMITS_OF_PARTS: Limits = { fcose: 32, refinement: 20 };

type Seeded = Pick<LayoutRequest, 'seed' | 'left' | 'right'>;

/**
 * Returns a force-directed layout, fixed actors where they are: with ties at about one length and room for every name, or,
 * above FCOSE_LIMIT actors, with groups apart and room for the names of those with many ties.
 */
export function layoutByForce(
  request: Pick<LayoutRequest, 'nodes' | 'edges' | 'seed' | 'left' | 'right'>,
  fixed: Positions,
): Positions {
  const { nodes, edges } = request.nodes.length > FCOSE_LIMIT ? sortById(request) : request;
  const plane = buildPlane(nodes, edges, fixed);
  const components = splitComponents(plane);
  const anchored = components.filter(({ bodies }) => bodies.some((body) => body.fixed));
  const free = components.filter(({ bodies }) => bodies.length > 1 && bodies.every((body) => !body.fixed));
  const alone = components.filter(({ bodies }) => bodies.length === 1 && bodies.every((body) => !body.fixed));
  const settled: Box[] = [];
  if (anchored.length > 0) {
    const anchoredPlane = joinPlanes(anchored);
    setAround(anchoredPlane, request);
    settled.push(toOuterBox(anchoredPlane.bodies, 14));
  }
  const limits = nodes.length > FCOSE_LIMIT ? LIMITS_OF_PARTS : LIMITS;
  for (const part of free) setFree(part, request, free.length, limits);
  packParts(free, settled);
  setAlone(alone, [...anchored, ...free], nodes);
  if (anchored.length === 0) centreBodies(plane.bodies);
  return toPositions(plane.bodies);
}

/** Actors and ties in an order of their own, so that a large layout is the same in whichever order they came. */
function sortById({ nodes, edges }: Pick<LayoutRequest, 'nodes' | 'edges'>) {
  return {
    nodes: nodes.toSorted((one, other) => compareTexts(one.id, other.id)),
    edges: edges.toSorted(
      (one, other) =>
        compareTexts(toEarlier(one), toEarlier(other)) || compareTexts(toLater(one), toLater(other)),
    ),
  };
}

const toEarlier = ({ from, to }: LayoutEdge) => (from < to ? from : to);
const toLater = ({ from, to }: LayoutEdge) => (from < to ? to : from);

function setFree(plane: Plane, request: Seeded, count: number, limits: Limits): void {
  const preferences = toPreferences(plane, request);
  if (plane.bodies.length > limits.fcose) layOutLargePlane(plane, request.seed);
  else {
    const starts = count > MANY ? 1 : toStarts(plane);
    chooseBest(plane, preferences, { seed: request.seed, starts, refinement: limits.refinement });
    removeOverlaps(plane);
  }
  centreBodies(plane.bodies);
}

/** A few starts for small planes, of which the most legible is kept. */
function chooseBest(
  plane: Plane,
  preferences: Preferences,
  { seed, starts, refinement }: { seed: number; starts: number; refinement: number },
): void {
  let best: { points: readonly { x: number; y: number }[]; cost: number } | null = null;
  for (let start = 0; start < starts; start++) {
    for (const body of plane.bodies) [body.x, body.y] = [0, 0];
    runFcose(plane, seed + start);
    orientPlane(plane, preferences);
    if (plane.bodies.length <= refinement) refineByLocalSearch(plane, preferences, seed + start);
    const cost = starts > 1 ? computePlaneCost(plane, preferences) : 0;
    if (!best || cost < best.cost) best = { points: plane.bodies.map(({ x, y }) => ({ x, y })), cost };
  }
  for (const [index, body] of plane.bodies.entries()) {
    const point = best?.points[index];
    if (point) [body.x, body.y] = [point.x, point.y];
  }
}

/** More ties than these take longer than all else, and cross whatever the start. */
const MANY_LINKS = 250;

function toStarts({ bodies: { length: count }, links }: Plane): number {
  if (links.length > MANY_LINKS) return 1;
  if (count <= 12) return 5;
  if (count <= 25) return 3;
  return count <= 45 ? 2 : 1;
}

function setAround(plane: Plane, request: Seeded): void {
  if (plane.bodies.every(({ fixed }) => fixed)) return;
  if (plane.bodies.length > FCOSE_LIMIT) {
    layOutAroundFixed(plane, request.seed);
    return;
  }
  const preferences = toPreferences(plane, request);
  runFcose(plane, request.seed);
  if (plane.bodies.length <= LIMITS.refinement) refineByLocalSearch(plane, preferences, request.seed);
  removeOverlaps(plane);
}

/** Actors without a tie stand in rows under all others, by name. */
function setAlone(alone: readonly Plane[], others: readonly Plane[], nodes: readonly LayoutNode[]): void {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const bodies = alone.flatMap((part) => part.bodies);
  bodies.sort((one, other) => compareTexts(names.get(one.id) ?? '', names.get(other.id) ?? ''));
  const { left, right } = toOuterBox(others.flatMap((part) => part.bodies));
  setInRows(bodies, right - left);
  const rows: Plane = { bodies, links: [] };
  if (bodies.length > 0)
    packParts(
      [rows],
      others.length > 0
        ? [
            toOuterBox(
              others.flatMap((part) => part.bodies),
              14,
            ),
          ]
        : [],
    );
}

function joinPlanes(parts: readonly Plane[]): Plane {
  const bodies = parts.flatMap((part) => part.bodies);
  let offset = 0;
  const links = parts.flatMap((part) => {
    const shifted = part.links.map(({ a, b, main }) => ({ a: a + offset, b: b + offset, main }));
    offset += part.bodies.length;
    return shifted;
  });
  return { bodies, links };
}

function toPreferences(
  { bodies }: Plane,
  { left, right }: Pick<LayoutRequest, 'left' | 'right'>,
): Preferences {
  const indices = (side: readonly string[]) =>
    bodies.flatMap(({ id }, index) => (side.includes(id) ? [index] : []));
  return { left: indices(left), right: indices(right) };
}
