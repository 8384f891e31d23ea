import { CX2 } from '@/lib/formats/cx2';
import { CYJS } from '@/lib/formats/cyjs';
import type { Format } from '@/lib/formats/format';
import { GEXF } from '@/lib/formats/gexf';
import { GRAPHML } from '@/lib/formats/graphml';
import { GRAPHOLOGY } from '@/lib/formats/graphology';
import { collectTypes } from '@/lib/network/types-of';
import { importDraft } from './import-tables-of';
import { readWith } from './read-back';

/** The same pair in both directions, as some programs list undirected edges. */
const ENDS = [
  ['a', 'b'],
  ['b', 'a'],
] as const;
const NODES = ['a', 'b'];

const toGexf = (attribute: string) =>
  `<gexf><graph${attribute}><nodes>${NODES.map((id) => `<node id="${id}"/>`).join('')}</nodes><edges>${ENDS.map(
    ([source, target], id) => `<edge id="${id}" source="${source}" target="${target}"/>`,
  ).join('')}</edges></graph></gexf>`;
const toGraphml = (value: string) =>
  `<graphml><graph edgedefault="${value}">${NODES.map((id) => `<node id="${id}"/>`).join('')}${ENDS.map(
    ([source, target]) => `<edge source="${source}" target="${target}"/>`,
  ).join('')}</graph></graphml>`;
const toGraphology = (type: string) =>
  JSON.stringify({
    options: { type, multi: true },
    nodes: NODES.map((key) => ({ key })),
    edges: ENDS.map(([source, target]) => ({ source, target })),
  });
const toCytoscape = (directed: boolean) =>
  JSON.stringify({
    directed,
    elements: {
      nodes: NODES.map((id) => ({ data: { id } })),
      edges: ENDS.map(([source, target]) => ({ data: { source, target } })),
    },
  });
const toCx2 = (directed: boolean) =>
  JSON.stringify([
    { CXVersion: '2.0' },
    { nodes: NODES.map((_, id) => ({ id })) },
    { edges: [0, 1].map((id) => ({ id, s: id, t: 1 - id, v: { directed } })) },
  ]);

async function readTies(format: Format, text: string) {
  const { network } = importDraft(await readWith(format, text));
  const types = collectTypes(network);
  return network.relationships.map(({ source, target, type }) => [
    `${source} ${target}`,
    types.get(type)?.symmetric ?? null,
  ]);
}

describe('a graph that says that it has no direction', () => {
  it.each<[string, Format, string]>([
    ['GEXF', GEXF, toGexf(' defaultedgetype="undirected"')],
    ['GEXF that leaves it to the schema', GEXF, toGexf('')],
    ['GraphML', GRAPHML, toGraphml('undirected')],
    ['Graphology', GRAPHOLOGY, toGraphology('undirected')],
    ['Cytoscape JSON', CYJS, toCytoscape(false)],
    ['CX2', CX2, toCx2(false)],
  ])('stays so in %s, though a pair returns', async (_, format, text) => {
    const ties = await readTies(format, text);
    expect(ties.map(([, symmetric]) => symmetric)).toEqual([true, true]);
  });

  it.each<[string, Format, string]>([
    ['GEXF', GEXF, toGexf(' defaultedgetype="directed"')],
    ['GraphML', GRAPHML, toGraphml('directed')],
    ['Graphology', GRAPHOLOGY, toGraphology('directed')],
    ['Cytoscape JSON', CYJS, toCytoscape(true)],
    ['CX2', CX2, toCx2(true)],
  ])('is told from one that says that it has, in %s', async (_, format, text) => {
    const ties = await readTies(format, text);
    expect(ties.map(([, symmetric]) => symmetric)).toEqual([false, false]);
  });

  it('may have some edges with and some without, of one word: they are of two types', async () => {
    const edges =
      '<edge id="1" source="a" target="b" kind="knows"/><edge id="2" source="b" target="a" type="directed" kind="knows"/>' +
      '<edge id="3" source="a" target="b" type="directed"/><edge id="4" source="b" target="a"/>';
    const text = toGexf('').replace(/<edge .*<\/edges>/, `${edges}</edges>`);
    expect(await readTies(GEXF, text)).toEqual([
      ['a b', true],
      ['b a', false],
      ['a b', false],
      ['b a', true],
    ]);
  });
});
