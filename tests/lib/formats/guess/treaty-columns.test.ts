import { answerFile, askAboutFile } from '../answer-file';
import { lines } from '../corpus/table-case';

const PACTS = lines(
  'state1,state2,year,defense,neutrality,entente',
  'Arland,Belmark,1901,1,0,1',
  'Belmark,Corvia,1905,0,1,0',
  'Arland,Corvia,1911,0,0,1',
);

describe('columns of what two promise each other', () => {
  it('are asked about before rows have a direction', async () => {
    const questions = await askAboutFile(PACTS);
    expect(questions.map(({ id }) => id)).toEqual(['treaties']);
  });

  it('make one alliance a row, without direction', async () => {
    const { ties } = await answerFile(PACTS, /^Each row is one alliance/);
    expect(ties).toEqual([
      'Arland -- Belmark: is an ally of',
      'Belmark -- Corvia: is an ally of',
      'Arland -- Corvia: is an ally of',
    ]);
  });

  it('make one for each promise', async () => {
    const { ties } = await answerFile(PACTS, /for each of the columns/);
    expect(ties).toHaveLength(4);
    expect(ties.every((tie) => tie.endsWith(': is an ally of'))).toBe(true);
  });

  it('say what one owes the other where a pair stands both ways', async () => {
    const questions = await askAboutFile(`${PACTS}\nBelmark,Arland,1901,0,1,0`);
    expect(questions.map(({ id }) => id)).not.toContain('treaties');
  });

  it('are none where one of them stands alone', async () => {
    const one = lines('source,target,defense', 'Ann,Ben,1', 'Ben,Cy,0');
    expect((await askAboutFile(one)).map(({ id }) => id)).not.toContain('treaties');
  });
});
