import { readFile } from '@/lib/formats/read-file';
import type { ReadResult } from '@/lib/formats/read-result';
import { importDraft } from './import-tables-of';
import { readAny } from './read-ties';

async function read(value: unknown): Promise<Extract<ReadResult, { kind: 'draft' }>> {
  const { result } = await readFile(new TextEncoder().encode(JSON.stringify(value)), 'file.json', () => {});
  if (result.kind !== 'draft') throw new Error(`It was read as ${result.kind}.`);
  return result;
}

describe('ties of which each stands below its ends', () => {
  it('are each one tie, whose type is not the id that it stands below', async () => {
    const ties = [
      { id: 1, source_id: 7, target_id: 9, role: 'member' },
      { id: 2, source_id: 8, target_id: 9, role: 'chair' },
    ];
    const { actors, ties: made } = await readAny(JSON.stringify({ 7: [ties[0]], 8: [ties[1]], 9: ties }));
    expect([actors, made]).toEqual([
      ['7', '9', '8'],
      ['7 -> 9', '8 -> 9'],
    ]);
  });
});

describe('a matrix beside nodes', () => {
  it('is their ties, each with its number', async () => {
    const value = {
      nodes: [
        { id: 0, name: 'Ada' },
        { id: 1, name: 'Bert' },
        { id: 2, name: 'Cleo' },
      ],
      edges: [
        [0, 5, 1],
        [5, 0, 0],
        [1, 0, 0],
      ],
    };
    const draft = await read(value);
    const { network } = importDraft(draft);
    expect(network.relationships).toMatchObject([
      { source: 'ada', target: 'bert', weight: 5 },
      { source: 'ada', target: 'cleo', weight: 1 },
    ]);
  });
});

describe('the ends of ties in several lists', () => {
  const relationships = [
    { source: 'Ada', target: 'Mill Trust', relation: 'works for' },
    { source: 'Bert', target: 'fair', relation: 'attended' },
  ];

  it.each([
    [
      'lists',
      { people: [{ id: 'Ada' }, { id: 'Bert' }], groups: [{ id: 'Mill Trust' }], events: [{ id: 'fair' }] },
    ],
    [
      'lists of names in an object',
      { entities: { people: ['Ada', 'Bert'], groups: ['Mill Trust'], events: ['fair'] } },
    ],
  ])('are nodes of the kinds that these say: %s', async (_, lists) => {
    const draft = await read({ ...lists, relationships });
    expect(draft.questions?.map(({ id }) => id)).toEqual(['things']);
    const { network } = importDraft(draft);
    expect(network.actors.map(({ name, kind }) => [name, kind])).toEqual([
      ['Ada', 'person'],
      ['Bert', 'person'],
      ['Mill Trust', 'group'],
      ['fair', 'group'],
    ]);
    expect(network.relationships).toHaveLength(2);
  });
});

describe('records that name the one above them', () => {
  it('are tied to it, though ids are numbers, and nobody is tied to an empty one', async () => {
    const value = [
      { ID: '1', 'Unit Name': 'Harbour guard', 'Parent ID': '3' },
      { ID: '2', 'Unit Name': 'Mill guard', 'Parent ID': '3' },
      { ID: '3', 'Unit Name': 'Guard', 'Parent ID': '' },
    ];
    expect(await readAny(JSON.stringify(value))).toMatchObject({
      actors: ['Harbour guard', 'Mill guard', 'Guard'],
      ties: ['Harbour guard -> Guard: Parent ID', 'Mill guard -> Guard: Parent ID'],
    });
  });
});

describe('records of those who stand together', () => {
  it('can tie them by ids of any form, as the type of the record says', async () => {
    const value = [
      { id: 'r1', type: 'feud', figures: ['ada', 'bert'], focus: ['the mill'] },
      { id: 'r2', type: 'betrothal', figures: ['ada', 'cleo_dunn'], focus: ['the ferry'] },
    ];
    const draft = await read(value);
    const asked = [...(draft.questions ?? []), ...(draft.shapeQuestions ?? [])].find(
      ({ id }) => id === 'entries figures',
    );
    const lists = asked?.choices.at(-1)?.mapping.headers?.lists;
    const answered = lists && draft.applyLists?.(lists);
    if (answered?.kind !== 'draft') throw new Error('It has no answer.');
    const { network } = importDraft(answered);
    expect(network.relationships.map(({ source, target, type }) => [source, type, target])).toEqual([
      ['ada', 'feud', 'bert'],
      ['ada', 'betrothal', 'cleo-dunn'],
    ]);
  });
});
