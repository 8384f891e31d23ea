import { answerFile, askAboutFile, readSilently, readWithMapping } from './answer-file';

const toText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

describe('a graph within an answer', () => {
  const graph = {
    nodes: [
      { id: 'a', name: 'Ada' },
      { id: 'b', name: 'Bert' },
      { id: 'c', name: 'Cleo' },
    ],
    links: [
      { source: 'a', target: 'b', type: 'hires' },
      { source: 'b', target: 'c', type: 'hires' },
    ],
  };

  it('is read however deep it stands', async () => {
    const read = await readSilently(
      toText({ status: 'ok', data: { people: { graph }, count: 3 } }),
      'a.json',
    );
    expect(read.ties).toEqual(['Ada -> Bert: hires', 'Bert -> Cleo: hires']);
  });

  it('is read where objects with nodes stand beside it that tie nobody', async () => {
    const read = await readSilently(toText({ page: { nodes: [{ id: 1 }] }, result: graph }), 'a.json');
    expect(read.ties).toEqual(['Ada -> Bert: hires', 'Bert -> Cleo: hires']);
  });
});

describe('links that say their direction in a word', () => {
  const nodes = ['Ada', 'Bert', 'Cleo', 'Dora'].map((id) => ({ id }));
  const link = (source: string, target: string, direction: string) => ({ source, target, direction });

  it('have it, and are turned where it runs backward', async () => {
    const links = [
      link('Ada', 'Bert', 'bidirectional'),
      link('Bert', 'Cleo', 'forward'),
      link('Cleo', 'Dora', 'backward'),
    ];
    const read = await readSilently(toText({ nodes, links }), 'a.json');
    expect(read.ties).toEqual(['Ada -- Bert', 'Bert -> Cleo', 'Dora -> Cleo']);
  });

  it('keep a direction that is another', async () => {
    const links = [link('Ada', 'Bert', 'north'), link('Bert', 'Cleo', 'forward'), link('Cleo', 'Dora', 'up')];
    const read = await readSilently(toText({ nodes, links }), 'a.json');
    expect(read.ties).toEqual(['Ada -> Bert', 'Bert -> Cleo', 'Cleo -> Dora']);
  });
});

describe('lists of pairs', () => {
  const pairs = {
    allies: [
      ['Ada', 'Bert'],
      ['Bert', 'Cleo'],
    ],
    rivals: [['Ada', 'Dora']],
  };

  it('are ties that are called as their lists are, where somebody says so', async () => {
    const asked = await askAboutFile(toText(pairs), 'a.json');
    expect(JSON.stringify(asked)).toContain('Is each pair in “allies”, “rivals” a tie');
    const read = await readWithMapping(
      toText({ relations: pairs }),
      { answered: ['typed pairs'], otherKind: 'person' },
      'a.json',
    );
    expect(read.ties).toEqual(['Ada -> Bert: allies', 'Bert -> Cleo: allies', 'Ada -> Dora: rivals']);
  });

  it('are asked about in no other way where there is one', async () => {
    await expect(readSilently(toText({ sizes: [['a', 'b']] }), 'a.json')).rejects.toThrow();
  });
});

describe('names of accounts', () => {
  it('are ends however long they are', async () => {
    const key = (digit: string) => digit.repeat(64);
    const row = (from: string, to: string) => ({ from: key(from), to: key(to) });
    const rows = [row('a', 'b'), row('b', 'c'), row('c', 'd'), row('a', 'd')];
    const text = rows.map((each) => JSON.stringify(each)).join('\n');
    const read = await readWithMapping(text, { tieColumns: { from: 'source', to: 'target' } }, 'a.jsonl');
    expect(read.actors).toHaveLength(4);
  });
});

describe('nodes of a graph that may be no actors', () => {
  const gml = (nodes: readonly string[], edges: readonly (readonly [number, number])[]) =>
    `graph [ ${nodes.map((said, id) => `node [ id ${id} ${said} ]`).join(' ')} ${edges
      .map(([source, target]) => `edge [ source ${source} target ${target} ]`)
      .join(' ')} ]`;

  it('are asked about where a column calls some of them things, and says nothing of the others', async () => {
    const nodes = [
      'label "Ada"',
      'label "Bert"',
      'label "Storm" mark "episode"',
      'label "Calm" mark "episode"',
    ];
    const text = gml(nodes, [
      [0, 2],
      [1, 2],
      [0, 3],
      [1, 3],
    ]);
    expect(JSON.stringify(await askAboutFile(text, 'a.gml'))).toContain('“episode” in “mark”');
  });

  it('are none of them where the things are tied to one another', async () => {
    const nodes = [
      'label "Ada"',
      'label "Bert"',
      'label "Storm" mark "episode"',
      'label "Calm" mark "episode"',
    ];
    const text = gml(nodes, [
      [0, 2],
      [1, 2],
      [2, 3],
    ]);
    expect(JSON.stringify(await askAboutFile(text, 'a.gml'))).not.toContain('“mark”');
  });

  it('are asked about where they are publications', async () => {
    const node = (id: string, title: string) =>
      `label "${id}" Title "${title}" Publisher "Quay Press" Citations 3`;
    const text = gml(
      [node('k-1', 'On harbours'), node('k-2', 'On cranes'), node('k-3', 'On ropes')],
      [
        [0, 1],
        [1, 2],
      ],
    );
    expect(JSON.stringify(await askAboutFile(text, 'a.gml'))).toContain('as publications have');
    const read = await answerFile(text, /called as “Title” says/, 'a.gml');
    expect(read.actors).toContain('On harbours');
  });
});

describe('individuals of an ontology', () => {
  it('are actors without a class, where they are tied to one that has it', async () => {
    const text = `@prefix : <http://example.org/kin#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
:Person a owl:Class .
:hasChild a owl:ObjectProperty .
:Ada a owl:NamedIndividual ; :hasChild :Bert .
:Bert a owl:NamedIndividual, :Person .
:Mast a owl:NamedIndividual .`;
    const read = await readSilently(text, 'a.ttl');
    expect(read.ties).toEqual(['Ada -> Bert: has child']);
    expect(read.actors.toSorted()).toEqual(['Ada', 'Bert']);
  });
});

describe('a script of a graph database', () => {
  it('that loads tables is refused by its name', async () => {
    const text = `// ships\nLOAD CSV WITH HEADERS FROM 'file:///ships.csv' AS row\nCREATE (:Ship {name: row.name});\n`;
    await expect(readSilently(text, 'a.cypher')).rejects.toThrow('loads tables into a graph database');
  });
});
