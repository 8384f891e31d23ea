import { FTM } from '@/lib/formats/ftm';
import { readFixture } from './fixture';
import { HARBOUR } from './harbour-network';
import { importDraft } from './import-tables-of';
import { readWith, writeWith } from './read-back';
import { getDraft, toLines, toRows } from './table-rows';

async function readHarbour() {
  return readWith(FTM, readFixture('harbour.ftm'));
}

async function read(...entities: readonly object[]) {
  return getDraft(await readWith(FTM, entities.map((entity) => JSON.stringify(entity)).join('\n')));
}

describe('reading FollowTheMoney entities', () => {
  it('keeps what exports write beside properties apart from the ends of ties', async () => {
    const { draft } = await read(
      { id: 'a', schema: 'Person', target: true, caption: 'Ada', properties: { name: ['Ada'] } },
      { id: 'b', schema: 'Company', target: false, properties: { name: ['Line'], country: ['gr', 'cy'] } },
      {
        ...{ id: 't', schema: 'Ownership', target: false, source: 'list' },
        properties: { owner: ['a'], asset: ['b'], source: ['a word'] },
      },
    );
    expect(toRows(draft.ties)).toEqual([
      {
        ...{ id: 't', schema: 'Ownership', source: 'a', target: 'b', 'target (of the entity)': 'false' },
        'source (of the entity)': 'a word | list',
      },
    ]);
    expect(toRows(draft.actors)).toMatchObject([
      { name: 'Ada', target: 'true', caption: 'Ada' },
      { country: 'gr', 'all of country': 'gr | cy', target: 'false' },
    ]);
  });

  it('makes actors of entities, puts lines of one id together, and keeps what has no field', async () => {
    const { draft } = getDraft(await readHarbour());
    expect(toRows(draft.actors)).toEqual([
      {
        ...{ id: 'ada', schema: 'Person', name: 'Ada', otherNames: 'Ada the docker', alias: 'آدا' },
        ...{
          role: 'envoy; docker',
          country: 'gr',
          nationality: 'gr | cy',
          from: '1970-05',
          wikidataId: 'Q1',
        },
        ...{ addressEntity: 'quay', address: 'Quay 7, Piraeus' },
      },
      { id: 'union', schema: 'Organization', name: 'Dockers’ union', country: 'gr', weirdThing: 'kept' },
      { id: 'port', schema: 'PublicBody', name: 'Port authority', Note: 'description: Closed on Sundays' },
      {
        ...{ id: 'line', schema: 'Company', name: 'Blue Line' },
        Sanction: 'authority: Council; startDate: 2023',
      },
      { id: 'quay', schema: 'Address', name: 'Quay 7, Piraeus' },
    ]);
    expect(toLines(draft.actors)).toEqual([1, 3, 4, 5, 6]);
  });

  it('makes a tie of each pair that an entity names at its ends, and a row of each thing it stands on', async () => {
    const { draft } = getDraft(await readHarbour());
    const rows = toRows(draft.ties);
    expect(rows.map(({ id, source, target }) => `${id} ${source} ${target}`)).toEqual([
      'm1 ada union',
      ...['p1 line union', 'p1 line union', 'p1-2 line port', 'p1-2 line port'],
      'u1 ada port',
      'f1 ada nobody-here',
    ]);
    expect(rows[1]).toMatchObject({
      document: 'ledger',
      date: '2024-03-01',
      'all of date': '2024-03-01 | 2024-03-02',
    });
    expect(rows[2]).toMatchObject({ url: 'https://example.org/leak', publisher: 'A harbour paper' });
    expect(toRows(draft.documents)).toEqual([
      { id: 'ledger', title: 'The ledger', authors: 'A clerk', published: '2024-03-05' },
    ]);
  });

  it('knows schemata for kinds and types, and keeps the names of those that the vocabulary lacks', async () => {
    const { network } = importDraft(await readHarbour());
    const kinds = Object.fromEntries(network.actors.map(({ id, kind }) => [id, kind]));
    expect(kinds).toMatchObject({ ada: 'person', union: 'group', port: 'group', line: 'group' });
    const ties = network.relationships.map(({ id, type, from, to, notes }) => [id, type, from, to, notes]);
    expect(ties).toEqual([
      ['m1', 'member-of', '2019', '2024-06', 'treasurer'],
      ['p1', 'payment', '2024-03-01', '2024-03-01', ''],
      ['p1-2', 'payment', '2024-03-01', '2024-03-01', ''],
      ['u1', 'unknown-link', null, null, 'go-between'],
      ['f1', 'family', null, null, ''],
    ]);
    expect(network.relationships[1]?.evidence.map(({ document }) => document)).toEqual([
      'ledger',
      'https-example-org-leak',
    ]);
    expect(network.relationshipTypes.map(({ id, symmetric }) => [id, symmetric])).toEqual([
      ['family', true],
      ['payment', false],
      ['unknown-link', true],
    ]);
  });

  it('says that somebody at the end of a tie is not there, and that a thing is no actor', async () => {
    const { report } = importDraft(await readHarbour());
    expect(report.remarks).toMatchObject([
      { severity: 'note', message: expect.stringContaining('“Address”') },
      { severity: 'warning', place: 'ties, line 11', message: expect.stringContaining('nobody-here') },
    ]);
  });

  it('reads entities that stand in one another, as APIs answer them, and lists of them', async () => {
    const payer = { id: 'line', schema: 'Company', properties: { name: ['Blue Line'] } };
    const payment = { id: 'p', schema: 'Payment', properties: { payer: [payer], beneficiary: ['union'] } };
    const union = { id: 'union', schema: 'Organization', properties: {} };
    const { draft } = getDraft(await readWith(FTM, JSON.stringify([payment, union], null, 2)));
    expect(toRows(draft.actors).map(({ id }) => id)).toEqual(['line', 'union']);
    expect(toRows(draft.ties)).toEqual([{ id: 'p', schema: 'Payment', source: 'line', target: 'union' }]);
  });

  it('makes an actor of a document at which a tie ends', async () => {
    const { draft } = await read(
      { id: 'd', schema: 'Document', properties: { title: ['The ledger'] } },
      { id: 'a', schema: 'Person', properties: { name: ['Ada'] } },
      { id: 'u', schema: 'UnknownLink', properties: { subject: ['a'], object: ['d'] } },
    );
    expect(toRows(draft.actors).map(({ name }) => name)).toEqual(['The ledger', 'Ada']);
    expect(draft.documents).toBeNull();
  });

  it('passes over what is no entity, and says on which line', async () => {
    const { draft } = await read({ id: 'a', schema: 'Person', properties: {} }, { id: 'b' });
    expect(draft.actors?.rows).toBe(1);
    expect(draft.remarks[0]).toMatchObject({ severity: 'error', place: 'line 2' });
  });

  it.each([
    ['a line that is cut short', '{"id":"a","schema":"Person","properties":{}}\n{"id":"b","sche', 'line 2'],
    [
      'a field that would change what objects inherit',
      '\n{"id":"a","schema":"Person","__proto__":{}}',
      'line 2',
    ],
    ['a field that stands twice', '\n{"id":"a","id":"b","schema":"Person"}', 'line 2'],
  ])('refuses %s, with its line', async (_, text, place) => {
    const result = await readWith(FTM, text);
    expect(result.kind === 'failed' && result.remarks[0].place).toContain(place);
  });
});

describe('writing FollowTheMoney entities', () => {
  it('writes one entity a line, with ids of one space and values as lists of texts', async () => {
    const lines = (await writeWith(FTM, HARBOUR)).trim().split('\n');
    const entities = lines.map((line) => JSON.parse(line));
    expect(entities.map(({ id, schema }) => `${schema} ${id}`)).toEqual([
      'Note network-harbour',
      'Document documents-paper',
      ...[
        'Person actors-ada',
        'Person actors-bela',
        'Organization actors-union',
        'PublicBody actors-republic',
      ],
      ...['UnknownLink leg-envoy/1', 'UnknownLink relationships-envoy'],
      ...['UnknownLink relationships-channel', 'UnknownLink leg-channel/2'],
      ...['talks', 'talks-again', 'no', 'feeds'].map((id) => `UnknownLink relationships-${id}`),
      'Note claims-ropes',
    ]);
    expect(entities[2].properties).toEqual({
      ...{ name: ['Ada'], alias: ['آدا', 'A | B; C'], country: ['gr'], position: ['envoy'] },
    });
    expect(entities[8].properties).toEqual({
      ...{ subject: ['actors-ada'], object: ['actors-bela'], role: ['goes through'], status: ['reported'] },
      ...{ summary: ['A harbour paper'], sourceUrl: ['https://example.org/a?b&c'], publisher: ['The Quay'] },
    });
  });

  it('says what the tools of FollowTheMoney will not see', async () => {
    const { losses } = (await FTM.write?.(HARBOUR)) ?? { losses: [] };
    expect(losses).toEqual([expect.stringMatching(/^6 ties/), expect.stringMatching(/^1 claim/)]);
  });

  it('gives up being a network when another program has added an entity, and says so', async () => {
    const added = '{"id":"new","schema":"Person","properties":{"name":["New"]}}';
    const { draft } = getDraft(await readWith(FTM, `${await writeWith(FTM, HARBOUR)}${added}`));
    expect(draft.remarks[0]?.message).toContain('“new” was added');
    expect(draft.actors?.rows).toBe(5);
  });
});
