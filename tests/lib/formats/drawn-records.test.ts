import { readTaggedRows } from '@/lib/formats/text-table/read-tagged-rows';
import { askAboutFile, readSilently } from './answer-file';
import { lines } from './corpus/table-case';

describe('nodes of DOT that are drawn as records', () => {
  const CHART = `digraph { node [shape=record];
    hq [label="Army HQ"]; n [label="{Northern Sector|<f1> Col. Adan|<f2> Maj. Bell}"]; c [label="a \\| b"];
    hq -> n:f1; n -> c; }`;

  it('are called by their first field, without braces and ports', async () => {
    const { ties } = await readSilently(CHART, 'a.dot');
    expect(ties).toEqual(['Army HQ -> Northern Sector', 'Northern Sector -> a | b']);
  });

  it('keep the other fields, and that is told', async () => {
    const { told } = await readSilently(CHART, 'a.dot');
    expect(told.join(' ')).toContain(
      'A node is a record of several fields: the first is the name, and the others, such as “Col. Adan”',
    );
  });
});

describe('cards of a canvas', () => {
  it('are not said to be unread where only their places are', async () => {
    const card = (id: string, text: string) => ({
      id,
      type: 'text',
      text,
      x: 100,
      y: 200,
      width: 250,
      height: 160,
      color: '1',
    });
    const canvas = {
      nodes: [
        card('a1', '# Nabil Saad\nlawyer'),
        { id: 'a2', type: 'file', file: 'people/Rana Aziz.md', x: 400, y: 200, width: 250, height: 160 },
        { id: 'a3', type: 'group', label: 'Beirut track', x: 0, y: 0, width: 700, height: 400 },
      ],
      edges: [{ id: 'e1', fromNode: 'a1', fromSide: 'right', toNode: 'a2', toSide: 'left', label: 'knows' }],
    };
    const questions = await askAboutFile(JSON.stringify(canvas), 'a.canvas');
    expect(questions.map(({ message }) => message).join(' ')).not.toContain('were not read');
  });
});

describe('a drawing of Excalidraw', () => {
  const shape = (id: string, text: string) => [
    {
      id,
      type: 'rectangle',
      x: 100,
      y: 200,
      width: 250,
      height: 160,
      boundElements: [{ id: `${id}t`, type: 'text' }],
    },
    { id: `${id}t`, type: 'text', text, containerId: id, x: 110, y: 210, width: 200, height: 100 },
  ];
  const arrow = (id: string, from: string, to: string | null) => ({
    ...{ id, type: 'arrow', startBinding: { elementId: from }, endBinding: to && { elementId: to } },
    ...{ startArrowhead: null, endArrowhead: 'arrow', x: 350, y: 280, width: 120, height: 100 },
  });

  it('tells of arrows that end nowhere', async () => {
    const elements = [
      ...shape('a', 'Presidency'),
      ...shape('b', 'Gen. Malik'),
      arrow('x', 'a', 'b'),
      arrow('y', 'b', null),
    ];
    const drawing = JSON.stringify({ type: 'excalidraw', version: 2, elements });
    const { ties, told } = await readSilently(drawing, 'a.excalidraw');
    expect(ties).toEqual(['Presidency -> Gen. Malik']);
    expect(told).toContain('1 arrow ends at no shape at one side, and ties nobody.');
  });
});

describe('names that are web addresses', () => {
  it('are told where most others are none', async () => {
    const { told } = await readSilently(
      lines('source,target', 'Ada,Bert', 'https://example.org/report,Bert', 'Bert,Cleo'),
    );
    expect(told.join(' ')).toContain(
      'One actor is called by what looks like a web address: “https://example.org/report”.',
    );
  });
});

describe('records of several lines', () => {
  const VOTES = lines(
    'SRC:Ada',
    'TGT:Bert',
    'VOT:1',
    'DAT:23:13, 19 April 2013',
    'TXT:as a friend',
    '',
    'SRC:Cleo',
    'TGT:Bert',
    'VOT:1',
    'DAT:01:04, 20 April 2013',
    'TXT:for long',
    'and well',
    '',
    'SRC:Ada',
    'TGT:Cleo',
    'VOT:1',
    'DAT:',
    'TXT:',
    '',
  );

  it('are a table with a column for each field', async () => {
    const { ties, told } = await readSilently(VOTES, 'votes.txt');
    expect(ties.map((tie) => tie.replace(/: .*/, ''))).toEqual([
      'Ada -> Bert',
      'Cleo -> Bert',
      'Ada -> Cleo',
    ]);
    expect(told.join(' ')).not.toContain('DAT');
  });

  it('are no talk of several people, nor a letter', async () => {
    const talk = lines(
      ...['Ada: We met the envoy in May.', 'Bert: He never came!', 'Cleo: I saw him, though.', ''],
      ...['Ada: Where was that?', 'Cleo: In the old town.', 'Bert: So they say.', ''],
    );
    expect(readTaggedRows(talk.split('\n'))).toBeNull();
    const letter = lines(
      'From: Ada',
      'To: Bert',
      'Subject: Talks',
      '',
      'Dear Bert, we met the envoy.',
      'Yours, Ada',
    );
    expect(readTaggedRows(letter.split('\n'))).toBeNull();
  });

  it('may be parted by their first field alone', async () => {
    const contacts = lines(
      'From: Ada',
      'To: Bert',
      'On: 2020-01-02',
      'From: Bert',
      'To: Cleo',
      'On: 2020-01-03',
    );
    expect((await readSilently(contacts, 'contacts.txt')).ties).toEqual(['Ada -> Bert', 'Bert -> Cleo']);
  });
});
