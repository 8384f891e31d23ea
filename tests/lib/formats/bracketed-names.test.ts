import { readWithMapping } from './answer-file';

const MEETINGS = `Date,Body met,Host
2023-01-12,Tide Lines (031819-59),Ada Bell (chair)
2023-01-13,"Union of Docks (066986-26), Mill, Quay & Co. (397824-79)","Ada Bell (chair), Bert Cole (clerk)"
2023-01-14,"Reed, Oak and Elm",Cleo Dahl (chair)
`;
const ENDS = { tieColumns: { 'Body met': 'source', Host: 'target' } };

describe('names in one cell of which each has something in brackets', () => {
  it('are several actors, and commas within a name stay', async () => {
    const { actors, ties, told } = await readWithMapping(MEETINGS, ENDS);
    expect(actors).toEqual([
      'Tide Lines (031819-59)',
      'Ada Bell (chair)',
      'Union of Docks (066986-26)',
      'Bert Cole (clerk)',
      'Mill, Quay & Co. (397824-79)',
      'Reed, Oak and Elm',
      'Cleo Dahl (chair)',
    ]);
    expect(ties).toHaveLength(6);
    expect(told.join(' ')).toContain('names several actors');
  });
});
