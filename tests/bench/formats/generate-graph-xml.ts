import { createChance } from '../chance';

const TYPES = ['ally', 'enemy', 'talks to', 'member of', 'supports'] as const;
const SIZE = { nodes: 10_000, edges: 50_000 };

type Edge = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly weight: string;
};

/** Returns nodes and edges with two attributes each, the same in every run. */
function generate() {
  const chance = createChance(11);
  const nodes = Array.from({ length: SIZE.nodes }, (_, index) => ({
    id: `n${index}`,
    label: `Actor ${index} & sons`,
    kind: chance.pick(['person', 'group']),
  }));
  const edges = Array.from({ length: SIZE.edges }, (_, index): Edge => {
    const source = chance.between(0, SIZE.nodes - 1);
    const step = chance.between(1, SIZE.nodes - 1);
    return {
      id: `e${index}`,
      source: `n${source}`,
      target: `n${(source + step) % SIZE.nodes}`,
      type: chance.pick(TYPES),
      weight: String(chance.between(1, 99) / 10),
    };
  });
  return { nodes, edges };
}

/** Returns a graph of 10,000 nodes and 50,000 edges as Gephi writes it. */
export function generateGexf(): Uint8Array {
  const { nodes, edges } = generate();
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="directed">',
    '<attributes class="node"><attribute id="0" title="kind" type="string"/></attributes>',
    '<attributes class="edge"><attribute id="0" title="type" type="string"/></attributes>',
    '<nodes>',
    ...nodes.map(
      ({ id, label, kind }) =>
        `  <node id="${id}" label="${toXml(label)}"><attvalues><attvalue for="0" value="${kind}"/></attvalues></node>`,
    ),
    '</nodes><edges>',
    ...edges.map(
      ({ id, source, target, type, weight }) =>
        `  <edge id="${id}" source="${source}" target="${target}" weight="${weight}"><attvalues><attvalue for="0" value="${type}"/></attvalues></edge>`,
    ),
    '</edges></graph></gexf>',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

/** Returns the same graph as networkx writes it. */
export function generateGraphml(): Uint8Array {
  const { nodes, edges } = generate();
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="d0" for="node" attr.name="label" attr.type="string"/><key id="d1" for="node" attr.name="kind" attr.type="string"/>',
    '<key id="d2" for="edge" attr.name="type" attr.type="string"/><key id="d3" for="edge" attr.name="weight" attr.type="double"/>',
    '<graph edgedefault="directed">',
    ...nodes.map(
      ({ id, label, kind }) =>
        `  <node id="${id}"><data key="d0">${toXml(label)}</data><data key="d1">${kind}</data></node>`,
    ),
    ...edges.map(
      ({ id, source, target, type, weight }) =>
        `  <edge id="${id}" source="${source}" target="${target}"><data key="d2">${type}</data><data key="d3">${weight}</data></edge>`,
    ),
    '</graph></graphml>',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

function toXml(text: string): string {
  return text.replaceAll('&', '&amp;');
}
