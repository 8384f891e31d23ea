import { answerFile, askAboutFile } from './answer-file';

const CSV = [
  'source;target;tieAtoB;tieBtoA;kind of scene',
  'Orla;Piet;envies;;play',
  'Orla;Ute;fears;respects;play',
  'Ute;Wim;teaches;learns from;play',
  'Wim;Piet;likes;likes;play',
].join('\n');

describe('words that say what each end is to the other', () => {
  it('are asked about, and make a tie each way', async () => {
    expect((await askAboutFile(CSV)).map(({ id }) => id)).toContain('words each way');
    const { ties } = await answerFile(CSV, /^Two ties: “tieAtoB” from “source”/);
    expect(ties).toHaveLength(7);
    expect(ties).toEqual(expect.arrayContaining(['Orla -> Ute: fears', 'Ute -> Orla: respects']));
  });

  it('make one tie of each row where a person says so', async () => {
    expect((await answerFile(CSV, /^One tie, with both/)).ties).toHaveLength(4);
  });

  it('are no words of one end alone', async () => {
    const text = CSV.replace('tieAtoB;tieBtoA', 'role A;role B');
    expect((await askAboutFile(text)).map(({ id }) => id)).not.toContain('words each way');
  });
});

describe('numbers of actors that count anew within a house', () => {
  const toTable = (scope: string) =>
    [
      `${scope}1,id1,${scope}2,id2,minutes`,
      ...['E,2,E,4,20', 'E,2,E,9,40', 'F,2,F,4,15', 'E,4,F,2,60', 'F,4,E,9,10'],
    ].join('\n');

  it('are asked about, and are one actor in each house', async () => {
    const text = toTable('household');
    expect((await askAboutFile(text)).map(({ id }) => id)).toContain('scopes');
    const { actors } = await answerFile(text, /^They do: a number is one actor within each/);
    expect(actors.map((actor) => actor.split(' (').slice(0, 2).join(' ('))).toHaveLength(5);
  });

  it('are those of all beside what may change', async () => {
    expect((await askAboutFile(toTable('status'))).map(({ id }) => id)).not.toContain('scopes');
  });
});

describe('ties that all stand both ways', () => {
  const rows = ['Orla,Piet,advises', 'Ute,Orla,advises', 'Piet,Ute,funds'];
  const toTable = (others: readonly string[]) => ['source,target,type', ...rows, ...others].join('\n');
  const turned = rows.map((row) => row.replace(/^(\w+),(\w+)/, '$2,$1'));

  it('are asked about, and are one each without a direction', async () => {
    const text = toTable(turned);
    expect((await askAboutFile(text)).map(({ id }) => id)).toEqual(['coverage both ways']);
    const { ties } = await answerFile(text, /^There is one/);
    expect(ties).toHaveLength(3);
    expect(ties.every((tie) => tie.includes(' -- '))).toBe(true);
  });

  it('are two where the way back says something else', async () => {
    const others = turned.map((row) => `${row} in turn`);
    expect((await askAboutFile(toTable(others))).map(({ id }) => id)).not.toContain('coverage both ways');
  });
});

describe('types that read like sentences', () => {
  it('may be notes of ties of one type', async () => {
    const text = JSON.stringify([
      {
        src: 'Orla',
        dst: 'port',
        label: 'Sat on the board of the port until the strike of the pilots in May',
      },
      {
        src: 'Piet',
        dst: 'port',
        label: 'Wrote the letter by which the port was told to close its gates again',
      },
    ]);
    expect((await askAboutFile(text, 'edges.json')).map(({ id }) => id)).toContain('coverage types');
    const { ties } = await answerFile(text, /^They say more of each tie/, 'edges.json');
    expect(ties).toEqual(['Orla -> port', 'Piet -> port']);
  });
});
