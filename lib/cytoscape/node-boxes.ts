import type { Core, NodeSingular } from 'cytoscape';
import type { Point } from '@/lib/view/positions';

/** The shape of an actor in pixels of the canvas: its middle, and half its width and height. */
export type RenderedBox = Point & { readonly halfWidth: number; readonly halfHeight: number };

/** How near a pointer must come to an actor to mean it, in pixels beyond its shape. */
const REACH = 8;

/** Returns where the shape of an actor is drawn. */
export function getRenderedBox(node: NodeSingular): RenderedBox {
  return {
    ...node.renderedPosition(),
    halfWidth: node.renderedWidth() / 2,
    halfHeight: node.renderedHeight() / 2,
  };
}

/** Returns the actor that a pointer means at a point of the canvas: the nearest within reach; null for none. */
export function findNodeAt(cy: Core, { x, y }: Point): NodeSingular | null {
  let nearest: NodeSingular | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of cy.nodes('[actor]')) {
    const box = getRenderedBox(node);
    const [dx, dy] = [Math.abs(x - box.x), Math.abs(y - box.y)];
    if (dx > box.halfWidth + REACH || dy > box.halfHeight + REACH) continue;
    const distance = Math.hypot(dx, dy);
    if (distance >= least) continue;
    nearest = node;
    least = distance;
  }
  return nearest;
}
