import { type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/**
 * Returns the graph of networkx’s adjacency data: a list of nodes, and beside it for each the list of its neighbours. Of a graph without direction
 * each tie stands in both lists, and comes once. Null for any other object.
 */
export function findAdjacency(root: JsonObject): NodeLinks | null {
  const { nodes: written, adjacency, ...rest } = root;
  if (!Array.isArray(adjacency) || !Array.isArray(written) || adjacency.length !== written.length)
    return null;
  const nodes = toObjects(written);
  if (nodes.length !== written.length) return null;
  const isDirected = root.directed === true;
  const places = new Map(nodes.map(({ id }, index) => [String(id), index]));
  const links: JsonObject[] = [];
  for (const [index, neighbours] of adjacency.entries()) {
    for (const neighbour of toObjects(neighbours)) {
      const { id, key: _, ...attributes } = neighbour;
      const isAgain = !isDirected && (places.get(String(id)) ?? index) < index;
      if (!isAgain) links.push({ ...attributes, source: nodes[index]?.id, target: id });
    }
  }
  return links.length === 0 ? null : { nodes, links, ends: ['source', 'target'], root: rest };
}
