import { askAboutFile, readWithMapping } from '../answer-file';

/** Returns a table of directed pairs and years; the last pair has no promise. `ids`: the names of columns of numbers beside them. */
const toTable = (ids: readonly string[]) => {
  const pairs = [
    ['310', 'A', 'B', '1', '0'],
    ['310', 'B', 'A', '1', '0'],
    ['402', 'A', 'C', '0', '1'],
    ['0', 'B', 'C', '0', '0'],
  ];
  const rows = pairs.map(([id, a, b, ...promises], row) =>
    [...ids.map((_, at) => (at === 0 ? id : `${100 + row}200`)), a, b, '1990', ...promises].join(','),
  );
  return [[...ids, 'stateA', 'stateB', 'year', 'consul', 'nonagg'].join(','), ...rows, ''].join('\n');
};

describe('rows without any number but zero', () => {
  it.each([[['atopid', 'ddyad']], [['pactid']], [['ddyad']], [['treaty_id', 'dyadid']]])(
    'are asked about beside numbers that name the pact or the pair: %s',
    async (ids) => {
      const table = toTable(ids);
      const question = (await askAboutFile(table)).find(({ id }) => id === 'zeros');
      expect(question?.message).toContain('1 of 4 rows');
      const { ties } = await readWithMapping(table, question?.choices[0]?.mapping);
      expect(ties).toHaveLength(3);
    },
  );

  it('are not, where the number is what was paid or given as aid', async () => {
    const table = 'donor,recipient,year,paid,aid\nA,B,1990,5,0\nA,C,1990,7,0\nB,C,1990,9,0\n';
    expect((await askAboutFile(table)).filter(({ id }) => id === 'zeros')).toEqual([]);
  });
});

describe('the numbers of rows from 0 on', () => {
  it('are no measure of a tie', async () => {
    const asked = await askAboutFile(',from,to\n0,Ada,Bo\n1,Bo,Cy\n2,Cy,Ada\n');
    expect(asked.map(({ id }) => id)).not.toContain('zeros');
  });
});
