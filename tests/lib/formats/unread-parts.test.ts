import { answerFile, askAboutFile, readSilently, readWithMapping } from './answer-file';
import { lines } from './corpus/table-case';

const json = (value: unknown) => JSON.stringify(value);
const NODES = [
  { id: 'a', name: 'Ada' },
  { id: 'b', name: 'Bert' },
  { id: 'c', name: 'Cleo' },
];
const LINKS = [
  { source: 'a', target: 'b' },
  { source: 'b', target: 'c' },
];

/** A list under a Polish name that no table of words has, in which all ends of ties stand. */
const COALITION = lines(
  'uczestnicy:',
  '  - {id: ps2, przydomek: Stronnictwo Ludowe, szef: Jan Wrona}',
  '  - {id: lew, przydomek: Lewica Razem, szef: Ewa Pilch}',
  '  - {id: ko3, przydomek: Koalicja Miejska, szef: Ewa Pilch}',
  'relacje:',
  '  - {od: ko3, do: ps2, typ: koalicja}',
  '  - {od: lew, do: ko3, typ: poparcie}',
);

describe('a list of records under a name that nobody knows', () => {
  it('holds the actors where the ends of all ties stand in one of its fields, and its names are asked about', async () => {
    const [question, more] = await askAboutFile(COALITION, 'coalition.yaml');
    expect(more).toBeUndefined();
    expect(question?.message).toMatch(/each row has a value of its own in “przydomek”/);
    const { actors, ties } = await answerFile(COALITION, /^“przydomek”$/, 'coalition.yaml');
    expect(actors).toEqual(['Stronnictwo Ludowe', 'Lewica Razem', 'Koalicja Miejska']);
    expect(ties[0]).toBe('Koalicja Miejska -> Stronnictwo Ludowe: koalicja');
  });

  const WITNESSED = json({ nodes: NODES, links: LINKS, swiadkowie: [{ x: 'Mia' }, { x: 'Paul' }] });

  it('is asked about beside nodes and links, by its name, its count and an example', async () => {
    const questions = await askAboutFile(WITNESSED, 'graph.json');
    expect(questions.map(({ message }) => message)).toEqual([
      'Does “swiadkowie” belong to the network? Its 2 items were not read: the first has “Mia”.',
    ]);
  });

  it('comes in as actors once somebody says so', async () => {
    const { actors, ties } = await answerFile(WITNESSED, /Each item is an actor/, 'graph.json');
    expect(actors).toEqual(['Ada', 'Bert', 'Cleo', 'Mia', 'Paul']);
    expect(ties).toEqual(['Ada -> Bert', 'Bert -> Cleo']);
  });

  it('is told where somebody says that it does not belong there', async () => {
    const { actors, told } = await readWithMapping(WITNESSED, {}, 'graph.json');
    expect(actors).toHaveLength(3);
    expect(told).toContain('2 items of the list “swiadkowie” were not read: the first has “Mia”.');
  });

  it('is asked about where its items name two actors who are not tied, and ties them once somebody says so', async () => {
    const file = json({
      nodes: NODES,
      links: LINKS.slice(0, 1),
      spory: [
        { kto: 'a', zkim: 'c' },
        { kto: 'b', zkim: 'c' },
      ],
    });
    const [question] = await askAboutFile(file, 'graph.json');
    expect(question?.message).toMatch(/name two actors in “kto” and “zkim”, such as “a”, “c”, and no tie/);
    const { ties } = await answerFile(file, /Each item is a tie/, 'graph.json');
    expect(ties).toEqual(['Ada -> Bert: links', 'Ada -> Cleo: spory', 'Bert -> Cleo: spory']);
  });
});

describe('keys of a file that are not read', () => {
  it('are told by their names, with a count and an example', async () => {
    const file = json({ nodes: NODES, links: LINKS, archive: { shelf: 'The Cellar of the Old Town Hall' } });
    const { told } = await readSilently(file, 'graph.json');
    expect(told).toContain('1 value of “shelf” was not read: “The Cellar of the Old Town Hall”.');
  });

  it('are not told where they say how things are drawn', async () => {
    const file = json({ nodes: NODES, links: LINKS, layout: { kind: 'Force Directed Placement' } });
    const { told } = await readSilently(file, 'graph.json');
    expect(told.join(' ')).not.toMatch(/not read/);
  });
});

describe('lists of which no name says anything', () => {
  it('are ties and actors where the items of one name those of the other', async () => {
    const file = lines(
      'uczestnicy:',
      '  - {nr: a1, imie: Stronnictwo}',
      '  - {nr: a2, imie: Lewica}',
      'zdarzenia:',
      '  - {pierwszy: a1, drugi: a2, data: 2019-10-01}',
      '  - {pierwszy: a2, drugi: a1, data: 2020-10-01}',
    );
    const said = { tieColumns: { pierwszy: 'source', drugi: 'target' } };
    const { ties } = await readWithMapping(file, said, 'list.yaml');
    expect(ties).toEqual(['Stronnictwo -> Lewica', 'Lewica -> Stronnictwo']);
  });
});

describe('an edge of 0', () => {
  const FLOWS = json({
    nodes: NODES,
    links: [
      { source: 'a', target: 'b', value: 4 },
      { source: 'b', target: 'c', value: 0 },
    ],
  });

  it('is asked about: it may be none', async () => {
    const [question] = await askAboutFile(FLOWS, 'graph.json');
    expect(question?.message).toBe(
      'Is an edge a tie whose number is 0? 1 of 2 edges have none but 0 in “value”.',
    );
  });

  it('is left out, and told, once somebody says so', async () => {
    const { ties, told } = await answerFile(FLOWS, /leave these edges out/, 'graph.json');
    expect(ties).toEqual(['Ada -> Bert']);
    expect(told.join(' ')).toMatch(/1 edge is zero, and no tie/);
  });
});

describe('an edge of GEXF with stretches of time', () => {
  const gexf = (spells: readonly string[]) =>
    lines(
      '<gexf version="1.3"><graph mode="dynamic" timeformat="date" defaultedgetype="directed">',
      '<nodes><node id="a" label="Ada"/><node id="b" label="Bert"/></nodes>',
      `<edges><edge id="e" source="a" target="b"><spells>${spells.join('')}</spells></edge></edges>`,
      '</graph></gexf>',
    );
  const spell = (start: string, end: string) => `<spell start="${start}" end="${end}"/>`;

  it('is a tie for each where there is a gap between them', async () => {
    const file = gexf([spell('1994-01-01', '1996-05-01'), spell('1999-01-01', '2001-12-31')]);
    const { ties, told } = await readSilently(file, 'graph.gexf');
    expect(ties).toEqual(['Ada -> Bert', 'Ada -> Bert']);
    expect(told.join(' ')).toMatch(/2 stretches of time with gaps between them/);
  });

  it('is one where they follow on one another', async () => {
    const file = gexf([spell('1994-01-01', '1996-05-01'), spell('1996-05-01', '2001-12-31')]);
    const { ties } = await readSilently(file, 'graph.gexf');
    expect(ties).toEqual(['Ada -> Bert']);
  });
});
