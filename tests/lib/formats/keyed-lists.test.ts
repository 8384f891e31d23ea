import { readFile } from '@/lib/formats/read-file';
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

describe('people who stand under their names', () => {
  it('are tied to those whom any of their fields names, by the name of the field', async () => {
    const people = lines(
      'people:',
      '  Kambale:',
      '    knows: [Sifa, Bahati]',
      '    reports to: Tango',
      '  Sifa: {sister of: Bahati}',
      '  Bahati: {knows: []}',
      '  Tango:',
      '    commands: [Kambale]',
      '    trades with:',
      '      - {name: Juma, since: 2010}',
    );
    const asked = await readTable(people, 'a.yaml');
    expect(JSON.stringify(asked)).toContain('Is each record an actor, tied to those in');
    const { result } = await readFile(new TextEncoder().encode(people), 'a.yaml', () => {});
    const ties = result.kind === 'draft' ? result.draft.ties : null;
    const rows = Array.from({ length: ties?.rows ?? 0 }, (_, at) =>
      ['source', 'type', 'target'].map((name) =>
        ties?.cell(
          at,
          ties.columns.findIndex((column) => column.name === name),
        ),
      ),
    );
    expect(rows.map((cells) => cells.join(' ')).sort()).toEqual([
      'Kambale knows Bahati',
      'Kambale knows Sifa',
      'Kambale reports to Tango',
      'Sifa sister of Bahati',
      'Tango commands Kambale',
      'Tango trades with Juma',
    ]);
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
