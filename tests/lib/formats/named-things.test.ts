import { answerFile, askAboutFile, readSilently, readWithMapping } from './answer-file';

const THINGS = /^Each thing with a name is an actor/;

describe('a file of objects and lists whose form nothing tells', () => {
  it('can be read by all fields in which records name one another, whatever these are called', async () => {
    const kin = [
      { nick: 'Osk', vessel: 'Heron', husband: null, wife: 'Tilde', mates: ['Ruk'] },
      { nick: 'Tilde', vessel: 'Heron', husband: 'Osk', wife: null, mates: [] },
      { nick: 'Ruk', vessel: 'Grebe', husband: null, wife: null, mates: ['Osk', 'Vanja'] },
    ];
    const { ties, actors } = await answerFile(JSON.stringify({ crew: kin }), THINGS, 'kin.json');
    expect(ties).toEqual([
      'Osk -> Tilde: wife',
      'Osk -> Ruk: mates',
      'Tilde -> Osk: husband',
      'Ruk -> Osk: mates',
      'Ruk -> Vanja: mates',
    ]);
    expect(actors).not.toContain('Heron');
  });

  it('can be read by what one thing has within it, with the words of the items', async () => {
    const one = {
      name: 'Ilse Marn',
      house: 'Marn',
      relations: [
        { type: 'was betrayed by', person: 'Odo Venn', start: 'b1', end: 'b9' },
        { type: 'is sister of', person: 'Una Marn', start: 'b1', end: 'b4' },
      ],
    };
    const { ties } = await answerFile(JSON.stringify(one), THINGS, 'one.json');
    expect(ties).toEqual(['Ilse Marn -> Odo Venn: was betrayed by', 'Ilse Marn -> Una Marn: is sister of']);
  });

  it.each([
    [
      'one profile, of somebody who says who he is in an object of his own',
      {
        profile: {
          meta: { status: '1', username: 'mk' },
          personal: { first_name: 'Mara', last_name: 'Kolb' },
          party: 'Quay List',
          boards: [{ uuid: 'b-1', name: 'Board of Locks', role: 'Chair' }],
          jobs: [{ organization: 'Salt Works', job: 'Adviser' }],
        },
      },
      /^It is$/,
      [
        'Mara Kolb -> Board of Locks: Chair',
        'Mara Kolb -> Salt Works: Adviser',
        'Mara Kolb -> Quay List: party',
      ],
    ],
    [
      'lists of names below those of others',
      { alba: { friends: ['brenn', 'corda'], foes: ['dunn'] }, dunn: { friends: [], foes: ['alba'] } },
      THINGS,
      ['alba -> brenn: friends', 'alba -> corda: friends', 'alba -> dunn: foes', 'dunn -> alba: foes'],
    ],
  ])('is asked about: %s', async (_, value, answer, expected) => {
    const file = JSON.stringify(value);
    expect(await askAboutFile(file, 'a.json')).not.toEqual([]);
    expect((await answerFile(file, answer, 'a.json')).ties).toEqual(expected);
  });

  it('offers nothing where no thing names another', async () => {
    const questions = await askAboutFile(JSON.stringify([{ name: 'Ada' }, { name: 'Bert' }]), 'a.json');
    expect(questions.flatMap(({ choices }) => choices).some(({ label }) => THINGS.test(label))).toBe(false);
  });
});

describe('actors who name others to whom nothing ties them', () => {
  const nodes = [
    { id: 'ada', name: 'Ada Bell', answers_to: 'cai' },
    { id: 'bert', name: 'Bert Cole', answers_to: 'cai' },
    { id: 'cai', name: 'Cai Dorn' },
    { id: 'dora', name: 'Dora Esk', answers_to: 'bert' },
  ];
  const links = [{ source: 'ada', target: 'bert', type: 'trains' }];

  it('are asked about, in JSON with the answer that reads them', async () => {
    const file = JSON.stringify({ nodes, links });
    const [question] = (await askAboutFile(file, 'a.json')).filter(({ id }) => id === 'coverage mentions');
    expect(question?.message).toContain('Does “answers_to” say who is tied to whom? 3 times');
    const { ties } = await answerFile(file, THINGS, 'a.json');
    expect(ties).toContain('Dora Esk -> Bert Cole: answers_to');
  });

  it('are asked about in a graph of any form', async () => {
    const written = nodes.map(
      ({ id, name, answers_to: to = '' }) => `${id} [label="${name}", head="${to}"];`,
    );
    const file = `digraph { ${written.join('\n')} ada -> bert }`;
    expect((await askAboutFile(file, 'a.dot')).map(({ id }) => id)).toContain('coverage mentions');
  });

  it('are not asked about where measures look like the ids of others', async () => {
    const written = [0, 1, 2, 3].map(
      (id) => `${id} [label="Actor ${'abcd'[id]}", depth="${id}.0", superior="0.0"];`,
    );
    const questions = await askAboutFile(`digraph { ${written.join('\n')} 0 -> 1 1 -> 2 2 -> 3 }`, 'a.dot');
    expect(questions.map(({ id }) => id)).not.toContain('coverage mentions');
  });

  it('are not asked about where ties say the same', async () => {
    const all = [
      ...links,
      ...nodes.flatMap(({ id, answers_to: to }) => (to ? [{ source: to, target: id, type: 'heads' }] : [])),
    ];
    const questions = await askAboutFile(JSON.stringify({ nodes, links: all }), 'a.json');
    expect(questions.map(({ id }) => id)).not.toContain('coverage mentions');
  });
});

describe('what edges say of their direction in a field of their own', () => {
  it('is no type of theirs', async () => {
    const gml = `graph [ directed 1
      node [ id 1 label "Ada Bell" nature "person" ] node [ id 2 label "Bert Cole" nature "person" ]
      edge [ source 1 target 2 Type "Undirected" Weight 4 ] ]`;
    expect((await readSilently(gml, 'a.gml')).ties).toEqual(['Ada Bell -- Bert Cole']);
  });
});

describe('several drawings in one file', () => {
  it('are read together, by what their boxes are called', async () => {
    const text = `# Houses
<pre class="mermaid">
flowchart TD
A(Old Pact) --> B(New Pact)
</pre>
Later:
<pre class="mermaid">
flowchart TD
A(Salt League) --> C(New Pact)
</pre>
`;
    const { ties } = await readSilently(text, 'houses.md');
    expect(ties).toEqual(['Old Pact -> New Pact', 'Salt League -> New Pact']);
  });

  it('of another sort are told', async () => {
    const text = '```mermaid\ngraph LR\nA-->B\n```\n```mermaid\nsequenceDiagram\nA->>C: hello\n```\n';
    const { ties, told } = await readSilently(text, 'a.md');
    expect(ties).toEqual(['A -> B']);
    expect(told.join()).toContain('“sequenceDiagram”, was not read');
  });
});

describe('statements in RDF that tie persons only to things of which nothing is said', () => {
  const turtle = `@prefix foaf: <http://xmlns.com/foaf/0.1/> .
<http://x.org/ada> a foaf:Person ; foaf:name "Ada Bell" ; <http://x.org/v/seat> <http://x.org/Quay_Board> .
<http://x.org/bert> a foaf:Person ; foaf:name "Bert Cole" ; <http://x.org/v/seat> <http://x.org/Quay_Board> .
`;
  it('offer that these are actors as well', async () => {
    const { ties } = await answerFile(turtle, /^Each thing that is tied to another is an actor$/, 'a.ttl');
    expect(ties).toEqual(['Ada Bell -> Quay Board: seat', 'Bert Cole -> Quay Board: seat']);
  });
});

describe('lists of those on both sides', () => {
  it('are the ends of ties, and what each side calls itself names none of them', async () => {
    const wars = [
      { id: 'w1', sideAName: 'League', sideA: ['Alba', 'Brenn'], sideBName: 'Pact', sideB: ['Corda'] },
      { id: 'w2', sideAName: 'League', sideA: ['Alba'], sideBName: 'Crown', sideB: ['Dunn', 'Corda'] },
    ];
    const { ties } = await readWithMapping(JSON.stringify(wars), {}, 'wars.json');
    expect(ties).toEqual(['Alba -> Corda', 'Brenn -> Corda', 'Alba -> Dunn', 'Alba -> Corda']);
  });

  it('leave out the commas that a page has between its names', async () => {
    const file = JSON.stringify([
      { id: 1, members: ['Alba', ', ', 'Brenn'] },
      { id: 2, members: ['Corda', ', ', 'Alba'] },
    ]);
    const { ties, actors } = await answerFile(
      file,
      /^Those named in one cell of “members” are tied/,
      'a.json',
    );
    expect(actors).toEqual(['Alba', 'Brenn', 'Corda']);
    expect(ties).toHaveLength(2);
  });
});
