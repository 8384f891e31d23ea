import type { EdgeSingular } from 'cytoscape';
import type { EdgeShape } from './elements';

/**
 * Returns the style of an end of a line: at the shape of its actor, whatever stands between. Where the line passes a go-between,
 * it goes on under the node; `place` is the field that says where.
 */
export function toEndpoint(place: keyof EdgeShape): (edge: EdgeSingular) => never {
  return (edge) => (edge.data(place) || 'outside-to-node') as never;
}

/** Returns the style of the gap between a node and the end of a line: none where the line passes it. */
export function toGap(gap: number, place: keyof EdgeShape): (edge: EdgeSingular) => never {
  return (edge) => (edge.data(place) ? 0 : gap) as never;
}
