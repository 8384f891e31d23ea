import { CYJS } from '@/lib/formats/cyjs';
import { HARBOUR } from './harbour-network';
import { importDraft } from './import-tables-of';
import { readBack, readWith, writeWith } from './read-back';
import { getDraft, toRows } from './table-rows';

const ADA = { data: { id: 'ada', name: 'Ada', kind: 'person' }, position: { x: 1.5, y: -2 } };
const PORT = {
  data: { id: 7, name: 'Port authority', tags: ['big', 'old'], parent: 'ada' },
  classes: 'wide blue',
};
const ASKS = { data: { id: 'e', source: 'ada', target: 7, interaction: 'asks', n: 3, deep: { a: 1 } } };
const TALKS = { data: { source: 'ada', target: 7, directed: false } };

async function read(value: unknown) {
  return getDraft(await readWith(CYJS, JSON.stringify(value)));
}

describe('reading Cytoscape JSON', () => {
  const nodes = [
    { id: 'ada', name: 'Ada', kind: 'person', 'viz:x': '1.5', 'viz:y': '-2' },
    { id: '7', name: 'Port authority', tags: 'big | old', parent: 'ada', classes: 'wide | blue' },
  ];
  const edges = [
    { id: 'e', source: 'ada', target: '7', directed: 'true', interaction: 'asks', n: '3', deep: '{"a":1}' },
    { source: 'ada', target: '7', directed: 'false' },
  ];

  it.each([
    ['elements in two lists', { elements: { nodes: [ADA, PORT], edges: [ASKS, TALKS] } }],
    ['elements in one list', { elements: [ADA, ASKS, PORT, TALKS] }],
    [
      'nothing but a list of elements',
      [{ ...ADA, group: 'nodes' }, PORT, { ...ASKS, group: 'edges' }, TALKS],
    ],
  ])('reads %s', async (_, file) => {
    const { draft, mapping } = await read(file);
    expect(toRows(draft.actors)).toEqual(nodes);
    expect(toRows(draft.ties)).toEqual(edges);
    expect(mapping).toMatchObject({ actorColumns: { name: 'name' }, tieColumns: { interaction: 'type' } });
  });

  it('reads what the network says of itself', async () => {
    const data = { name: 'Harbour', mood: 'grim', SUID: 52, selected: true };
    const { draft } = await read({ data, elements: { nodes: [ADA] } });
    expect(draft).toMatchObject({ title: 'Harbour', description: 'mood: grim' });
  });

  it('takes the direction of edges from the file where networkx says it once', async () => {
    const { draft } = await read({ directed: false, elements: { nodes: [ADA, PORT], edges: [ASKS] } });
    expect(toRows(draft.ties)).toMatchObject([{ directed: 'false' }]);
  });

  it.each([
    ['a file of something else', '{"nodes": []}', 'no “elements”'],
    ['a file that is cut short', '{"elements": [{"data": {"id": "a"}', 'Line 1'],
    ['no nodes', '{"elements": []}', 'without nodes'],
    [
      'fields that would change what objects inherit',
      '{"elements": [{"data": {"id": "a", "__proto__": {}}}]}',
      '__proto__',
    ],
    ['lists that stand too deep in one another', `{"elements": ${'['.repeat(10_000)}`, 'deep'],
  ])('refuses %s', async (_, text, words) => {
    const result = await readWith(CYJS, text);
    expect(result.kind === 'failed' && result.remarks[0].message).toContain(words);
  });
});

describe('writing Cytoscape JSON', () => {
  it('puts nodes back where Cytoscape has drawn them', async () => {
    const { network } = importDraft(await readWith(CYJS, JSON.stringify([ADA, PORT, ASKS])));
    const { elements } = JSON.parse(await writeWith(CYJS, network));
    expect(elements.nodes[0]).toMatchObject({ data: { id: 'ada' }, position: { x: 1.5, y: -2 } });
    expect(elements.nodes[1].position).toBeUndefined();
    expect(await readBack(CYJS, network)).toEqual(network);
  });

  it('writes elements as Cytoscape takes them: ids as texts, data without nested objects', async () => {
    const { elements } = JSON.parse(await writeWith(CYJS, HARBOUR));
    expect(elements.nodes).toHaveLength(4);
    expect(elements.edges).toHaveLength(8);
    expect(elements.nodes[0].data).toEqual({
      ...{ id: 'ada', name: 'Ada', kind: 'person', role: 'envoy', country: 'GR' },
      aliases: ['آدا', 'A | B; C'],
    });
    const values = [...elements.nodes, ...elements.edges].flatMap(({ data }) => Object.values(data));
    expect(values.filter((value) => typeof value === 'object' && !Array.isArray(value))).toEqual([]);
  });
});
