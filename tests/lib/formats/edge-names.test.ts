import { strToU8 } from 'fflate';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import { askAboutFile, readSilently } from './answer-file';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };

describe('the table of edges that Cytoscape exports', () => {
  it('has its ends in the names of the edges', async () => {
    const table = [
      'SUID,interaction,name,selected,shared interaction,shared name',
      '101,pays,Alba (pays) Bero (Old Town),false,pays,Alba (pays) Bero (Old Town)',
      '102,lends to,Bero (Old Town) (lends to) Cela,false,lends to,Bero (Old Town) (lends to) Cela',
      '',
    ].join('\n');
    const { ties, told } = await readSilently(table);
    expect(ties).toEqual(['Alba -> Bero (Old Town): pays', 'Bero (Old Town) -> Cela: lends to']);
    expect(told.join(' ')).toContain('read in the names of the edges');
  });

  it('is none where the names are not put together so', async () => {
    const table = 'interaction,name\npays,Alba and Bero\nlends to,Bero and Cela\n';
    expect((await askAboutFile(table)).length).toBeGreaterThan(0);
  });
});

describe('arrows in the cells of a column', () => {
  it('stand between the ends of ties, if they do so in each cell', async () => {
    const table = 'pair,times\nQuay Guard (Alba) --> Dockers (Alba),57\nDockers (Alba) --> Salt Guild,4\n';
    const { ties, told } = await readSilently(table);
    expect(ties).toEqual(['Quay Guard (Alba) -> Dockers (Alba)', 'Dockers (Alba) -> Salt Guild']);
    expect(told.join()).toContain('read in “pair”, on both sides of its arrows');
  });

  it.each([
    'pair,times\nQuay Guard --> Dockers,57\nDockers,4\n',
    'route,km\nAlba -> Bero,5\nBero -> Cela,7\n',
  ])('are none elsewhere: %s', async (table) => {
    expect((await askAboutFile(table)).length).toBeGreaterThan(0);
  });
});

describe('where a node is drawn', () => {
  it('is no name of it, and neither is a word that each has by chance', async () => {
    const gml = `graph [ node [ id 0 pos "-5.11, -1.34" hobby "choir" ] node [ id 1 pos "-7.1, 1.31" hobby "chess" ]
      node [ id 2 pos "-2.6, 3.05" hobby "rowing" ] edge [ source 0 target 1 ] edge [ source 1 target 2 ] ]`;
    const [question] = await askAboutFile(gml, 'a.gml');
    expect(question?.choices.map(({ label }) => label)).toEqual(['“hobby”', 'None: the ids are their names']);
  });

  it('is no position in office', async () => {
    const graph = JSON.stringify({
      nodes: [
        {
          id: 'n0',
          position: { x: 1, y: 2 },
          style: { color: 'red' },
          caption: 'Alba',
          properties: { name: 'Alba' },
        },
        { id: 'n1', position: { x: 3, y: 4 }, style: {}, caption: '', properties: { name: 'Bero' } },
      ],
      relationships: [{ id: 'r0', fromId: 'n0', toId: 'n1', type: 'PAYS', style: {} }],
    });
    const read = await importFile(strToU8(graph), 'a.json', CHOICES, () => {});
    const actors = read.kind === 'imported' ? read.network.actors : [];
    expect(actors.map(({ name }) => name)).toEqual(['Alba', 'Bero']);
    expect(JSON.stringify(actors)).not.toMatch(/\{\\"x\\"|style|color/);
  });
});
