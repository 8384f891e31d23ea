import { answerFile, askAboutFile, readSilently, readWithMapping } from './answer-file';

const toText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

describe('things that a file keeps under their ids', () => {
  const file = {
    persons: { 7: { name: 'Ada' }, 9: { name: 'Bert' } },
    groups: { 7: { name: 'Harbour Board' }, 8: { name: 'Crane Union' } },
    seats: [
      { person_id: '7', group_id: '8', role: 'chair' },
      { person_id: '9', group_id: '7', role: 'clerk' },
    ],
  };

  it('are tied by a list with the ids of two sorts of them', async () => {
    const read = await readSilently(toText(file), 'a.json');
    expect(read.ties).toEqual(['Ada -> Crane Union', 'Bert -> Harbour Board']);
    expect(read.actors).toEqual(['Ada', 'Bert', 'Harbour Board', 'Crane Union']);
  });

  it('are not tied by ids of something else', async () => {
    const seats = file.seats.map(({ person_id, role }) => ({ person_id, ship_id: '7', role }));
    expect(JSON.stringify(await askAboutFile(toText({ ...file, seats }), 'a.json'))).not.toContain(
      'person_id',
    );
  });
});

describe('several networks in one file', () => {
  const graph = { nodes: [{ id: 'Ada' }, { id: 'Bert' }], links: [{ source: 'Ada', target: 'Bert' }] };

  it('are refused by their names', async () => {
    await expect(readSilently(toText({ north: graph, south: graph }), 'a.json')).rejects.toThrow(
      'The file holds 2 networks: “north”, “south”',
    );
  });

  it('may be given to a page by a script that tells it so', async () => {
    const text = `console.log('begins');
try { console.log('page:', !!window); } catch (e) { console.error('none', e); }
window.maps = window.maps || {};
window.maps.data = {};
window.maps.data.north = ${JSON.stringify(graph)};`;
    expect((await readSilently(text, 'a.js')).ties).toEqual(['Ada -> Bert']);
  });
});

describe('names beside codes', () => {
  const file = {
    ships: [
      { id: 'ship_01', calledIn: 'Merle' },
      { id: 'ship_02', calledIn: 'Pirol' },
      { id: 'ship_03', calledIn: 'Zeisig' },
    ],
    edges: [
      { citingShipId: 'ship_01', citedShipId: 'ship_02' },
      { citingShipId: 'ship_02', citedShipId: 'ship_03' },
    ],
  };

  it('are offered for actors that have no other', async () => {
    const asked = JSON.stringify(await askAboutFile(toText(file), 'a.json'));
    expect(asked).toContain('“id” holds codes, such as “ship_01”');
    const read = await answerFile(toText(file), /As “calledIn” says/, 'a.json');
    expect(read.actors).toEqual(['Merle', 'Pirol', 'Zeisig']);
  });
});

describe('a tree', () => {
  it('has those whom a node names beside its children', async () => {
    const tree = {
      name: 'Ada',
      children: [
        { name: 'Bert', spouse: 'Cleo', children: [{ name: 'Dora' }] },
        { name: 'Emil', formerSpouses: [{ name: 'Fina', children: [{ name: 'Gero' }] }] },
      ],
    };
    const read = await readSilently(toText(tree), 'a.json');
    expect(read.ties).toContain('Bert -> Cleo: spouse');
    expect(read.ties).toContain('Emil -> Fina: formerSpouses');
    expect(read.ties).toContain('Fina -> Gero');
    expect(read.told.join()).toContain('Those whom “spouse” names beside a node are actors as well');
  });

  it('keeps what describes a node', async () => {
    const tree = { name: 'Ada', children: [{ name: 'Bert', tags: [{ name: 'tall' }] }, { name: 'Cleo' }] };
    expect((await readSilently(toText(tree), 'a.json')).actors).toEqual(['Ada', 'Bert', 'Cleo']);
  });
});

describe('those within a record', () => {
  it('are tied by how they are related, whatever else is said of it', async () => {
    const record = (id: number, name: string, type: string, relation: string) => ({
      id,
      name,
      type,
      relation,
    });
    const records = [
      {
        id: 1,
        name: 'Ada',
        children: [record(2, 'Bert', 'spouse', ''), record(3, 'Cleo', 'child', 'of the quay')],
      },
      { id: 4, name: 'Dora', children: [record(5, 'Emil', 'spouse', 'of the mill')] },
    ];
    const read = await readWithMapping(toText(records), { answered: ['nested'] }, 'a.json');
    expect(read.ties).toEqual(['Ada -> Bert: spouse', 'Ada -> Cleo: child', 'Dora -> Emil: spouse']);
  });
});

describe('edges', () => {
  it('have no type where a label says in which part of a book they stand', async () => {
    const text =
      'graph [ node [ id 0 label "Ada" ] node [ id 1 label "Bert" ] node [ id 2 label "Cleo" ] edge [ source 0 target 1 label "1.1.2" ] edge [ source 1 target 2 label "1.2.10" ] ]';
    expect((await readSilently(text, 'a.gml')).ties).toEqual(['Ada -- Bert', 'Bert -- Cleo']);
  });
});

describe('texts of a property that ties people', () => {
  const person = (rest: object) => ({
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: 'Ada',
    ...rest,
  });

  it('name actors', async () => {
    const read = await readSilently(
      toText(person({ spouse: 'Bert Olsen', worksFor: 'Harbour Board' })),
      'a.jsonld',
    );
    expect(read.ties.toSorted()).toEqual(['Ada -- Bert Olsen: spouse', 'Ada -> Harbour Board: works for']);
    expect(read.told.join()).toContain('Whom “spouse” names by one text is an actor');
  });

  it('stay texts where they are more than a name', async () => {
    const list = [
      person({ knows: 'Bert, Cleo and Dora' }),
      person({ name: 'Emil', knows: { name: 'Fina' } }),
    ];
    const read = await readSilently(toText({ '@context': 'https://schema.org', '@graph': list }), 'a.jsonld');
    expect(read.actors).not.toContain('Bert, Cleo and Dora');
  });
});
