import { answerFile, askAboutFile } from '../answer-file';

const toTable = (rows: readonly string[]) =>
  `<table>${rows
    .map(
      (row) =>
        `<tr>${row
          .split(',')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`;
const VOTES = ['State,R/1,R/2,R/3', 'Chad,Y,N,A', 'Niger,Y,Y,..', 'Mali,N,Y,A', 'Togo,A,Y,N'];
const KEY = ['code,meaning', 'Y,in favour', 'N,against', 'A,abstained'];
const PAGE = `<html><body>${toTable(VOTES)}${toTable(KEY)}</body></html>`;
const ANSWER = /what a cell says is the type/;

describe('a table of votes beside a list of what its codes mean', () => {
  it('ties who votes to what is voted on, by the words of the list', async () => {
    const { actors, ties, told } = await answerFile(PAGE, ANSWER, 'page.html');
    expect(actors).toEqual(['Chad', 'Niger', 'Mali', 'Togo', 'R/1', 'R/2', 'R/3']);
    expect(ties).toHaveLength(11);
    expect(ties.slice(0, 3)).toEqual([
      'Chad -> R/1: in favour',
      'Chad -> R/2: against',
      'Chad -> R/3: abstained',
    ]);
    expect(told.join(' ')).toContain('Codes in 3 columns were read as what the file says that they mean');
  });

  it('is asked about alone, and no word for no vote is shown among the types', async () => {
    const labels = (await askAboutFile(PAGE, 'page.html')).flatMap(({ choices }) =>
      choices.map(({ label }) => label),
    );
    expect(labels.find((label) => ANSWER.test(label))).toContain('(“in favour”, “against”, “abstained”)');
    expect(labels.join(' ')).not.toContain('code');
  });

  it('is known by the letters for yes and no where nothing says what they mean', async () => {
    const { ties } = await answerFile(`${VOTES.join('\n')}\n`, ANSWER);
    expect(ties.slice(0, 3)).toEqual(['Chad -> R/1: Y', 'Chad -> R/2: N', 'Chad -> R/3: A']);
  });

  it('is no table of what is so and what is not, with two letters alone', async () => {
    const flags = 'Name,Trained,Paid,Armed\nAda,Y,N,Y\nBert,N,Y,Y\nCleo,Y,Y,N\n';
    const labels = (await askAboutFile(flags)).flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels.join(' ')).not.toMatch(ANSWER);
  });
});
