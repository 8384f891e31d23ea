import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type Plane, toOuterBox } from '@/lib/cytoscape/layout/plane';
import { createRandom } from '@/lib/cytoscape/layout/seeded-random';

/** Space for each body and around it, as a multiple of its box. */
const ROOMINESS = 4;
const IDEAL_EDGE = 130;

/**
 * Sets a large plane in place as it was done before it was done level by level: by ForceAtlas2 (Jacomy and others, 2014), from seeded starting points; fixed bodies
 * keep theirs. ForceAtlas2 knows no sizes: the result is scaled so that boxes find room.
 */
export function runForceAtlas({ bodies, links }: Plane, seed: number): void {
  const anchored = bodies.some(({ fixed }) => fixed);
  const settings = {
    ...forceAtlas2.inferSettings(bodies.length),
    slowDown: 2,
    barnesHutOptimize: bodies.length > 400,
  };
  const meanDegree = (2 * links.length) / Math.max(1, bodies.length);
  const scale = IDEAL_EDGE / (Math.sqrt(settings.scalingRatio ?? 1) * (meanDegree + 1));
  const random = createRandom(seed);
  const graph = new UndirectedGraph<{ x: number; y: number; fixed: boolean }>();
  const spread = Math.sqrt(bodies.length) * (IDEAL_EDGE / scale);
  for (const [index, body] of bodies.entries()) {
    const start = { x: (random() - 0.5) * spread, y: (random() - 0.5) * spread };
    const point = body.fixed ? { x: body.x / scale, y: body.y / scale } : start;
    graph.addNode(index, { ...point, fixed: body.fixed });
  }
  for (const { a, b } of links) graph.addUndirectedEdge(a, b);
  forceAtlas2.assign(graph, { iterations: bodies.length > 2000 ? 150 : 400, settings });
  for (const [index, body] of bodies.entries()) {
    const { x, y } = graph.getNodeAttributes(index);
    if (body.fixed || !Number.isFinite(x) || !Number.isFinite(y)) continue;
    body.x = x * scale;
    body.y = y * scale;
  }
  if (!anchored) scaleToRoom(bodies);
}

/** Scales so that the box around all holds ROOMINESS times the boxes' area: outliers beyond the middle 96% not counted. */
function scaleToRoom(bodies: Plane['bodies']): void {
  const needed = bodies.reduce(
    (sum, { halfWidth, above, below }) => sum + 2 * halfWidth * (above + below),
    0,
  );
  const middle = (values: readonly number[]) => {
    const sorted = [...values].sort((one, other) => one - other);
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
    return at(0.98) - at(0.02);
  };
  const area = middle(bodies.map(({ x }) => x)) * middle(bodies.map(({ y }) => y));
  if (area <= 0) return;
  const factor = Math.sqrt((needed * ROOMINESS) / area);
  const { left, right, top, bottom } = toOuterBox(bodies);
  for (const body of bodies) {
    body.x = (body.x - (left + right) / 2) * factor;
    body.y = (body.y - (top + bottom) / 2) * factor;
  }
}
