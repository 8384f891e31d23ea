import { answerFile } from '../answer-file';
import { lines } from '../corpus/table-case';

const MARKS = /a mark or a number ties the two/;

const ARMS = lines(
  'Deliveries of arms 2015 to 2019. Rows give; columns receive,,,,',
  ',Egypt,Iraq,Jordan,Total',
  'Ruritania,120,80,0,200',
  'Borduria,40,..,..,40',
  'Total,160,80,0,240',
  "Note: '..' = not known; numbers are rounded,,,,",
);

describe('unfoldMarks', () => {
  it('ties each row to each column in which a number stands', async () => {
    const text = lines('name,Rally,Council', 'Ada,1,0', 'Bert,1,1', 'Cleo,0,x');
    const { actors, ties } = await answerFile(text, MARKS);
    expect(actors).toEqual(['Ada', 'Bert', 'Cleo', 'Rally', 'Council']);
    expect(ties.map((tie) => tie.replace(/:.*/, ''))).toEqual([
      'Ada -> Rally',
      'Bert -> Rally',
      'Bert -> Council',
      'Cleo -> Council',
    ]);
  });

  it('passes over sums, what is not known and the remark below, and tells of them', async () => {
    const { actors, ties, told } = await answerFile(ARMS, MARKS);
    expect(actors).toEqual(['Ruritania', 'Borduria', 'Egypt', 'Iraq', 'Jordan']);
    expect(ties.map((tie) => tie.replace(/:.*/, ''))).toEqual([
      'Ruritania -> Egypt',
      'Ruritania -> Iraq',
      'Borduria -> Egypt',
    ]);
    expect(told).toContainEqual(expect.stringMatching(/sums of the others were passed over: “Total”/));
    expect(told).toContainEqual(expect.stringMatching(/A row below the table is none of it: “Note: '\.\.'/));
  });

  it('keeps who is called Total where the numbers are no sums', async () => {
    const text = lines('firm,Total,Eni', 'Sonatrach,5,9', 'Aramco,1,8', 'Total,3,2');
    const { actors } = await answerFile(text, MARKS);
    expect(actors).toEqual(['Sonatrach', 'Aramco', 'Total', 'Eni']);
  });

  it('keeps a last row without a mark, which has a name', async () => {
    const text = lines('name,Rally,Council', 'Ada,1,', 'Bert,1,1', 'Cleo,,');
    expect((await answerFile(text, MARKS)).actors).toContain('Cleo');
  });
});
