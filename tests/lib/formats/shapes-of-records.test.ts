import { answerFile, askAboutFile, readSilently, readWithMapping } from './answer-file';

const toText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

describe('numbers that are called as ends are', () => {
  const row = (subject: string, object: string, from: number, to: number | null) => ({
    ...{ type: 'vassal_of', subject, object },
    ...{ from, to },
  });

  it('are the years of a tie whose ends are named beside them', async () => {
    const read = await readWithMapping(
      toText([
        row('Arna', 'Belt', 618, 1207),
        row('Cosk', 'Belt', 57, 907),
        row('Arna', 'Dorn', 1270, null),
        row('Emer', 'Arna', -107, 1356),
      ]),
      { answered: ['coverage years'] },
      'a.json',
    );
    expect(read.ties).toEqual([
      'Arna -> Belt: vassal_of',
      'Cosk -> Belt: vassal_of',
      'Arna -> Dorn: vassal_of',
      'Emer -> Arna: vassal_of',
    ]);
    expect(read.told.join()).toContain('“-107” is no date that can be read');
    expect(read.told.join()).not.toMatch(/“(618|57|907)” is no date/);
  });

  it('are asked about where they run both ways', async () => {
    const read = await askAboutFile(
      toText([row('Arna', 'Belt', 3, 1), row('Cosk', 'Belt', 2, 1), row('Arna', 'Dorn', 4, 2)]),
      'a.json',
    );
    expect(JSON.stringify(read)).toContain('“from” and “to” are a guess');
  });
});

describe('records of a shape of their own', () => {
  it.each<[string, unknown, RegExp, readonly string[]]>([
    [
      'relations of several sorts, with ends of other names',
      [
        { id: 1, type: 'married', oneId: 'a', otherId: 'b' },
        { id: 2, type: 'parents of', parents: ['a', 'b'], childId: 'c' },
        { id: 3, type: 'parents of', parents: ['a', 'b'], childId: 'e' },
        { id: 4, type: 'married', oneId: 'c', otherId: 'd' },
      ],
      /^It is$/,
      [
        'a -> b: married',
        'a -> c: parents of',
        'b -> c: parents of',
        'a -> e: parents of',
        'b -> e: parents of',
        'c -> d: married',
      ],
    ],
    [
      'a list of statements without names of columns',
      [
        ['Ada', 'advises', 'Bert'],
        ['Bert', 'leads', 'Union of Dockers'],
        ['Cleo', 'leads', 'Harbour Board'],
      ],
      /first and last are actors/,
      ['Ada -> Bert: advises', 'Bert -> Union of Dockers: leads', 'Cleo -> Harbour Board: leads'],
    ],
    [
      'one organization with its parts and people',
      {
        name: 'Harbour Board',
        subsidiaries: [{ name: 'Crane Works' }, { name: 'Tug Works' }],
        directors: [{ name: 'Ada Moe', role: 'chair' }],
      },
      /^It is$/,
      [
        'Harbour Board -> Crane Works: subsidiaries',
        'Harbour Board -> Tug Works: subsidiaries',
        'Harbour Board -> Ada Moe: chair',
      ],
    ],
    [
      'owners each within an entry with a number of its own',
      {
        parties: [
          {
            id: 'A',
            name: 'Crane Works',
            shareholders: [
              { id: '1', shareholder: { id: 'B', name: 'Moe Holding' }, share: 0.6 },
              { id: '2', shareholder: { id: 'C', name: 'Quay Trust' }, share: 0.4 },
            ],
          },
          { id: 'B', name: 'Moe Holding' },
        ],
      },
      /is a tie from the record to “shareholder”/,
      ['Crane Works -> Moe Holding: shareholders', 'Crane Works -> Quay Trust: shareholders'],
    ],
    [
      'lists below the keys of an object',
      {
        'Crane Works': [
          { with: 'Ada Moe', score: 2 },
          { with: 'Bert Orr', score: 3 },
        ],
        'Tug Works': [{ with: 'Ada Moe', score: 1 }],
      },
      /from “key” to “with”/,
      ['Crane Works -> Ada Moe', 'Crane Works -> Bert Orr', 'Tug Works -> Ada Moe'],
    ],
    [
      'rows in lists of one name, with names in two languages',
      {
        session: '1',
        laws: {
          'L-1': {
            talks: [
              { org: { en: 'Crane Works', fr: 'Grues' }, met: [{ name: 'Ada Moe' }, { name: 'Bert Orr' }] },
            ],
          },
          'L-2': {
            talks: [
              { org: 'Tug Works', met: [{ name: 'Ada Moe' }] },
              { org: 'Crane Works', met: [{ name: 'Cleo Pym' }] },
            ],
          },
        },
      },
      /From “org” to “met”/,
      [
        'Crane Works -> Ada Moe',
        'Crane Works -> Bert Orr',
        'Tug Works -> Ada Moe',
        'Crane Works -> Cleo Pym',
      ],
    ],
  ])('are asked about, and an answer reads %s', async (_, value, label, ties) => {
    expect((await answerFile(toText(value), label, 'a.json')).ties).toEqual(ties);
  });

  it('name one body with its memberships in Popolo', async () => {
    const value = {
      id: 'works',
      name: 'Crane Works',
      memberships: [
        { id: '1', role: 'Cook', person_id: 'ada-moe', start_date: '1970-01', end_date: '1971-12' },
      ],
      posts: [{ id: 'p', label: 'Kitchen' }],
    };
    expect((await readSilently(toText(value), 'a.json')).ties).toEqual([
      'ada-moe -> Crane Works: is a member of',
    ]);
  });
});

describe('graphs in further forms', () => {
  it('is read in RDF/JSON', async () => {
    const knows = 'http://xmlns.com/foaf/0.1/knows';
    const name = 'http://xmlns.com/foaf/0.1/name';
    const person = (called: string, others: readonly string[]) => ({
      [name]: [{ type: 'literal', value: called }],
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#type': [
        { type: 'uri', value: 'http://xmlns.com/foaf/0.1/Person' },
      ],
      ...(others.length > 0 && { [knows]: others.map((value) => ({ type: 'uri', value })) }),
    });
    const value = {
      'http://x.test/a': person('Ada', ['http://x.test/b']),
      'http://x.test/b': person('Bert', []),
    };
    expect((await readSilently(toText(value), 'a.json')).ties).toEqual(['Ada -- Bert: knows']);
  });

  it('takes a name of a vocabulary that is not known', async () => {
    const text = `@prefix v: <https://x.test/words/> . @prefix : <#> .
:1 a v:Person ; v:name "Ada" , "Ada M." ; v:knows :2 . :2 a v:Person ; v:name "Bert" .`;
    expect((await readSilently(text, 'a.ttl')).actors).toEqual(['Ada', 'Bert']);
  });

  it('is read from commands that look for whom they tie', async () => {
    const text = `// ties
======
MATCH (a:Person {Name: "Ada"}), (b:Party {Name: "Union"})
CREATE (a)-[r:RUNS_FOR]->(b) RETURN r;`;
    expect((await answerFile(text, /^They are$/, 'a.cypher')).ties).toEqual(['Ada -> Union: RUNS_FOR']);
    expect(
      await askAboutFile('CREATE(:Party {name: "Union"}),\nCREATE(:Party {name: "League"});', 'a.cypher'),
    ).toEqual([expect.objectContaining({ message: expect.stringContaining('names 2 actors') })]);
  });

  it('has labels of several words on lines of their own in DL', async () => {
    const text =
      'DL\nN=3\nFORMAT = edgelist\nLABELS:\nHarbour Board\nUnion of data: dockers\nCrane Works\nDATA:\n1 2 1\n2 3 4\n';
    expect((await readSilently(text, 'a.dl')).ties).toEqual([
      'Harbour Board -> Union of data: dockers',
      'Union of data: dockers -> Crane Works',
    ]);
  });

  it('is the one network of a session of Cytoscape, and its files are asked about', async () => {
    const node = (id: string, sort: string) => ({ data: { id, name: id, Column_4: sort } });
    const edge = (source: string, target: string) => ({ data: { source, target, interaction: 'is in' } });
    const network = {
      elements: {
        nodes: [node('Ada', 'person'), node('Bert', 'person'), node('memo', 'file')],
        edges: [edge('Ada', 'memo'), edge('Bert', 'memo'), edge('Ada', 'memo')],
      },
    };
    const head = { format_version: '1.0', target_cytoscapejs_version: '~2.1' };
    const text = `var networks = ${JSON.stringify({ 'a.tsv': { ...head, ...network } })}`;
    expect(JSON.stringify(await askAboutFile(text, 'a.js'))).toContain('“file” in “Column_4”');
    const two = JSON.stringify({ a: { ...head, ...network }, b: { ...head, ...network } });
    await expect(readSilently(two, 'a.cyjs')).rejects.toThrow('holds 2 networks: “a”, “b”');
  });

  it('calls nodes by their names where their labels are numbers, and keeps two of one name apart', async () => {
    const node = (id: number, name: string) => `node [ id ${id} label "${id}" name "${name}" ]`;
    const nodes = ['Ada M', 'Bert O', 'Cleo P', 'Ada M', 'Dora Q']
      .map((name, id) => node(id, name))
      .join(' ');
    const text = `graph [ directed 0 ${nodes} edge [ source 0 target 1 ] edge [ source 3 target 2 ] edge [ source 4 target 2 ] ]`;
    const { actors } = await readWithMapping(text, { otherKind: 'person' }, 'a.gml');
    expect(actors).toEqual(['Ada M', 'Bert O', 'Cleo P', 'Ada M', 'Dora Q']);
  });

  it('is the data of a script within a function, with words for constants', async () => {
    const text = `var links, nodes;
var KIND_OF = { Hires: "hires", Owns: "owns" };
function load() {
  // ties
  links = [ { source: "Ada", target: "Union", type: KIND_OF.Hires }, { source: "Union", target: "Quay", type: KIND_OF.Owns } ];
}`;
    expect((await readSilently(text, 'a.js')).ties).toEqual(['Ada -> Union: hires', 'Union -> Quay: owns']);
  });

  it.each<[string, string]>([
    ['LEDA.GRAPH\nstring\nint\n2\n|{a}|\n|{b}|\n1\n1 2 0 |{1}|\n', 'a graph of LEDA'],
    ['v 1 Ada\nv 2 Bert\nu 1 2 knows\n', 'a graph of Subdue'],
    [
      'const data = load();\nexport const draw = () => data.map((each) => each.name);\n',
      'a program in JavaScript',
    ],
  ])('is refused by its name: %j', async (text, name) => {
    await expect(readSilently(text, 'a.txt')).rejects.toThrow(name);
  });
});
