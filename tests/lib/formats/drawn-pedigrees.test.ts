import { answerFile, askAboutFile, readSilently } from './answer-file';

/** The lines of a graph in DOT. */
const toDot = (sign: string, lines: readonly string[]) => `${sign} {\n${lines.join('\n')}\n}\n`;

describe('a drawing in DOT', () => {
  it('keeps the lines of a label that say when somebody lived out of the name', async () => {
    const dot = toDot('graph', [
      'a [label="Orla Venn\\nb. 3.4.1881 Skarn"]; b [label="Piet Venn\\n1875-1931"];',
      'c [label=<<b>Ute Venn</b><br/>*1902>]; a -- b; b -- c',
    ]);
    const { actors, told } = await readSilently(dot, 'venn.dot');
    expect(actors.map((name) => name.split(' (')[0])).toEqual(['Orla Venn', 'Piet Venn', 'Ute Venn']);
    expect(told.join('\n')).toContain('“b. 3.4.1881 Skarn”');
  });

  it('leaves a year in a name that alone ends in one', async () => {
    const { actors } = await readSilently(
      toDot('digraph', ['g [label="Skarn Games\\n2012"]; h [label="harbour board"]; g -> h']),
      'games.dot',
    );
    expect(actors.join()).toContain('Skarn Games 2012');
  });

  it('gives edges without a head no direction, and leaves out what is only written on it', async () => {
    const dot = toDot('digraph', [
      'board -> port; board -> mill [label=married arrowhead=none];',
      'title [label="The old families", shape=none]',
    ]);
    const { actors, ties, told } = await readSilently(dot, 'families.dot');
    expect(actors).toHaveLength(3);
    expect(ties).toHaveLength(2);
    expect(told.join('\n')).toContain('without an outline that no edge leads to');
  });

  it('is not taken for GML where it first says how it looks', async () => {
    const dot = 'digraph Ped {\n graph [fontname="", color=""];\n node [fontname=""];\n board -> mill\n}';
    expect((await readSilently(dot, 'looks.txt')).ties).toEqual(['board -> mill']);
  });
});

describe('nodes in which the lines of others meet', () => {
  const DOT = toDot('digraph', [
    'a [label="Orla"]; b [label="Piet"]; c [label="Ute"]; d [label="Wim"]; n1 [shape=point, label=""];',
    'a -> n1 [dir=none]; b -> n1 [dir=none]; n1 -> c; n1 -> d',
  ]);
  const JSON_GRAPH = JSON.stringify({
    nodes: [
      ...['Orla', 'Piet', 'Ute'].map((name) => ({ id: name, name, type: 'person' })),
      { id: 'u1', type: 'marriage' },
    ],
    links: [
      { source: 'Orla', target: 'u1' },
      { source: 'Piet', target: 'u1' },
      { source: 'u1', target: 'Ute' },
    ],
  });

  it.each([
    ['DOT', DOT, 'pedigree.dot', 5],
    ['JSON', JSON_GRAPH, 'pedigree.json', 3],
  ])(
    'are asked about in %s, and join parents with each other and with each child',
    async (_, text, name, count) => {
      const questions = await askAboutFile(text, name);
      expect(questions.map(({ id }) => id)).toContain('joints');
      const { actors, ties } = await answerFile(text, /^They only join others/, name);
      expect(actors).toHaveLength(count - 1 > 3 ? 4 : 3);
      expect(ties).toHaveLength(count);
      expect(ties.some((tie) => tie.startsWith('Orla -> Ute'))).toBe(true);
      expect(ties.some((tie) => tie.startsWith('Orla -- Piet'))).toBe(true);
    },
  );

  it('stay actors where a person says so', async () => {
    expect((await answerFile(DOT, /^They are actors/, 'pedigree.dot')).actors).toHaveLength(5);
  });

  it('are not looked for where nodes without a label are called by words', async () => {
    const dot = toDot('graph', ['a [label="Orla"]; b [label="Piet"]; council; a -- council; b -- council']);
    expect((await askAboutFile(dot, 'council.dot')).map(({ id }) => id)).not.toContain('joints');
  });
});

describe('a file of several graphs', () => {
  const DOT =
    'digraph trade { a [label="Alva"]; b [label="Brin"]; a -> b }\ndigraph war { c [label="Corin"]; c -> a [label="raids"] }';
  const GML =
    'graph [ label "one" node [ id 0 label "Alva" ] node [ id 1 label "Brin" ] edge [ source 0 target 1 ] ]\n' +
    'graph [ label "two" directed 1 node [ id 0 label "Corin" ] node [ id 1 label "Brin" ] edge [ source 0 target 1 ] ]';

  it.each([
    ['DOT', DOT, 'both.dot', ['Alva -> Brin', 'Corin -> Alva']],
    ['GML', GML, 'both.gml', ['Alva -- Brin', 'Corin -> Brin']],
  ])('is read whole in %s, or one of them', async (_, text, name, expected) => {
    expect((await askAboutFile(text, name)).map(({ id }) => id)).toContain('graphs');
    const whole = await answerFile(text, /^They are$/, name);
    expect(whole.ties.map((tie) => tie.split(':')[0])).toEqual(expected);
    const alone = await answerFile(text, /^Only “(?:war|two)”/, name);
    expect(alone.ties.map((tie) => tie.split(':')[0])).toEqual(expected.slice(1));
    expect(alone.actors).toHaveLength(2);
  });
});

describe('objects of JSON in a row, each over several lines', () => {
  it('are records', async () => {
    const text = [
      { from: 'Alva', to: 'Brin', type: 'pays' },
      { from: 'Brin', to: 'Corin {and others}', type: 'warns' },
    ]
      .map((each) => JSON.stringify(each, null, 2))
      .join('\n');
    expect((await readSilently(text, 'row.json')).ties).toEqual([
      'Alva -> Brin: pays',
      'Brin -> Corin {and others}: warns',
    ]);
  });

  it('are vertices of GraphSON', async () => {
    const text = [
      {
        id: 1,
        label: 'human',
        properties: { name: [{ id: 0, value: 'Alva' }] },
        outE: { warns: [{ id: 9, inV: 2 }] },
      },
      { id: 2, label: 'human', properties: { name: [{ id: 1, value: 'Brin' }] } },
    ]
      .map((each) => JSON.stringify(each, null, 2))
      .join('\n');
    expect((await readSilently(text, 'graph.json')).ties).toEqual(['Alva -> Brin: warns']);
  });

  it('say in which of them a fault is', async () => {
    await expect(readSilently('{\n"from": "Alva"\n}\n{\n"from" "Brin"\n}', 'row.json')).rejects.toThrow(
      /line 4/,
    );
  });
});
