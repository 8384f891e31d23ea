import { isJsonObject, type JsonObject } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/** How deep a path lies within the rows of an answer, and how many things are looked at. */
const MAX_DEPTH = 6;
const MAX_THINGS = 2_000_000;

/**
 * Returns the nodes and relationships in the rows that Neo4j answers to a query, each once; null where there are none. A node has labels, and
 * a relationship the ids of its start and end.
 */
export function findNeo4jResults(rows: readonly JsonObject[]): NodeLinks | null {
  const nodes = new Map<string, JsonObject>();
  const links = new Map<string, JsonObject>();
  let seen = 0;
  const visit = (value: unknown, depth: number): void => {
    seen += 1;
    if (depth > MAX_DEPTH || seen > MAX_THINGS) return;
    if (Array.isArray(value)) {
      for (const each of value) visit(each, depth + 1);
      return;
    }
    if (!isJsonObject(value)) return;
    const areLabels = Array.isArray(value.labels);
    const isLink = typeof value.type === 'string' && value.startNode !== undefined;
    // Over HTTP, nodes are named by their ids; an id and a label alone are too little to be sure.
    const isThing = isJsonObject(value.properties) && (areLabels || isLink);
    const id = toId(value.identity ?? (isThing ? value.id : undefined) ?? value.elementId);
    if (id !== null && Array.isArray(value.labels))
      nodes.set(id, toThing(value, id, { labels: value.labels }));
    else if (id !== null && typeof value.type === 'string' && (value.start !== undefined || isLink)) {
      const [start, end] = [value.start ?? value.startNode, value.end ?? value.endNode].map(toId);
      links.set(id, toThing(value, id, { type: value.type, start, end }));
    } else for (const each of Object.values(value)) visit(each, depth + 1);
  };
  visit(rows, 0);
  if (nodes.size === 0 || links.size === 0) return null;
  return {
    nodes: [...nodes.values()],
    links: [...links.values()],
    ends: ['start', 'end'],
    root: { directed: true },
  };
}

function toThing({ properties }: JsonObject, id: string, told: JsonObject): JsonObject {
  return { ...(isJsonObject(properties) ? properties : {}), ...told, id };
}

/** Ids are numbers, or of two halves where they are too large for one. */
function toId(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return isJsonObject(value) && typeof value.low === 'number' ? `${value.high ?? 0}:${value.low}` : null;
}
