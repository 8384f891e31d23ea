import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/** How deep the options of a chart are looked into. */
const MAX_DEPTH = 4;

/**
 * Returns the graph that the options of a chart draw: of ECharts, whose nodes are the data of a series beside its links, or of Highcharts, whose
 * data are pairs of names, or of Plotly. Null where no series draws one.
 */
export function findChartGraph(root: JsonObject): NodeLinks | null {
  const flow = findFlow(root);
  if (flow) return flow;
  const all = listSeries(root, 0);
  for (const series of all) {
    const found = fromLinks(series) ?? fromPairs(series);
    if (found) return { ...found, root: toHead(root) };
  }
  return null;
}

/** A flow of Plotly has the names of nodes in one list, and the places of both ends in two others. */
function findFlow({ data, layout }: JsonObject): NodeLinks | null {
  const trace = toObjects(data).find(({ type }) => type === 'sankey');
  if (!trace || !isJsonObject(trace.node) || !isJsonObject(trace.link)) return null;
  const { label } = trace.node;
  const { source, target, value, label: words } = trace.link;
  if (!Array.isArray(label) || !Array.isArray(source) || !Array.isArray(target)) return null;
  const at = (list: unknown, index: number) => (Array.isArray(list) ? list[index] : undefined);
  const links = source.map((from, index) => ({
    source: String(from),
    target: String(target[index]),
    ...(at(value, index) !== undefined && { value: at(value, index) }),
    ...(at(words, index) !== undefined && { label: at(words, index) }),
  }));
  const nodes = label.map((name, index) => ({ id: String(index), name }));
  const root = isJsonObject(layout) ? toHead(layout) : {};
  return { nodes, links, ends: ['source', 'target'], root: { ...root, directed: true } };
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
