import dagre from '@dagrejs/dagre';
import type { Positions } from '@/lib/view/positions';
import type { Sides } from '@/lib/view/sides';
import type { LayoutRequest } from '../layout-request';
import { setInWideRanks } from './large-layers';
import { refineByLocalSearch } from './local-search';
import { removeOverlaps } from './overlaps';
import { LANDSCAPE, packParts, setInRows } from './pack-components';
import {
  type Body,
  buildPlane,
  centreBodies,
  type Plane,
  splitComponents,
  toOuterBox,
  toPart,
  toPositions,
} from './plane';
import { rankAlong } from './rank-along';
import { computeRanks } from './ranks';
import { setInColumns } from './set-in-columns';

const BETWEEN_COLUMNS = 84;
const BETWEEN_ROWS = 26;
/** How far an actor may stand out of its column, so that ties within a column pass its neighbours by. */
const SWAY = 36;
const REFINEMENT_LIMIT = 60;
/** Above so many actors ranks are several columns wide, and all are set at once: dagre takes minutes, and its picture is a strip. */
export const DAGRE_LIMIT = 120;
const NO_PREFERENCES = { left: [], right: [] };

/** How high the arc of a path is: so much for each hop, and so much at least. */
const ARC_PER_HOP = 40;
const MIN_ARC = 80;
/** How much more a tie of the path counts than another, to dagre. */
const PATH_WEIGHT = 40;

type Sided = Pick<LayoutRequest, 'nodes' | 'edges' | 'seed' | 'along' | keyof Sides>;

/**
 * Returns a layout in columns, from the left side through go-betweens to the right side (Sugiyama and others, 1981, by
 * dagre). Actors that are fixed already make the columns, and the others are added to them above and below.
 */
export function layoutInLayers(request: Sided, fixed: Positions): Positions {
  const plane = buildPlane(request.nodes, request.edges, fixed);
  const alone: Body[] = [];
  const joined: number[] = [];
  const tied = new Set(plane.links.flatMap(({ a, b }) => [a, b]));
  for (const [index, body] of plane.bodies.entries()) {
    if (tied.has(index) || body.fixed) joined.push(index);
    else alone.push(body);
  }
  const together = toPart(plane, joined);
  if (together.bodies.some((body) => body.fixed)) setInColumns(together);
  else setFree(together, request);
  const { left, right } = toOuterBox(together.bodies);
  setInRows(alone, right - left);
  if (alone.length > 0) {
    packParts(
      [{ bodies: alone, links: [] }],
      together.bodies.length > 0 ? [toOuterBox(together.bodies, 14)] : [],
    );
  }
  if (Object.keys(fixed).length === 0) centreBodies(plane.bodies);
  return toPositions(plane.bodies);
}

function setFree(plane: Plane, request: Sided): void {
  const parts = splitComponents(plane);
  for (const part of parts) {
    if (part.bodies.length > DAGRE_LIMIT) {
      setInWideRanks(part, rank(part, request));
      continue;
    }
    const along = request.along.map((id) => part.bodies.findIndex((body) => body.id === id));
    if (along.length > 1 && along.every((index) => index >= 0)) {
      setAlong(part, along, request);
      continue;
    }
    runDagre(part, rank(part, request));
    stretch(part.bodies);
    if (part.bodies.length <= REFINEMENT_LIMIT) refineByLocalSearch(part, NO_PREFERENCES, request.seed, SWAY);
    removeOverlaps(part);
  }
  packParts(parts);
}

/**
 * Sets a path on a flat arc, and the others above and below it. On a straight row, a tie that passes over actors of the path
 * would be taken for the ties of the path itself.
 */
function setAlong(part: Plane, along: readonly number[], request: Sided): void {
  const indices = (side: readonly string[]) =>
    part.bodies.flatMap(({ id }, index) => (side.includes(id) ? [index] : []));
  const route = { along, left: indices(request.left), right: indices(request.right) };
  runDagre(part, rankAlong(part, route), along);
  stretch(part.bodies);
  const height = Math.max(MIN_ARC, ARC_PER_HOP * (along.length - 1));
  const rises = new Map(
    along.map((index, at) => [index, height * Math.sin((Math.PI * at) / (along.length - 1))]),
  );
  const row = along.reduce((sum, index) => sum + (part.bodies[index]?.y ?? 0), 0) / along.length;
  const bodies = part.bodies.map((body, index) =>
    rises.has(index) ? { ...body, y: row - (rises.get(index) ?? 0), fixed: true } : { ...body },
  );
  const held: Plane = { bodies, links: part.links };
  if (bodies.length <= REFINEMENT_LIMIT) refineByLocalSearch(held, NO_PREFERENCES, request.seed, SWAY);
  removeOverlaps(held);
  for (const [index, body] of part.bodies.entries()) {
    body.x = bodies[index]?.x ?? body.x;
    body.y = bodies[index]?.y ?? body.y;
  }
}

/** Columns are set further apart when the picture would be high and narrow. */
function stretch(bodies: readonly Body[]): void {
  const { left, right, top, bottom } = toOuterBox(bodies);
  const factor = Math.min(1.7, ((bottom - top) * LANDSCAPE) / Math.max(1, right - left));
  if (factor > 1) for (const body of bodies) body.x *= factor;
}

function rank(plane: Plane, request: Sided): readonly number[] {
  const indices = (side: readonly string[]) =>
    plane.bodies.flatMap(({ id }, index) => (side.includes(id) ? [index] : []));
  return computeRanks(plane, {
    left: indices(request.left),
    right: indices(request.right),
    nearLeft: indices(request.nearLeft),
    nearRight: indices(request.nearRight),
  });
}

function runDagre(plane: Plane, ranks: readonly number[], along: readonly number[] = []): void {
  const steps = new Set(
    along.flatMap((index, at) => [`${index} ${along[at + 1]}`, `${along[at + 1]} ${index}`]),
  );
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({
    rankdir: 'LR',
    nodesep: BETWEEN_ROWS,
    edgesep: BETWEEN_ROWS,
    ranksep: BETWEEN_COLUMNS,
    // dagre takes a function here, though its types say a name: the columns are ours to choose.
    ranker: ((inner: typeof graph) => {
      for (const id of inner.nodes()) {
        const column = ranks[Number(id)];
        // Edges span twice the ranks, to leave room for their labels; a rank before all is dagre's own root's.
        inner.node(id).rank = column === undefined ? 0 : 2 * column + 1;
      }
    }) as unknown as 'longest-path',
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [index, { halfWidth, above, below }] of plane.bodies.entries()) {
    graph.setNode(`${index}`, { width: 2 * halfWidth, height: above + below });
  }
  for (const { a, b } of plane.links) {
    const [rankA, rankB] = [ranks[a] ?? 0, ranks[b] ?? 0];
    const label = steps.has(`${a} ${b}`) ? { weight: PATH_WEIGHT } : {};
    if (rankA !== rankB) graph.setEdge(`${rankA < rankB ? a : b}`, `${rankA < rankB ? b : a}`, label);
  }
  dagre.layout(graph);
  for (const [index, body] of plane.bodies.entries()) {
    const { x = 0, y = 0 } = graph.node(`${index}`);
    body.x = x;
    body.y = y - (body.below - body.above) / 2;
  }
}
