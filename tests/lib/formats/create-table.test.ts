import fc from 'fast-check';
import { createTable, TableBuilder, TooLargeError } from '@/lib/formats/create-table';

describe('a table', () => {
  it('answers every cell as it was set, whether its texts repeat or not', () => {
    const text = fc.oneof(
      fc.constantFrom('', 'ally', 'enemy'),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 200 }), (rows) => {
        const table = createTable(
          ['a', 'b'].map((name) => ({ name, kind: 'text' })),
          rows,
        );
        expect(rows.map((_, row) => [table.cell(row, 0), table.cell(row, 1)])).toEqual(rows);
      }),
    );
  });

  it('answers cells as they were when a column turns out to hold mostly different texts', () => {
    const texts = Array.from({ length: 20_000 }, (_, row) =>
      row % 3 === 0 ? '' : `Größe ${row} ${'x'.repeat(row % 70)}`,
    );
    const table = createTable(
      [{ name: 'a', kind: 'text' }],
      texts.map((text) => [text]),
    );
    expect(texts.every((text, row) => table.cell(row, 0) === text)).toBe(true);
  });

  it('holds texts longer than a page of its memory', () => {
    const long = 'é'.repeat(3_000_000);
    const texts = [...Array.from({ length: 9_000 }, (_, row) => `different ${row}`), long, 'after'];
    const table = createTable(
      [{ name: 'a', kind: 'text' }],
      texts.map((text) => [text]),
    );
    expect(table.cell(9_000, 0) === long).toBe(true);
    expect(table.cell(9_001, 0)).toBe('after');
  });

  it('takes new columns while rows come: their cells in earlier rows are empty', () => {
    const builder = new TableBuilder([{ name: 'id', kind: 'text' }]);
    builder.addRow(3);
    builder.set(0, 'a');
    const note = builder.addColumn('note', 'text');
    builder.addRow(7);
    builder.set(note, 'late');
    const table = builder.toTable();
    expect([0, 1].map((row) => [table.cell(row, 0), table.cell(row, 1), table.line(row)])).toEqual([
      ['a', '', 3],
      ['', 'late', 7],
    ]);
  });

  it('knows no lines where none were told', () => {
    expect(createTable([{ name: 'a', kind: 'text' }], [['x']]).line(0)).toBeNull();
  });

  it('throws beyond its rows and columns, and for a cell that is set twice', () => {
    const table = createTable([{ name: 'a', kind: 'text' }], [['x']]);
    expect(() => table.cell(1, 0)).toThrow(RangeError);
    expect(() => table.cell(0, 1)).toThrow(RangeError);
    const builder = new TableBuilder([{ name: 'a', kind: 'text' }]);
    builder.addRow(null);
    builder.set(0, 'x');
    expect(() => builder.set(0, 'y')).toThrow(RangeError);
    expect(() => builder.set(1, 'y')).toThrow(RangeError);
  });

  it('is refused when it has too many columns, or would have too many cells', () => {
    const builder = new TableBuilder(
      Array.from({ length: 1000 }, (_, column) => ({ name: `c${column}`, kind: 'text' })),
    );
    expect(() => builder.addColumn('one more', 'text')).toThrow(TooLargeError);
    expect(() => {
      for (let row = 0; row < 200_000; row += 1) builder.addRow(null);
    }).toThrow('There are more than 100,000,000 cells.');
  });
});
