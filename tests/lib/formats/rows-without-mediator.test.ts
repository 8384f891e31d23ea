import { answerFile, askAboutFile } from './answer-file';

const ROWS = `Quién,Se reunió con,Por medio de
Alba,Bero,Cela
Bero,Dora,–
Dora,Alba,Cela
`;

describe('rows with a go-between and rows without one', () => {
  it('have an answer that keeps both', async () => {
    const { ties } = await answerFile(ROWS, /rows without one are ties of the two/);
    expect(ties).toEqual([
      'Alba -> Cela: goes through',
      'Bero -> Dora',
      'Dora -> Cela: goes through',
    ]);
  });

  it('have no such answer where each has one', async () => {
    const [question] = await askAboutFile(ROWS.replace('–', 'Cela'));
    expect(question?.choices).toHaveLength(2);
  });
});

describe('words for the way of a call', () => {
  it('may stand beside what was sent', async () => {
    const calls = `Hat No,Karşı No,Tip
905320001,905320002,GİDEN ARAMA
905320001,905320003,GELEN SMS
905320003,905320001,GELEN ARAMA
905320002,905320003,GİDEN SMS
`;
    const asked = (await askAboutFile(calls)).find(({ id }) => id === 'direction');
    expect(asked?.message).toContain('“GİDEN ARAMA”, “GİDEN SMS” in some rows');
  });
});
