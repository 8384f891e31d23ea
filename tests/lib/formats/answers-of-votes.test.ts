import { answerFile, askAboutFile } from './answer-file';

const VOTES = `member,party,Budget,Border,Treaty
Adams,Rep,Yea,Nay,Not Voting
Baker,Dem,Nay,Yea,Yea
Clark,Dem,Nay,Yea,
`;
const CODES = `Country\tISO\tR/1\tR/2\tR/3
Chad\tTCD\t3\t1\t8
Niger\tNER\t1\t1\t3
Mali\tMLI\t2\t1\t3
`;

describe('a table of votes', () => {
  it('is asked about, and no two votes are offered as the ends of a tie', async () => {
    const ends = (await askAboutFile(VOTES)).find(({ about }) => about === 'ends');
    expect(ends?.message).toContain('looks like one of actors and their answers, such as votes');
    expect(ends?.choices.map(({ mapping }) => JSON.stringify(mapping))).toEqual([
      '{"headers":{"rows":"answers"}}',
      '{"headers":{"rows":"actors"}}',
    ]);
  });

  it('becomes ties of who votes to what is voted on, by what the cells say', async () => {
    const { ties, told } = await answerFile(VOTES, /what a cell says is the type/);
    expect(ties).toEqual([
      'Adams -> Budget: Yea',
      'Adams -> Border: Nay',
      'Adams -> Treaty: Not Voting',
      'Baker -> Budget: Nay',
      'Baker -> Border: Yea',
      'Baker -> Treaty: Yea',
      'Clark -> Budget: Nay',
      'Clark -> Border: Yea',
    ]);
    expect(told.join(' ')).toContain('Rows were tied to what 3 columns are called');
  });

  it('may have codes in place of words, which then are no strengths', async () => {
    const { ties, actors } = await answerFile(CODES, /what a cell says is the type/);
    expect(actors).toEqual(['Chad', 'Niger', 'Mali', 'R/1', 'R/2', 'R/3']);
    expect(ties.slice(0, 3)).toEqual(['Chad -> R/1: 3', 'Chad -> R/2: 1', 'Chad -> R/3: 8']);
  });

  it('is none where columns hold names', async () => {
    const boards =
      'Company,Director 1,Director 2\nAcme,Ann Lee,Bo Kim\nBeta,Bo Kim,Cy Ray\nGamma,Cy Ray,Ann Lee\n';
    const labels = (await askAboutFile(boards)).flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels.join(' ')).not.toContain('what a cell says');
  });
});
