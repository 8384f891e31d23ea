import { keepRows } from '@/lib/formats/import/keep-rows';
import type { ImportTable } from '@/lib/formats/import-tables';

const NAMES = ['Ada', 'Bert', 'Cleo'];
const TABLE: ImportTable = {
  columns: [{ name: 'name', kind: 'text' }],
  rows: NAMES.length,
  cell: (row) => NAMES[row] ?? '',
  line: (row) => row + 2,
};

describe('some rows of a table', () => {
  it('are a table of their own, in the order given, each on its line', () => {
    const kept = keepRows(TABLE, [2, 0]);
    expect([kept.rows, kept.cell(0, 0), kept.cell(1, 0)]).toEqual([2, 'Cleo', 'Ada']);
    expect([kept.line(0), kept.line(1)]).toEqual([4, 2]);
    expect(kept.columns).toEqual(TABLE.columns);
  });

  it('may be none', () => {
    expect(keepRows(TABLE, []).rows).toBe(0);
  });
});
