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
