import { getGraphIndex } from '@/lib/graph/model/graph-index';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';

/** No point: of what is not shown. */
export const NOWHERE = -1;

const pointsOf = new WeakMap<
  readonly string[],
  { readonly graph: NetworkGraph; readonly points: Int32Array }
>();

/** Returns the point of each actor of a graph, by its number there; `ids` by point. Found once for the same list. */
export function getPointsOfActors(ids: readonly string[], graph: NetworkGraph): Int32Array {
  const last = pointsOf.get(ids);
  if (last?.graph === graph) return last.points;
  const { actors, actorNumbers } = getGraphIndex(graph);
  const points = new Int32Array(actors.length).fill(NOWHERE);
  for (const [point, id] of ids.entries()) {
    const number = actorNumbers.get(id);
    if (number !== undefined) points[number] = point;
  }
  pointsOf.set(ids, { graph, points });
  return points;
}
