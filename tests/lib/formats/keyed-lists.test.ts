import { describeTies, readTable } from './corpus/read-case';
import { lines } from './corpus/table-case';
import { readAny } from './read-ties';

describe('lists in which things stand under their ids', () => {
  const TIES = lines(
    'defaults: &d {source: field}',
    'actors:',
    '  vhc: {name: Valley Committee}',
    '  no: {name: Northern Outreach}',
    'ties:',
    '  - <<: *d',
    '    from: vhc',
    '    to: "no"',
    '    relation: petitions',
    '  - {from: vhc, to: mk, relation: funds}',
  );

  it('are read in YAML with what is merged into them, and their actors by their names', async () => {
    const read = await readTable(TIES, 'a.yaml');
    if (read.kind !== 'imported') throw new Error(read.kind);
    expect(read.network.actors.map(({ name }) => name)).toEqual([
      'Valley Committee',
      'Northern Outreach',
      'mk',
    ]);
    expect(describeTies(read.network)).toMatchObject({
      ties: ['Valley Committee > Northern Outreach', 'Valley Committee > mk'],
      types: ['petitions', 'funds'],
    });
  });
});

describe('graphs as Neo4j answers them over HTTP', () => {
  const node = (id: string, name: string) => ({
    id,
    elementId: `4:aa:${id}`,
    labels: ['Person'],
    properties: { name },
  });
  const link = (id: string, startNode: string, endNode: string, type: string) => ({
    id,
    type,
    startNode,
    endNode,
    properties: {},
  });

  it('have each node and each relationship once, by ids that the two do not share', async () => {
    const first = {
      graph: { nodes: [node('1', 'Ada'), node('2', 'Bert')], relationships: [link('1', '1', '2', 'PAYS')] },
    };
    const second = {
      graph: { nodes: [node('2', 'Bert'), node('3', 'Cleo')], relationships: [link('2', '3', '2', 'KNOWS')] },
    };
    const text = JSON.stringify({ results: [{ columns: ['p'], data: [first, second, first] }], errors: [] });
    const { actors, ties } = await readAny(text);
    expect(actors).toEqual(['Ada', 'Bert', 'Cleo']);
    expect(ties).toEqual(['Ada -> Bert: PAYS', 'Cleo -> Bert: KNOWS']);
  });
});
