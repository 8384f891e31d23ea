import { createTable } from '@/lib/formats/create-table';
import type { NamedTable } from '@/lib/formats/table/table-reading';
import { toNamed } from '@/lib/formats/table/unfold-matrix';
import { unfoldSheets } from '@/lib/formats/table/unfold-sheets';

/** Returns a sheet whose first row names its columns. */
function sheet(name: string, rows: readonly (readonly string[])[]): NamedTable {
  const [names = [], ...others] = rows;
  const columns = names.map((column) => ({ name: column, kind: 'text' as const }));
  return toNamed(
    name,
    createTable(
      columns,
      others.map((row) => [...row]),
    ),
    [],
  );
}

const square = (name: string, cells: readonly [string, string, string]) =>
  sheet(name, [
    ['', 'A', 'B', 'C'],
    ['A', '–', cells[0], cells[1]],
    ['B', '', '–', cells[2]],
    ['C', '', '', '–'],
  ]);

function listTies(tables: readonly NamedTable[] | null): readonly string[] {
  const table = tables?.find(({ name }) => name === 'ties')?.table;
  return Array.from({ length: table?.rows ?? 0 }, (_, row) =>
    (table?.columns ?? []).map((__, column) => table?.cell(row, column)).join(' '),
  );
}

describe('unfoldSheets', () => {
  it('puts the matrices of several sheets together, each tie with the year that its sheet is called', () => {
    const tables = unfoldSheets([square('2019', ['1', '', '2']), square('2020', ['', '3', ''])]);
    expect(listTies(tables)).toEqual(['A B false 1 2019', 'B C false 2 2019', 'A C false 3 2020']);
    expect(tables?.[0]?.table.columns.at(-1)?.name).toBe('year');
  });

  it('has the name of a sheet as the type of its ties where it is no year', () => {
    const tables = unfoldSheets([square('trust', ['1', '', '1']), square('advice', ['', '1', ''])]);
    expect(tables?.[0]?.table.columns.at(-1)?.name).toBe('type');
  });

  it('offers to leave out a sheet that is made from the others, and each sheet alone', () => {
    const sheets = [
      square('2019', ['1', '', '']),
      square('2020', ['2', '', '']),
      square('Difference', ['1', '', '']),
    ];
    const [question] = unfoldSheets(sheets)?.[0]?.questions ?? [];
    expect(question?.message).toMatch(/“Difference” may be made from the others/);
    expect(question?.choices.map(({ label }) => label)).toEqual([
      'They are ties',
      'All but “Difference”',
      'Only “2019”',
      'Only “2020”',
      'Only “Difference”',
    ]);
    expect(question?.choices[1]?.mapping).toEqual({ negatives: { year: ['Difference'] } });
  });

  it('is null for one matrix beside a table of another sort', () => {
    const people = sheet('people', [
      ['name', 'role'],
      ['A', 'judge'],
      ['B', 'mayor'],
    ]);
    expect(unfoldSheets([square('ties', ['1', '', '1']), people])).toBeNull();
  });
});
