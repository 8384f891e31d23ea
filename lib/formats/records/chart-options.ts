import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/** How deep the options of a chart are looked into. */
const MAX_DEPTH = 4;

/**
 * Returns the graph that the options of a chart draw: of ECharts, whose nodes are the data of a series beside its links, or of Highcharts, whose
 * data are pairs of names. Null where no series draws one.
 */
export function findChartGraph(root: JsonObject): NodeLinks | null {
  const all = listSeries(root, 0);
  for (const series of all) {
    const found = fromLinks(series) ?? fromPairs(series);
    if (found) return { ...found, root: toHead(root) };
  }
  return null;
}

function listSeries(thing: JsonObject, depth: number): readonly JsonObject[] {
  const own = Array.isArray(thing.series) ? toObjects(thing.series) : [];
  const single = isJsonObject(thing.series) ? [thing.series] : [];
  if (own.length + single.length > 0 || depth >= MAX_DEPTH) return [...own, ...single];
  return Object.values(thing)
    .filter(isJsonObject)
    .flatMap((each) => listSeries(each, depth + 1));
}

function fromLinks({ data, nodes, links, edges, type }: JsonObject): Omit<NodeLinks, 'root'> | null {
  const list = toObjects(links).length > 0 ? toObjects(links) : toObjects(edges);
  const things = toObjects(data).length > 0 ? toObjects(data) : toObjects(nodes);
  const areLinks = list.some((link) => 'source' in link && 'target' in link);
  if (!areLinks || things.length === 0 || typeof type !== 'string') return null;
  return { nodes: things, links: list, ends: ['source', 'target'] };
}

/** Networks and flows of Highcharts: [from, to, weight], or objects with these names. */
function fromPairs({ data, keys, type }: JsonObject): Omit<NodeLinks, 'root'> | null {
  const names = Array.isArray(keys) ? keys.map(String) : ['from', 'to', 'weight'];
  const isGraph = Array.isArray(keys) || /^(networkgraph|sankey|dependencywheel)$/.test(String(type));
  if (!isGraph || !names.includes('from') || !names.includes('to') || !Array.isArray(data)) return null;
  const links = data.flatMap((each: unknown) => {
    if (Array.isArray(each)) return [Object.fromEntries(each.map((value, at) => [names[at] ?? at, value]))];
    return isJsonObject(each) ? [each] : [];
  });
  const ids = new Set(links.flatMap(({ from, to }) => [from, to]).filter((id) => typeof id === 'string'));
  if (ids.size === 0) return null;
  return { nodes: [...ids].map((id) => ({ id })), links, ends: ['from', 'to'] };
}

function toHead({ title }: JsonObject): JsonObject {
  const text = isJsonObject(title) ? title.text : title;
  return typeof text === 'string' ? { title: text } : {};
}
