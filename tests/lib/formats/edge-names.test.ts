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

describe('where a node is drawn', () => {
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
