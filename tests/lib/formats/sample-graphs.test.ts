import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormatId } from '@/lib/formats/format';
import { FTM } from '@/lib/formats/ftm';
import { FTM_EDGES, FTM_PARTS } from '@/lib/formats/ftm/ftm-schemata';
import type { ImportTables } from '@/lib/formats/import-tables';
import { readFile } from '@/lib/formats/read-file';
import { HARBOUR } from './harbour-network';
import { importDraft } from './import-tables-of';
import { writeWith } from './read-back';
import { getDraft, toRows } from './table-rows';

/** A folder of real files by other tools, which are not part of this project. */
const SAMPLES = process.env.BACKCHANNEL_SAMPLES;

async function readSample(name: string) {
  return readFile(readFileSync(join(SAMPLES ?? '', name)), name, () => {});
}

async function readDraft(name: string): Promise<ImportTables> {
  return getDraft((await readSample(name)).result).draft;
}

/** Nodes and edges of a file. */
type Counts = [name: string, format: FormatId, nodes: number, edges: number];

const GRAPHS: Counts[] = [
  ['gexf/basic.gexf', 'gexf', 2, 2],
  ['gexf/mixed.gexf', 'gexf', 3, 3],
  ['gexf/data.gexf', 'gexf', 4, 5],
  ['gexf/liststring.gexf', 'gexf', 4, 5],
  ['gexf/edge_viz.gexf', 'gexf', 2, 1],
  ['gexf/v1_3_writer.gexf', 'gexf', 2, 1],
  ['gexf/les_miserables.gexf', 'gexf', 77, 254],
  ['gexf/celegans.gexf', 'gexf', 306, 2345],
  ['gexf/dynamicTest.gexf', 'gexf', 4, 5],
  ['graphml/attributes.graphml', 'graphml', 6, 7],
  ['graphml/basic.graphml', 'graphml', 11, 12],
  ['graphml/miserables.graphml', 'graphml', 77, 254],
  ['graphml/multigraph.graphml', 'graphml', 6, 9],
  ['graphml/mixed_multigraph.graphml', 'graphml', 6, 8],
  ['graphml/tinkerpop-modern.xml', 'graphml', 6, 6],
  ['cytoscape/cose-bilkent-layout-compound.json', 'cyjs', 28, 35],
  ['cytoscape/edge-types.json', 'cyjs', 23, 18],
  ['cytoscape/glypican2.cx2', 'cx2', 2, 1],
  ['ftm/entities.ftm.json', 'ftm', 185, 291],
  ['popolo/estonia-ep-popolo-v1.0.json', 'popolo', 201, 598],
  ['stix/defining-campaigns-threat-actors-intrusion-sets.json', 'stix', 8, 18],
];

(SAMPLES ? describe : describe.skip)('graphs by other tools (BACKCHANNEL_SAMPLES)', () => {
  it.each(GRAPHS)(
    '%s is %s with %i nodes and %i edges, and becomes a network',
    async (name, format, nodes, edges) => {
      const read = await readSample(name);
      expect(read.format).toBe(format);
      const { network, report } = importDraft(read.result);
      expect(report.rows).toEqual({ actors: nodes, ties: edges });
      // A loop ties nobody.
      const loops = name.endsWith('edge-types.json') ? 1 : 0;
      expect(report.made).toMatchObject({ actors: nodes, relationships: edges - loops });
      expect(network.actors).toHaveLength(nodes);
      expect(report.remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it('reads lists, looks and both directions of gexf/basic.gexf', async () => {
    const { actors, ties } = await readDraft('gexf/basic.gexf');
    expect(toRows(actors)[0]).toMatchObject({ label: 'Suzy, Ghost', age: '22', 'viz:color': '#ea220c' });
    expect(toRows(ties)).toMatchObject([
      { id: 'J-S', directed: 'true', set: 'truc | machin', weight: '456', 'viz:thickness': '34' },
      { id: 'J~S', directed: 'false' },
    ]);
  });

  it('reads defaults of gexf/data.gexf and lists of gexf/v1_3_writer.gexf', async () => {
    const frogs = toRows((await readDraft('gexf/data.gexf')).actors).map(({ frog }) => frog);
    expect(frogs).toEqual(['true', 'true', 'true', 'false']);
    const { actors, ties } = await readDraft('gexf/v1_3_writer.gexf');
    const colours = 'yellow | red | "blue" | \'orange\' | \'purple" | \n\r\t';
    expect(toRows(actors)[0]).toMatchObject({
      booleans: 'true | false',
      numbers: '1 | 3.5',
      colors: colours,
    });
    expect(toRows(ties)[0]).toMatchObject({ kind: 'likes' });
  });

  it('reads spells and dated values of gexf/dynamicTest.gexf', async () => {
    const { network } = importDraft((await readSample('gexf/dynamicTest.gexf')).result);
    expect(network.actors.map(({ from, to }) => [from, to])).toEqual([
      ['2009-03-01', null],
      [null, null],
      [null, '2009-03-10'],
      [null, null],
    ]);
    expect(network.actors[1]).toMatchObject({
      indegree: ['1 (until 2009-03-01)', '2 (from 2009-03-01 until 2009-03-10)', '1 (from 2009-03-10)'],
    });
    expect(network.relationships.map(({ from, to }) => [from, to])).toEqual([
      ['2009-03-01', null],
      ['2009-03-01', '2009-03-10'],
      ['2009-03-01', null],
      [null, '2009-03-10'],
      ['2009-03-01', null],
    ]);
  });

  it('keeps parallel edges of gexf/celegans.gexf apart', async () => {
    const { network } = importDraft((await readSample('gexf/celegans.gexf')).result);
    const pairs = new Set(
      network.relationships.map(({ source, target }) => [source, target].sort().join(' ')),
    );
    expect(pairs.size).toBeLessThan(network.relationships.length);
    expect(new Set(network.relationships.map(({ id }) => id)).size).toBe(2345);
  });

  it('reads defaults and directions of GraphML, and TinkerPop’s labels as kinds and types', async () => {
    const colours = toRows((await readDraft('graphml/attributes.graphml')).actors).map(({ color }) => color);
    expect(colours).toEqual(['green', 'yellow', 'blue', 'red', 'yellow', 'turquoise']);
    const directions = toRows((await readDraft('graphml/mixed_multigraph.graphml')).ties);
    expect(directions.filter(({ directed }) => directed === 'true').map(({ id }) => id)).toEqual([
      'e3',
      'e6',
    ]);
    const { network } = importDraft((await readSample('graphml/tinkerpop-modern.xml')).result);
    expect(network.actors.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      ...['marko person', 'vadas person', 'lop group', 'josh person', 'ripple group', 'peter person'],
    ]);
    expect(network.relationships.map(({ type }) => type)).toEqual([
      ...['knows', 'knows', 'created', 'created', 'created', 'created'],
    ]);
  });

  it('keeps the compound parents of Cytoscape, and the names and aliases of CX2', async () => {
    const { actors } = await readDraft('cytoscape/cose-bilkent-layout-compound.json');
    expect(new Set(toRows(actors).flatMap(({ parent }) => parent ?? [])).size).toBe(4);
    const { network } = importDraft((await readSample('cytoscape/glypican2.cx2')).result);
    expect(network).toMatchObject({
      actors: [
        { name: 'MDK', aliases: expect.arrayContaining(['uniprot knowledgebase:Q2LEK4']) },
        { name: 'GPC2' },
      ],
      relationships: [{ type: 'in-complex-with' }],
    });
  });

  it('reads payments, memberships and attributions with their dates, roles and types', async () => {
    const payments = importDraft((await readSample('ftm/entities.ftm.json')).result).network;
    expect(new Set(payments.relationships.map(({ type }) => type))).toEqual(new Set(['payment']));
    expect(payments.relationships[0]).toMatchObject({ from: '2011-12-29', amountEur: '100000' });
    const parliament = importDraft((await readSample('popolo/estonia-ep-popolo-v1.0.json')).result).network;
    expect(parliament.actors.filter(({ kind }) => kind === 'person')).toHaveLength(193);
    // Terms of parliament date all memberships, and each seat is held for a group, which is a tie as well.
    expect(parliament.relationships.every(({ type, from }) => type === 'member-of' && from !== null)).toBe(
      true,
    );
    expect(parliament.relationships.filter(({ notes }) => notes === 'member')).toHaveLength(299);
    const { result } = await readSample('stix/defining-campaigns-threat-actors-intrusion-sets.json');
    const { network } = importDraft(result);
    const types = network.relationships.map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(['attributed-to', 'targets', 'uses', 'impersonates']));
    expect(network.documents.map(({ title }) => title)).toContain('capec CAPEC-148');
  });

  it('writes FollowTheMoney entities of which the model knows every schema and property', async () => {
    const model: Model = JSON.parse(readFileSync(join(SAMPLES ?? '', 'ftm/defaultModel.json'), 'utf8'));
    const lines = (await writeWith(FTM, HARBOUR)).trim().split('\n');
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      const { schema, properties } = JSON.parse(line);
      const schemata = model.schemata[schema]?.schemata ?? [];
      const known = schemata.flatMap((each) => Object.keys(model.schemata[each]?.properties ?? {}));
      expect(known).toEqual(expect.arrayContaining(Object.keys(properties)));
    }
  });

  it('knows every schema of FollowTheMoney that ties others, by its ends', () => {
    const model: Model = JSON.parse(readFileSync(join(SAMPLES ?? '', 'ftm/defaultModel.json'), 'utf8'));
    const edges = Object.entries(model.schemata).filter(([name, { edge }]) => edge && !FTM_PARTS.has(name));
    expect(edges).toHaveLength(15);
    for (const [name, { edge }] of edges) {
      const known = FTM_EDGES.get(name);
      expect([name, known?.source, known?.target]).toEqual([name, edge?.source, edge?.target]);
    }
  });
});

type Model = {
  readonly schemata: Readonly<
    Record<
      string,
      {
        readonly schemata: readonly string[];
        readonly properties: Readonly<Record<string, unknown>>;
        readonly edge?: { readonly source: string; readonly target: string };
      }
    >
  >;
};
