import cytoscape from 'cytoscape';
import fcose, { type FcoseLayoutOptions } from 'cytoscape-fcose';
import type { Body, Plane } from './plane';
import { runSeeded } from './seeded-random';

cytoscape.use(fcose);

const OPTIONS = {
  name: 'fcose',
  quality: 'proof',
  randomize: true,
  animate: false,
  fit: false,
  packComponents: false,
  tile: false,
  uniformNodeDimensions: false,
  nodeDimensionsIncludeLabels: false,
  nodeSeparation: 110,
  idealEdgeLength: 90,
  nodeRepulsion: () => 6500,
  edgeElasticity: 0.45,
  gravity: 0.2,
  numIter: 2500,
} satisfies FcoseLayoutOptions;

/**
 * Sets a connected plane in place by fCoSE (Balci and Dogrusoz, 2021), in a headless Cytoscape. A box stands for a shape
 * and its label, so that labels have room; fixed bodies keep their points. The same seed gives the same points.
 */
export function runFcose({ bodies, links }: Plane, seed: number): void {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { shape: 'rectangle', width: 'data(w)', height: 'data(h)' } }],
    elements: {
      nodes: bodies.map((body, index) => ({
        data: { id: `${index}`, w: 2 * body.halfWidth, h: body.above + body.below },
        position: toMiddle(body),
      })),
      edges: links.map(({ a, b }, index) => ({ data: { id: `e${index}`, source: `${a}`, target: `${b}` } })),
    },
  });
  const fixed = bodies.flatMap((body, index) =>
    body.fixed ? [{ nodeId: `${index}`, position: toMiddle(body) }] : [],
  );
  try {
    const options: FcoseLayoutOptions =
      fixed.length > 0 ? { ...OPTIONS, fixedNodeConstraint: fixed } : OPTIONS;
    runSeeded(seed, () => cy.layout(options).run());
    for (const [index, body] of bodies.entries()) {
      const { x, y } = cy.getElementById(`${index}`).position();
      if (body.fixed || !Number.isFinite(x) || !Number.isFinite(y)) continue;
      body.x = x;
      body.y = y - (body.below - body.above) / 2;
    }
  } finally {
    cy.destroy();
  }
}

/** The middle of a body's box: its point is the middle of its shape, and the label hangs below. */
function toMiddle(body: Body): { x: number; y: number } {
  return { x: body.x, y: body.y + (body.below - body.above) / 2 };
}
