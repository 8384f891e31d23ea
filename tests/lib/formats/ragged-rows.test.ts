import { answerFile, askAboutFile } from './answer-file';

describe('rows of unlike length', () => {
  it('leave the ends in their columns where some are longer than the header', async () => {
    const text =
      'source,target,type\nOrla,Piet,pays,2019\nPiet,Ute,warns\nUte,Orla,pays,2020,twice\nOrla,Wim,pays,2021';
    expect((await askAboutFile(text)).map(({ id }) => id)).toEqual(['coverage long rows']);
    const { ties } = await answerFile(text, /^They are right/);
    expect(ties.map((tie) => tie.split(':')[0])).toEqual([
      'Orla -> Piet',
      'Piet -> Ute',
      'Ute -> Orla',
      'Orla -> Wim',
    ]);
  });

  it('have no names of rows in front where the same name stands there again', async () => {
    const text = 'source,target\nOrla,Piet,3\nPiet,Ute,4\nOrla,Wim,1';
    expect((await answerFile(text, /^They are right/)).ties).toEqual([
      'Orla -> Piet',
      'Piet -> Ute',
      'Orla -> Wim',
    ]);
  });

  it('are those of a table where no comma has a space behind it', async () => {
    const text = '1,human,Orla,F,the old mill,Skarn\n2,human,Piet,M,the quay\n3,horse,Bles,brown and white';
    const questions = await askAboutFile(text, 'beings.txt');
    expect(questions.flatMap(({ message }) => message).join('\n')).not.toContain('a whole row');
    expect(questions.map(({ about }) => about)).toContain('ends');
  });
});

describe('a table of parents and children', () => {
  const CSV = 'rowid,male,female,descendant\n1,1,2,3\n2,1,2,4\n3,3,NULL,5\n4,5,6,7';

  it('offers to tie each parent to the child, and takes a number for one person', async () => {
    const { actors, ties } = await answerFile(CSV, /^From each of “male”, “female” to “descendant”/);
    expect(actors).toHaveLength(7);
    expect(ties.map((tie) => tie.split(':')[0])).toEqual([
      ...['1 -> 3', '2 -> 3', '1 -> 4', '2 -> 4', '3 -> 5', '5 -> 7', '6 -> 7'],
    ]);
  });
});
