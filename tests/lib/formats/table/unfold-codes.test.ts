import { importFile } from '@/lib/formats/import-workflow/import-file';
import { answerFile, readWithMapping } from '../answer-file';
import { lines } from '../corpus/table-case';

const MARKS = /a mark or a number ties the two/;
const PANEL = lines(
  'ccode,year,state,PactA,PactB,UNION',
  '2,1965,alba,0,1,1',
  '2,1966,alba,0,1,1',
  '20,1965,bero,1,-9,1',
  '20,1966,bero,2,-1,1',
);
const CHOICES = { from: null, aggregate: null, header: null, id: null, title: null, acceptsGuess: true };

describe('a table of codes by year', () => {
  it('ties each state in each year to what a code above nought says that it takes part in', async () => {
    const { actors, ties, told } = await answerFile(PANEL, MARKS);
    expect(actors).toEqual(['alba', 'PactB', 'UNION', 'bero', 'PactA']);
    expect(ties.map((tie) => tie.replace(/:.*/, ''))).toEqual([
      ...['alba -> PactB', 'alba -> UNION', 'alba -> PactB', 'alba -> UNION'],
      ...['bero -> PactA', 'bero -> UNION', 'bero -> PactA', 'bero -> UNION'],
    ]);
    expect(told.join(' ')).toContain('no tie was made of -9 in 1, -1 in 1 cells');
    expect(told.join(' ')).toContain('Columns that hold no such codes were passed over: “ccode”.');
  });

  it('keeps the year of each, and the code where it is another than 1', async () => {
    const mapping = { headers: { rows: 'marks' as const } };
    const read = await importFile(
      new TextEncoder().encode(PANEL),
      'a.csv',
      { ...CHOICES, mapping },
      () => {},
    );
    if (read.kind !== 'imported') throw new Error(read.kind);
    expect(read.network.relationships[6]).toMatchObject({
      source: 'bero',
      target: 'pacta',
      from: '1966',
      code: 2,
    });
  });

  it('may have the organisations in its rows, and a column a state', async () => {
    const file = lines(
      'ioname,orgname,year,alba,bero,cela',
      'PA,Pact of Farms,1976,-1,0,1',
      'PB,Pact of Banks,1969,0,1,1',
    );
    const { ties } = await readWithMapping(file, { headers: { rows: 'marks' } });
    expect(ties).toEqual(['PA -> cela', 'PB -> bero', 'PB -> cela']);
  });

  it('is none where the numbers count something', async () => {
    const file = PANEL.replaceAll(',1\n', ',17\n').replace('PactA,PactB', 'deaths,wounded');
    await expect(
      answerFile(file.replace(',0,1,', ',40,12,').replace(',1,-9,', ',31,8,'), MARKS),
    ).rejects.toThrow('Offered');
  });
});
