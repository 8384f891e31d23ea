import { answerFile, askAboutFile, readWithMapping } from '../answer-file';
import { lines } from '../corpus/table-case';

const CODED = lines(
  'From,Side of from,To,Side of to,Relation',
  'Ann,Reds,Ben,Blues,pays',
  'Ben,Blues,Cy,Blues,meets',
  'Ann,Reds,Cy,Blues,pays',
);

describe('columns of the side of each end', () => {
  it('are asked about', async () => {
    expect((await askAboutFile(CODED)).map(({ message }) => message)).toEqual([
      'Do “Side of from” and “Side of to” tell the group to which each end belongs?',
    ]);
  });

  it('make each end a member once', async () => {
    const { ties } = await answerFile(CODED, /^Each end is a member/);
    expect([...ties].sort()).toEqual([
      'Ann -> Ben: pays',
      'Ann -> Cy: pays',
      'Ann -> Reds: is a member of',
      'Ben -- Cy: meets',
      'Ben -> Blues: is a member of',
      'Cy -> Blues: is a member of',
    ]);
  });

  it('may be kept beside each tie', async () => {
    expect((await answerFile(CODED, /only kept/)).ties).toHaveLength(3);
  });

  it.each(['sender party,receiver party', 'party1,party2'])('are known as %s', async (names) => {
    const text = lines(`sender,receiver,${names}`, 'Ann,Ben,Reds,Blues', 'Ben,Cy,Blues,Blues');
    expect((await askAboutFile(text)).map(({ id }) => id)).toContain('sides');
  });
});

describe('a second row that says more of some columns', () => {
  const WARS = lines(
    'Start,War,Winners,Losers',
    ',,Those who won,Those who lost',
    '1901,A war,Aru,Bel',
    '1905,B war,Cel,Bel',
  );

  it('is passed over, and is told', async () => {
    const { actors, told } = await readWithMapping(WARS, {
      tieColumns: { Winners: 'source', Losers: 'target' },
    });
    expect(actors.join()).not.toContain('Those who');
    expect(told.join(' ')).toContain('The row repeats the names of the columns');
  });

  it('is a row like the others where its first cell is filled', async () => {
    const filled = WARS.replace(',,Those who won,Those who lost', '1900,,Those who won,Those who lost');
    const { actors } = await readWithMapping(filled, { tieColumns: { Winners: 'source', Losers: 'target' } });
    expect(actors.join()).toContain('Those who');
  });
});
