import { answerFile, askAboutFile } from './answer-file';
import { lines } from './corpus/table-case';

describe('dates of six figures', () => {
  const FILE = lines(
    'from,to,date',
    'Una Orme,Ivo Pell,030422',
    'Ivo Pell,Ada Rusk,280599',
    'Ada Rusk,Una Orme,10622',
  );

  it('are asked about, with the orders in which all are days', async () => {
    const questions = await askAboutFile(FILE);
    const question = questions.find(({ id }) => id === 'dates date');
    expect(question?.choices.map(({ label, example }) => [label, example])).toEqual([
      ['Day, month and year', '030422 is 2022-04-03'],
    ]);
    const { dates } = await answerFile(FILE, /^Day, month and year$/);
    expect(dates).toEqual(['2022-04-03', '1999-05-28', '2022-06-01']);
  });

  it('are asked about with each order that is one', async () => {
    const file = lines('from,to,date', 'Una Orme,Ivo Pell,030422', 'Ivo Pell,Ada Rusk,050607');
    const question = (await askAboutFile(file)).find(({ id }) => id === 'dates date');
    expect(question?.choices.map(({ example }) => example)).toEqual([
      '030422 is 2022-04-03',
      '030422 is 2022-03-04',
      '030422 is 2003-04-22',
    ]);
  });

  it('are months where each is a year and a month', async () => {
    const file = lines('from,to,date', 'Una Orme,Ivo Pell,201204', 'Ivo Pell,Ada Rusk,201205');
    expect((await askAboutFile(file)).map(({ id }) => id)).not.toContain('dates date');
  });
});
