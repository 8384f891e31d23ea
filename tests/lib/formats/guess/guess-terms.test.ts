import { createImportTables } from '@/lib/formats/create-import-tables';
import { guessMapping } from '@/lib/formats/guess/guess-mapping';
import { table } from '../import/import-table';

function guess(...lines: Parameters<typeof table>) {
  return guessMapping(createImportTables({ ties: table(...lines) })).mapping.tieColumns;
}

describe('a registration and a termination', () => {
  it('are the beginning and the end of a tie where both stand in the table', () => {
    const columns = guess(
      'Registrant Name,Foreign Principal,Foreign Principal Registration Date,Foreign Principal Termination Date,Registration Date',
      'Harbour LLC,Alba,06/13/2017,06/13/2018,04/25/2017',
      'Isle LLC,Bero,05/17/2019,,05/17/2018',
    );
    expect(columns['Foreign Principal Registration Date']).toBe('from');
    expect(columns['Foreign Principal Termination Date']).toBe('to');
    expect(columns['Registration Date']).toBe('attribute');
  });

  it('are those of a record where nothing ends', () => {
    const columns = guess('source,target,Registration Date', 'Ada,Bert,2017-06-13', 'Bert,Cleo,2018-06-13');
    expect(columns['Registration Date']).not.toBe('from');
  });
});
