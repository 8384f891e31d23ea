import type { JsonObject } from '../json/read-json-source';
import type { NodeLinks } from '../records/read-node-links';
import { listObjects, readText } from './list-elements';

/**
 * Returns the graph of a meta-network in DynetML, as ORA writes it: nodes of several classes with their properties, and links of several networks, each of the type that its
 * network is called. A link of 0 is none. Null for a file without a link.
 */
export function findMetaNetwork(root: JsonObject): NodeLinks | null {
  const metas = [...listObjects(root, 'MetaNetwork'), ...listObjects(root, 'MetaMatrix')];
  const whole = metas.length > 0 ? metas : [root];
  const nodes = new Map<string, JsonObject>();
  const links: JsonObject[] = [];
  let zeros = 0;
  for (const meta of whole) {
    const day = whole.length > 1 ? readText(meta.timestamp ?? meta.timePeriod) : '';
    for (const [key, node] of listNodes(meta)) nodes.set(key, { ...nodes.get(key), ...node });
    for (const network of [...listObjects(meta, 'network'), ...listObjects(meta, 'graph')]) {
      const found = listLinks(network, day);
      zeros += found.zeros;
      for (const link of found.links) links.push(link);
    }
  }
  if (links.length === 0) return null;
  const [first] = whole;
  const count = `${zeros.toLocaleString('en')} ${zeros === 1 ? 'link has' : 'links have'}`;
  return {
    nodes: [...nodes.values()],
    links,
    ends: ['source', 'target'],
    root: { title: readText(first?.id) },
    told: zeros > 0 ? [`${count} the value 0, and made no tie.`] : [],
  };
}

function listNodes(meta: JsonObject): readonly (readonly [string, JsonObject])[] {
  const classes = [...listObjects(meta, 'nodeclass'), ...listObjects(meta, 'nodeset')];
  return classes.flatMap((each) =>
    listObjects(each, 'node').map((node) => {
      const id = readText(node.id);
      const properties = listObjects(node, 'property').map(
        (property) => [readText(property.id ?? property.name), readText(property.value)] as const,
      );
      const own = properties.filter(([name]) => !['', 'id', 'name', 'kind', '__proto__'].includes(name));
      const kind = readText(each.type) || readText(each.id);
      const called = readText(node.title) || id;
      return [id, { ...Object.fromEntries(own), id, name: called, kind }] as const;
    }),
  );
}

function listLinks(
  network: JsonObject,
  day: string,
): { readonly links: readonly JsonObject[]; readonly zeros: number } {
  const all = [...listObjects(network, 'link'), ...listObjects(network, 'edge')];
  const isDirected = readText(network.isDirected) !== 'false';
  const type = readText(network.id);
  const there = all.filter(({ value }) => !/^[+-]?0*([.,]0*)?$/.test(readText(value) || '1'));
  const links = there.map(({ source, target, value }) => ({
    source: readText(source),
    target: readText(target),
    directed: isDirected,
    ...(type !== '' && { type }),
    ...(value !== undefined && { value: readText(value) }),
    ...(day !== '' && { date: day.slice(0, 10) }),
  }));
  return { links, zeros: all.length - there.length };
}
