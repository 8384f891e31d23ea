import { findYearRows, joinYears } from '@/lib/formats/import/join-years';
import type { ImportTable } from '@/lib/formats/import-tables';
import { type ImportChoices, importFile } from '@/lib/formats/import-workflow/import-file';
import type { Mapping } from '@/lib/formats/mapping';
import { describeTies } from '../corpus/read-case';
import { lines } from '../corpus/table-case';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };
const PACTS = lines(
  'state1,state2,year,pact',
  'Arlan,Beskia,1951,1',
  'Arlan,Beskia,1950,1',
  'Arlan,Beskia,1952,2',
  'Arlan,Beskia,1953,2',
  'Arlan,Beskia,1960,2',
  'Corvia,Arlan,1952,1',
  'Corvia,Arlan,,1',
);
const FLOWS = lines(
  'state1,state2,year,flow',
  'Arlan,Beskia,1950,3.5',
  'Arlan,Beskia,1951,4',
  'Arlan,Beskia,1952,',
  'Arlan,Beskia,1953,6',
  'Arlan,Beskia,1954,6.5',
);

const read = (text: string, choices: Partial<ImportChoices> = {}) =>
  importFile(new TextEncoder().encode(text), 'table.csv', { ...CHOICES, ...choices }, () => {});

async function make(text: string, aggregate: Mapping['aggregate']) {
  const imported = await read(text, { aggregate });
  if (imported.kind !== 'imported') throw new Error(imported.kind);
  return imported;
}

function toTable(...rows: readonly (readonly string[])[]): ImportTable {
  return {
    columns: ['a', 'b', 'when', 'note'].map((name) => ({ name, kind: 'text' })),
    rows: rows.length,
    cell: (row, column) => rows[row]?.[column] ?? '',
    line: (row) => row + 2,
  };
}
const COLUMNS = { tieColumns: { a: 'source', b: 'target', when: 'date' } } as const;
const list = (table: ImportTable) =>
  Array.from({ length: table.rows }, (_, row) =>
    [0, 1, 2, 3].map((column) => table.cell(row, column)).join(' '),
  );

describe('rows of years that follow on one another', () => {
  it('stay a tie for each year, and are told of with what makes one of them', async () => {
    const { network, remarks } = await make(PACTS, 'none');
    expect(network.relationships).toHaveLength(7);
    expect(remarks.map(({ message }) => message).join()).toMatch(
      /By “year”, 3 of 6 rows say again .*--aggregate years/,
    );
    expect((await make(FLOWS, 'none')).remarks.map(({ message }) => message).join()).toContain(
      'What “flow” says changes from year to year',
    );
  });

  it('are one tie with a beginning and an end, parted by a gap and by another value', async () => {
    const { network, remarks } = await make(PACTS, 'years');
    expect(describeTies(network).dates).toEqual(['1950..1951', '1952..1953', '1960', '1952', '']);
    expect(remarks.map(({ message }) => message).join()).toMatch(
      /4 rows of years .* became 2 ties that last/,
    );
  });

  it('keep what a column measures of each year', async () => {
    const { network } = await make(FLOWS, 'years');
    expect(network.relationships).toMatchObject([
      { from: '1950', to: '1954', flow: '1950: 3.5; 1951: 4; 1953: 6; 1954: 6.5' },
    ]);
  });

  it('are not told of where many are of one pair and year, as events are', async () => {
    const rows = [1950, 1951, 1952, 1953].flatMap((year) => [`A,B,${year},a`, `A,B,${year},b`]);
    const { remarks } = await make(lines('state1,state2,year,place', ...rows), 'none');
    expect(remarks.map(({ message }) => message).join()).not.toContain('say again');
  });

  it('are told apart where one pair has two rows a year, and joined in whatever order they stand', () => {
    const table = toTable(
      ['A', 'B', '1951', 'x'],
      ['A', 'B', '1950', 'x'],
      ['a', 'B', '1950', 'x'],
      ['A', 'B', '1951', 'x'],
    );
    expect(list(joinYears(table, COLUMNS).table)).toEqual(['A B 1950/1951 x', 'a B 1950/1951 x']);
  });

  it('are not looked for among dates, nor without two ends', () => {
    const dated = toTable(['A', 'B', '1950-01-02', ''], ['A', 'B', '1951', '']);
    expect(findYearRows(dated, COLUMNS)).toBeNull();
    expect(joinYears(dated, COLUMNS).table).toBe(dated);
    expect(findYearRows(dated, { tieColumns: { a: 'source', when: 'date' } })).toBeNull();
  });
});
