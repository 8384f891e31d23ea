import { readSilently } from '../answer-file';

describe('a note above a table', () => {
  it('is no row of it, though a sentence has commas', async () => {
    const { ties } = await readSilently(
      [
        'Notes for the team: this table was made by hand in May; ask Ada about the last rows.',
        'The amounts are in thousands, and the names are those of the register.',
        '',
        'source,target,type,amount',
        'Alba Works,Harbour Board,funds,20',
        'Bero Ltd,Harbour Board,funds,30',
        'Cela Cern,Bero Ltd,owns,',
      ].join('\n'),
    );
    expect(ties).toEqual([
      'Alba Works -> Harbour Board: funds',
      'Bero Ltd -> Harbour Board: funds',
      'Cela Cern -> Bero Ltd: owns',
    ]);
  });
});
