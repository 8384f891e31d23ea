import { strToU8, zipSync } from 'fflate';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import { answerFile, askAboutFile, readSilently, readWithMapping } from './answer-file';

const toZip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const toLines = (records: readonly unknown[]) => records.map((record) => JSON.stringify(record)).join('\n');

describe('two lists of JSON, of which one ties the records of the other', () => {
  const THINGS = [
    { uid: 1, id: 'a', name: 'Alba' },
    { uid: 2, id: 'b', name: 'Bero' },
    { uid: 3, id: 'c', name: 'Cela' },
  ];
  const BONDS = [
    { id: 9, firstPart: 'a', otherPart: 'b', kind_id: 'a', word: 'funds' },
    { id: 8, firstPart: 'c', otherPart: 'a', kind_id: 'b', word: 'leads' },
  ];

  it('are ends by the ids that they hold, whatever the fields are called', async () => {
    const file = JSON.stringify({ things: THINGS, bonds: BONDS });
    expect((await readSilently(file, 'a.json')).ties.map((tie) => tie.replace(/:.*/, ''))).toEqual([
      'Alba -> Bero',
      'Cela -> Alba',
    ]);
  });

  it('may stand in two files of an archive, a record a line', async () => {
    const file = toZip({ 'things.json': toLines(THINGS), 'bonds.json': toLines(BONDS) });
    expect((await readSilently(file, 'a.zip')).actors).toEqual(['Alba', 'Bero', 'Cela']);
  });
});

describe('an export of TheBrain', () => {
  it('has types among its thoughts, which are no actors, and links above and beside', async () => {
    const file = toZip({
      'thoughts.json': toLines([
        { Id: 't1', Name: 'Foreign Ministry', Kind: 1 },
        { Id: 't2', Name: 'Leila Nasser', Kind: 1, TypeId: 'ty1' },
        { Id: 'ty1', Name: 'Person', Kind: 2 },
        { Id: 't3', Name: 'Northern Front', Kind: 1 },
        { Id: 'lt1', Name: 'shields', Kind: 2 },
      ]),
      'links.json': toLines([
        { Id: 'l1', ThoughtIdA: 't1', ThoughtIdB: 't2', Relation: 1, Direction: -1 },
        { Id: 'l2', ThoughtIdA: 't2', ThoughtIdB: 't3', Relation: 3, Direction: 3, TypeId: 'lt1' },
        { Id: 'l3', ThoughtIdA: 'ty1', ThoughtIdB: 't2', Relation: 1 },
      ]),
    });
    const { actors, ties } = await readSilently(file, 'brain.zip');
    expect(actors).toEqual(['Foreign Ministry', 'Leila Nasser', 'Northern Front']);
    expect(ties).toEqual([
      'Foreign Ministry -> Leila Nasser: is above',
      'Northern Front -> Leila Nasser: shields',
    ]);
  });
});

describe('an archive with a graph and the settings of its program', () => {
  it('is read as the graph', async () => {
    const graph =
      '<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed"><node id="Alba"/><node id="Bero"/><edge source="Alba" target="Bero"/></graph></graphml>';
    const settings = '<Entities><Entity id="1" name="Person"/><Entity id="2" name="Company"/></Entities>';
    const file = toZip({ 'Graphs/Graph1.graphml': graph, 'Entities/all.entity': settings });
    expect((await readSilently(file, 'a.mtgx')).ties).toEqual(['Alba -> Bero']);
  });
});

describe('a list whose columns link other rows', () => {
  const AIRTABLE = `Name,Type,Works with,Member of,Notes
Salma Idris,Person,"Peter Novak,Huda Amin",Unity Council,Lead
Peter Novak,Person,Salma Idris,"""Group of Friends, The""",
Huda Amin,Person,Salma Idris,"Unity Council,Northern Bloc",
Unity Council,Organisation,,,
Northern Bloc,Organisation,,,
"Group of Friends, The",Organisation,,,
`;
  it('is tied by each of these columns, with names that have commas whole', async () => {
    const { ties } = await answerFile(AIRTABLE, /tied to those who are named in “Works with”, “Member of”/);
    expect(ties).toHaveLength(8);
    expect(ties).toContain('Peter Novak -> Group of Friends, The: is a member of');
  });

  it('may link pages that are no rows, by their addresses', async () => {
    const page = (name: string) => `${name} (https://www.notion.so/${name.replace(' ', '-')}-0a1b?pvs=21)`;
    const file = `Name,Affiliation,Influences,Status
Omar Bashir,${page('Central Bank')},"${page('Nadia Karam')}, ${page('Elie Saab')}",Active
Nadia Karam,${page('Finance Ministry')},${page('Omar Bashir')},Active
Elie Saab,,,Archived
`;
    const { ties } = await answerFile(file, /tied to those who are named in “Influences”, “Affiliation”/);
    expect(ties).toContain('Omar Bashir -> Central Bank: Affiliation');
    expect(ties).toHaveLength(5);
  });

  it('does not break where a mapping says the ends of such a list', async () => {
    const mapping = { headers: { rows: 'ties' }, tieColumns: { Name: 'source', 'Works with': 'target' } };
    expect((await readWithMapping(AIRTABLE, mapping)).ties).toContain('Salma Idris -> Peter Novak');
  });
});

describe('a table whose first column numbers only the rows that begin something', () => {
  it('has its names above it, though the first has none', async () => {
    const file = `,Company name,Country,Owner,Share
1.,Nordwind,DE,Hansa,75
,,,Klaus Weber,20
2.,Alta,IT,Banca Luce,51
,,,Giulia Conti,3
`;
    const mapping = { tieColumns: { Owner: 'source', 'Company name': 'target' }, blanks: ['Company name'] };
    expect((await readWithMapping(file, mapping)).ties).toEqual([
      'Hansa -> Nordwind',
      'Klaus Weber -> Nordwind',
      'Banca Luce -> Alta',
      'Giulia Conti -> Alta',
    ]);
  });
});

describe('records within others that only join somebody to them', () => {
  it('are those whom they join, told apart by their ids and not by how they were written', async () => {
    const author = (id: string, name: string, raw: string, institutions: readonly unknown[] = []) => ({
      author_position: 'first',
      author: { id, display_name: name },
      institutions,
      raw_author_name: raw,
    });
    const works = [
      {
        id: 'W1',
        title: 'Mediation',
        authorships: [author('A1', 'Jane Smith', 'J. Smith', [{ id: 'I1', display_name: 'PRIO' }])],
      },
      {
        id: 'W2',
        title: 'Ceasefires',
        authorships: [author('A2', 'Jane Smith', 'Jane Smith'), author('A1', 'Jane Smith', 'J Smith')],
      },
    ];
    const { actors, ties } = await answerFile(JSON.stringify({ results: works }), /It is/, 'works.json');
    expect(actors).toEqual(['Mediation', 'Ceasefires', 'Jane Smith', 'PRIO', 'Jane Smith']);
    expect(ties.map((tie) => tie.replace(/:.*/, ''))).toEqual([
      'Mediation -> Jane Smith',
      'Jane Smith -> PRIO',
      'Ceasefires -> Jane Smith',
      'Ceasefires -> Jane Smith',
    ]);
  });
});

describe('a membership in RDF', () => {
  it('keeps the interval that stands in things without names', async () => {
    const file = `@prefix org: <http://www.w3.org/ns/org#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix time: <http://www.w3.org/2006/time#> .
@prefix ex: <http://data.example/id/> .
ex:p1 a foaf:Person ; foaf:name "Maria Duarte" .
ex:o1 a org:Organization ; foaf:name "Ministry" .
ex:m1 a org:Membership ; org:member ex:p1 ; org:organization ex:o1 ;
  org:memberDuring [ time:hasBeginning [ time:inXSDDate "2019-10-26" ] ; time:hasEnd [ time:inXSDDate "2022-03-30" ] ] .
`;
    const choices = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };
    const read = await importFile(new TextEncoder().encode(file), 'a.ttl', choices, () => {});
    const [tie] = read.kind === 'imported' ? read.network.relationships : [];
    expect([tie?.from, tie?.to]).toEqual(['2019-10-26', '2022-03-30']);
  });
});

describe('sheets of owners and directors beside those of people and companies', () => {
  const FILES = {
    'People.csv': 'ID,Name\np1,Ann Lee\np2,Bo Kim\n',
    'Companies.csv': 'ID,Name,Jurisdiction\nc1,Nistru,Moldova\nc2,Dacia,Cyprus\n',
    'Directorships.csv':
      'ID,Director,Organization,Start date\nd1,Ann Lee,Nistru,2012-03-01\nd2,Bo Kim,Dacia,2014\n',
    'Ownerships.csv': 'ID,Owner,Asset,Percentage held\no1,Dacia,Nistru,75\n',
  };

  it('are ties of the rows that they name, called as the sheets are', async () => {
    const { actors, ties, told } = await readWithMapping(toZip(FILES), {}, 'aleph.zip');
    expect(actors).toEqual(['Ann Lee', 'Bo Kim', 'Nistru', 'Dacia']);
    expect(ties).toEqual([
      'Ann Lee -> Nistru: Directorship',
      'Bo Kim -> Dacia: Directorship',
      'Dacia -> Nistru: Ownership',
    ]);
    expect(told.join(' ')).toContain('it was read as a tie from “Owner” to “Asset”');
  });

  it('are none where they name nobody of the other sheets', async () => {
    const files = { ...FILES, 'Ownerships.csv': 'ID,Owner,Asset\no1,Zeta,Yota\n' };
    expect((await readWithMapping(toZip(files), {}, 'aleph.zip')).ties).toHaveLength(2);
  });
});

describe('records within others', () => {
  it.each([
    [
      'one person alone under a key',
      [
        { name: 'Acme', country: 'DE', ceo: { name: 'Ann Lee' } },
        { name: 'Beta', country: 'AT', ceo: { name: 'Bo Kim' } },
      ],
      ['Acme -> Ann Lee: ceo', 'Beta -> Bo Kim: ceo'],
    ],
    [
      'owners of owners, each record under a word for what it is',
      [
        { company: { name: 'Nord', owners: [{ name: 'Hansa', owners: [{ name: 'Klaus' }] }] } },
        { company: { name: 'Alta', owners: [{ name: 'Luce' }] } },
      ],
      ['Nord -> Hansa: owners', 'Hansa -> Klaus: owners', 'Alta -> Luce: owners'],
    ],
    [
      'things in objects that say more of how they are joined',
      [
        {
          group: { id: 1, name: 'Hansa' },
          units: [{ unit: { name: 'Nord' }, staff: [{ person: { name: 'Ann Lee' }, role: 'head' }] }],
        },
        { group: { id: 2, name: 'Luce' }, units: [{ unit: { name: 'Sud' }, staff: [] }] },
      ],
      ['Hansa -> Nord: units', 'Nord -> Ann Lee: head', 'Luce -> Sud: units'],
    ],
  ])('are tied by an answer: %s', async (_, records, ties) => {
    expect((await answerFile(JSON.stringify(records), /^It is$/, 'a.json')).ties).toEqual(ties);
  });

  it('are none where they say of what sort or where a record is', async () => {
    const records = ['Alba', 'Bero'].map((name) => ({
      name,
      status: { name: 'open' },
      region: { name: 'North' },
    }));
    const labels = (await askAboutFile(JSON.stringify(records), 'a.json')).map(({ message }) => message);
    expect(labels.join(' ')).not.toContain('tied to those in');
  });
});

describe('a family chart', () => {
  it('has what a person is and who is related in two halves of a record', async () => {
    const chart = [
      { id: 'q1', data: { fn: 'Ada', ln: 'Alm' }, rels: { father: 'q3', spouses: ['q2'], children: ['q4'] } },
      { id: 'q2', data: { label: 'Bert Berg', fn: '' }, rels: { spouses: ['q1'], children: [] } },
      { id: 'q3', data: { 'first name': 'Cela', 'last name': 'Alm' }, rels: { children: ['q1'] } },
      { id: 'q4', data: { label: 'Cela Alm' }, rels: { father: 'q2' } },
    ];
    const read = await answerFile(JSON.stringify(chart), /^It is$/, 'family.json');
    expect(read.actors).toEqual(['Ada Alm', 'Bert Berg', 'Cela Alm', 'Cela Alm']);
    expect(read.ties).toEqual(
      expect.arrayContaining([
        'Ada Alm -> Cela Alm: father',
        'Ada Alm -> Bert Berg: spouses',
        'Cela Alm -> Bert Berg: father',
      ]),
    );
  });
});
