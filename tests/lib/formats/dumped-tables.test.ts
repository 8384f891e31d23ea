import { importFile } from '@/lib/formats/import-workflow/import-file';
import { describeTies } from './corpus/read-case';

async function read(value: unknown, mapping: object | null = null) {
  const choices = { from: null, mapping, aggregate: null, header: null, id: null, title: null };
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const found = await importFile(bytes, 'file', choices, () => {});
  if (found.kind !== 'imported') throw new Error(JSON.stringify(found).slice(0, 400));
  return found.network;
}

describe('a whole database in one list', () => {
  it('is read by the models of its records', async () => {
    const network = await read([
      { model: 'ring.person', pk: 1, fields: { first_name: 'Ada', last_name: 'Bell' } },
      { model: 'ring.person', pk: 2, fields: { first_name: 'Bert', last_name: 'Hill' } },
      { model: 'ring.person', pk: 3, fields: { first_name: 'Cleo', last_name: 'Dent' } },
      { model: 'ring.bond', pk: 1, fields: { from_person: 2, to_person: 1, relationship_type: 'hires' } },
      { model: 'ring.bond', pk: 2, fields: { from_person: 1, to_person: 3, relationship_type: 'warns' } },
    ]);
    const { ties, types } = describeTies(network);
    expect(ties).toEqual(['Bert Hill > Ada Bell', 'Ada Bell > Cleo Dent']);
    expect(types).toEqual(['hires', 'warns']);
    expect(network.actors).toHaveLength(3);
  });

  it('is read by the tables that it names', async () => {
    const rows = [
      { id: '1', name: 'Ada Bell' },
      { id: '2', name: 'Bert Hill' },
      { id: '3', name: 'Cleo Dent' },
    ];
    const network = await read([
      { type: 'header', version: '5.0', comment: 'Export' },
      { type: 'database', name: 'ring' },
      { type: 'table', name: 'persons', database: 'ring', data: rows },
      {
        type: 'table',
        name: 'relations',
        database: 'ring',
        data: [
          { id: '1', person1_id: '2', person2_id: '1', type: 'hires' },
          { id: '2', person1_id: '1', person2_id: '3', type: 'warns' },
        ],
      },
    ]);
    expect(describeTies(network).ties).toEqual(['Bert Hill > Ada Bell', 'Ada Bell > Cleo Dent']);
  });
});

describe('rows of a query that name the labels of both ends', () => {
  it('have them as kinds, and the type of the tie as its type', async () => {
    const network = await read([
      { src_id: 'Ada', src_labels: ['Person'], rel_type: 'HIRES', tgt_id: 'Fund', tgt_labels: ['Company'] },
      { src_id: 'Bert', src_labels: ['Person'], rel_type: 'WARNS', tgt_id: 'Ada', tgt_labels: ['Person'] },
    ]);
    expect(describeTies(network).types).toEqual(['HIRES', 'WARNS']);
    expect(network.actors.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'Ada person',
      'Fund group',
      'Bert person',
    ]);
  });
});
