import { readFile } from '@/lib/formats/read-file';
import { answerFile, askAboutFile } from './answer-file';
import { readAny } from './read-ties';

const THREE = ['Ada', 'Bert', 'Cleo'];

describe('ties below the names of their ends', () => {
  it.each([
    [
      'words',
      { Ada: { Bert: 'rival', Cleo: 'ally' }, Bert: { Ada: 'rival' }, Cleo: {} },
      ['Ada -> Bert: rival', 'Ada -> Cleo: ally', 'Bert -> Ada: rival'],
    ],
    [
      'an object within the file',
      { about: 'x', relations: { Ada: { Bert: 'rival' }, Bert: { Cleo: 'ally' }, Cleo: { Ada: 'ally' } } },
      ['Ada -> Bert: rival', 'Bert -> Cleo: ally', 'Cleo -> Ada: ally'],
    ],
    [
      'objects, and several ties of two',
      {
        feuds: {
          Ada: { Bert: [{ over: 'mill' }, { over: 'ferry' }] },
          Bert: { Ada: [{ over: 'toll' }] },
          Cleo: {},
        },
      },
      ['Ada -> Bert: feuds', 'Ada -> Bert: feuds', 'Bert -> Ada: feuds'],
    ],
    [
      'fields of those who stand each under a name',
      {
        people: {
          Ada: { job: 'mayor', trust: { Bert: 2, Cleo: 1 }, fears: { Bert: true } },
          Bert: { job: 'clerk', trust: { Ada: 0, Cleo: 3 }, fears: { Ada: true } },
          Cleo: { job: 'judge', trust: {}, fears: {} },
        },
      },
      [
        'Ada -> Bert: trust',
        'Ada -> Cleo: trust',
        'Bert -> Cleo: trust',
        'Ada -> Bert: fears',
        'Bert -> Ada: fears',
      ],
    ],
  ])('are read from %s, and asked about', async (_, value, ties) => {
    const text = JSON.stringify(value);
    const read = await readAny(text);
    expect([...read.actors].sort()).toEqual(THREE);
    expect(read.ties).toEqual(ties);
    const { result } = await readFile(new TextEncoder().encode(text), 'file.json', () => {});
    expect(result.kind === 'draft' && result.questions?.map(({ id }) => id)).toContain('keyed ties');
  });

  it('name those whom a list beside them holds, by their ids, without direction where both say the same', async () => {
    const factions = ['qa', 'qb', 'qc'].map((id, at) => ({ id, name: THREE[at] }));
    const value = {
      factions,
      relations: { qa: { qb: 4, qc: 0 }, qb: { qa: 4, qc: 7 }, qc: { qa: 0, qb: 7 } },
    };
    const { actors, ties } = await readAny(JSON.stringify(value));
    expect([actors, ties.map((tie) => tie.replace('->', '--'))]).toEqual([
      THREE,
      ['Ada -- Bert', 'Bert -- Cleo'],
    ]);
  });

  it('are none in the settings of a program', async () => {
    const value = { panel: { colour: 'red', width: 3 }, server: { port: 80, colour: 'blue' } };
    expect((await readAny(JSON.stringify(value))).ties).toEqual([]);
  });
});

describe('ties beside those who stand under their ids', () => {
  const people = { p1: { name: 'Una Orme' }, p2: { name: 'Ivo Pell' }, p3: { name: 'Ada Rusk' } };
  const TIES = ['Una Orme -> Ivo Pell: met', 'Ivo Pell -> Ada Rusk: paid'];
  const read = async (links: object) =>
    (await answerFile(JSON.stringify({ people, links }), /^They are$/, 'a.json')).ties;

  it.each(['|', '->', '_', ' – '])(
    'may stand below the names of both ends, with “%s” between them',
    async (sign) => {
      const links = { [`p1${sign}p2`]: { kind: 'met' }, [`p2${sign}p3`]: { kind: 'paid' } };
      expect(await read(links)).toEqual(TIES);
    },
  );

  it('may stand within one another', async () => {
    expect(await read({ p1: { p2: { kind: 'met' } }, p2: { p3: { kind: 'paid' } } })).toEqual(TIES);
  });

  it('are none where keys name others', async () => {
    const file = JSON.stringify({ people, dues: { 'p1|x9': { sum: 4 }, 'p2|x8': { sum: 5 } } });
    const questions = await askAboutFile(file, 'a.json');
    expect(questions.map(({ message }) => message).join(' ')).not.toContain(
      'Are the keys of the objects actors',
    );
  });
});
