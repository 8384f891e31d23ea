import { createTable } from '@/lib/formats/create-table';
import { besideIds, keepColumns } from '@/lib/formats/table/keep-columns';

const text = (name: string) => ({ name, kind: 'text' as const });

describe('keepColumns', () => {
  const table = createTable(
    [text('a'), text('b'), text('c')],
    [
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['sum', '', ''],
    ],
  );
  const kept = keepColumns(
    table,
    [
      { from: 2, as: text('third') },
      { from: 0, as: text('first') },
    ],
    2,
  );

  it('has the columns that are named, called and in the order as is said', () => {
    expect(kept.columns.map(({ name }) => name)).toEqual(['third', 'first']);
    expect([kept.cell(0, 0), kept.cell(0, 1), kept.cell(1, 0)]).toEqual(['3', '1', '6']);
  });

  it('has no row beyond those that are counted, and each on its line', () => {
    expect(kept.rows).toBe(2);
    expect(kept.line(1)).toBe(table.line(1));
  });

  it('throws beyond its columns', () => {
    expect(() => kept.cell(0, 2)).toThrow(RangeError);
  });
});

describe('besideIds', () => {
  it('calls a column of ids otherwise, and any other as it is called', () => {
    expect([besideIds(text('ID')).name, besideIds(text('idle')).name]).toEqual(['ID (column)', 'idle']);
  });
});
