import { answerFile, askAboutFile, readWithMapping } from '../answer-file';
import { lines } from '../corpus/table-case';

const ACCOUNT = lines(
  'Own account;Booked;Text;Other side;Amount',
  'AL01;2021-05-03;Gift;Mill Foundation;1.500,00',
  'AL01;2021-05-05;Power;City Works;-85,20',
  'AL01;2021-05-06;Advice;Kessler Ltd;-4.000,00',
  'AL01;2021-05-07;Back;Kessler Ltd;400,00',
);
const ENDS = { 'Own account': 'source', 'Other side': 'target' };

describe('amounts of an account below and above zero', () => {
  it('say which way each row goes, where a person says so', async () => {
    const { told } = await readWithMapping(ACCOUNT, { tieColumns: ENDS });
    expect(told.join(' ')).toContain(
      'Which way does each row go? “Amount” is below zero in some rows, such as “-85,20”',
    );
    const { ties } = await readWithMapping(ACCOUNT, {
      tieColumns: ENDS,
      reversed: { Amount: ['1.500,00', '400,00'] },
    });
    expect(ties).toEqual([
      'Mill Foundation -> AL01',
      'AL01 -> City Works',
      'AL01 -> Kessler Ltd',
      'Kessler Ltd -> AL01',
    ]);
  });

  it('are not asked about where no end is the same in nearly all rows', async () => {
    const trade = lines('source,target,amount', 'Alba,Bero,5', 'Bero,Cela,-3', 'Cela,Alba,4', 'Alba,Dora,-2');
    const questions = await askAboutFile(trade);
    expect(questions.map(({ id }) => id)).not.toContain('direction');
  });
});

describe('a column of types beside one of values', () => {
  it('says how those are tied whom the values name', async () => {
    const contacts = lines(
      'Name,Phone,Relation 1 - Type,Relation 1 - Value',
      'Karim Aoun,1,Brother,Sami Aoun',
      'Sami Aoun,2,,',
      'Nora Diab,3,Manager,Karim Aoun',
    );
    const { ties } = await answerFile(contacts, /^From “Name” to “Relation 1 - Value”/);
    expect(ties).toEqual(['Karim Aoun -> Sami Aoun: Brother', 'Nora Diab -> Karim Aoun: Manager']);
  });
});

describe('pairs of columns', () => {
  it('are none of a name and a part of it', async () => {
    const people = lines(
      'Full name,Given,Firm name,Area',
      'Ada Alm,Ada,Harbour Ltd,north',
      'Bert Berg,Bert,Isle Ltd,north',
      'Cleo Carr,Cleo,Harbour Ltd,south',
      'Ada Alm,Ada,Isle Ltd,south',
    );
    const labels = (await askAboutFile(people)).flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels.join(' ')).not.toContain('“Full name” to “Given”');
    expect(labels.join(' ')).toContain('“Full name” to “Firm name”');
  });

  it('may be of numbers of several figures that come again, such as those of members and of votes', async () => {
    const votes = lines(
      'chamber,rollnumber,icpsr,cast,prob',
      ...['50,14921,1', '50,29389,6', '50,41300,1', '51,14921,6', '51,29389,6', '51,41300,1'].map(
        (row) => `Senate,${row},99.1`,
      ),
    );
    const labels = (await askAboutFile(votes)).flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels).toContain('From “icpsr” to “rollnumber”');
  });
});
