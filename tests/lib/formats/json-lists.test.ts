import { readAny } from './read-ties';

describe('JSON of programs', () => {
  it.each<[string, unknown, string, readonly string[]]>([
    [
      'a blueprint of Kumu',
      {
        elements: [
          { label: 'Ada', type: 'Person' },
          { label: 'Union', tags: ['a', 'b'] },
        ],
        connections: [
          { from: 'Ada', to: 'Union', type: 'funds', direction: 'directed' },
          { from: 'Union', to: 'Ada', direction: 'mutual' },
          { from: 'Ada', to: 'Bert' },
        ],
      },
      'kumu',
      ['Ada -> Union: funds', 'Union -- Ada', 'Ada -> Bert'],
    ],
    [
      'a project of Kumu',
      {
        name: 'P',
        elements: [1, 2].map((id) => ({
          _id: `elem-${id}`,
          attributes: { label: `E${id}`, 'element type': 'Org' },
        })),
        connections: [
          {
            from: 'elem-1',
            to: 'elem-2',
            direction: 'undirected',
            attributes: { 'connection type': 'knows' },
          },
        ],
      },
      'kumu',
      ['E1 -- E2: knows'],
    ],
    [
      'Oligrapher 2',
      {
        graph: {
          nodes: { 1: { id: 1, display: { name: 'Ada' } }, 2: { id: 2, display: { name: 'Bert' } } },
          edges: {
            3: { node1_id: 1, node2_id: 2, display: { label: 'hired', arrow: '2->1' } },
            4: { node1_id: 1, node2_id: 2, display: { label: 'knows' } },
          },
        },
      },
      'oligrapher',
      ['Bert -> Ada: hired', 'Ada -- Bert: knows'],
    ],
    [
      'Oligrapher 1',
      {
        entities: [
          { id: 1, name: 'A' },
          { id: 2, name: 'B' },
        ],
        rels: [{ entity1_id: 1, entity2_id: 2, label: 'owns', is_directional: 1 }],
      },
      'oligrapher',
      ['A -> B: owns'],
    ],
  ])('is read: %s', async (_, value, format, ties) => {
    expect(await readAny(JSON.stringify(value))).toMatchObject({ format, ties });
  });
});

describe('JSON of no one program', () => {
  const NODES = [{ name: 'Ada' }, { name: 'Bert' }, { name: 'Lone' }];

  it.each<[string, unknown, readonly string[]]>([
    ['places in a list', { nodes: NODES, links: [{ source: 1, target: 0, value: 3 }] }, ['Bert -> Ada']],
    ['names', { nodes: NODES, links: [{ source: 'Bert', target: 'Ada' }] }, ['Bert -> Ada']],
    [
      'the nodes themselves',
      { nodes: NODES, links: [{ source: NODES[1], target: NODES[0] }] },
      ['Bert -> Ada'],
    ],
    [
      'networkx',
      {
        directed: false,
        graph: {},
        nodes: [{ id: 5 }, { id: 7 }],
        links: [
          { source: 5, target: 7 },
          { source: 7, target: 5 },
        ],
      },
      ['5 -- 7', '7 -- 5'],
    ],
    [
      'vis.js',
      {
        nodes: [
          { id: 1, label: 'A' },
          { id: 2, label: 'B' },
        ],
        edges: [{ from: 1, to: 2, label: 'owns' }],
      },
      ['A -> B: owns'],
    ],
    ['a list', [{ from: 'Ada', to: 'Bert', type: 'backs' }], ['Ada -> Bert: backs']],
    [
      'objects within',
      [{ source: { id: 1, name: 'Ada' }, target: { id: 2, name: 'Bert' } }],
      ['Ada -> Bert'],
    ],
    [
      'lists by name',
      { actors: [{ id: 'a', name: 'Ada' }], ties: [{ source: 'a', target: 'b' }] },
      ['Ada -> b'],
    ],
  ])('is read: %s', async (_, value, ties) => {
    expect(await readAny(JSON.stringify(value))).toMatchObject({ format: 'records', ties });
  });

  it('is read line by line', async () => {
    const lines = [
      { type: 'node', id: '0', labels: ['User'], properties: { name: 'Ada' } },
      { type: 'node', id: '1', labels: ['User'], properties: { name: 'Bert' } },
      { type: 'relationship', id: '0', label: 'KNOWS', start: { id: '0' }, end: { id: '1' } },
    ];
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    expect(await readAny(text)).toMatchObject({ actors: ['Ada', 'Bert'], ties: ['Ada -> Bert: KNOWS'] });
    expect((await readAny('{"source":"a"}\n{"source":\n')).told[0]).toContain('Column 11');
  });

  it.each([
    { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name: 'x' } }] },
    { name: 'x', contributors: [{ name: 'A', email: 'b' }] },
  ])('is refused where no list holds ties', async (value) => {
    expect((await readAny(JSON.stringify(value))).told).toEqual([
      'The file holds no list in which ties stand.',
    ]);
  });
});
