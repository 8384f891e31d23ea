import { splitList } from '@/lib/formats/join-list';
import { RecordTable } from '@/lib/formats/record-table';
import { toLines, toRows } from './table-rows';

describe('a table of records', () => {
  it('has a column for each field that a record fills, the known ones first', () => {
    const table = new RecordTable({ id: 'id', name: 'name', never: 'notes' } as const);
    table.add(
      [
        ['mood', 'grim'],
        ['name', 'Ada'],
        ['empty', ''],
      ],
      3,
    );
    table.add([['id', 'b']], null);
    expect(table.toTable().columns.map(({ name }) => name)).toEqual(['id', 'name', 'mood']);
    expect(toRows(table.toTable())).toEqual([{ name: 'Ada', mood: 'grim' }, { id: 'b' }]);
    expect(toLines(table.toTable())).toEqual([3, null]);
    expect(table.toMapping()).toEqual({ id: 'id', name: 'name', mood: 'attribute' });
  });

  it('makes a list of a column of which any record has several values', () => {
    const table = new RecordTable({});
    table.add([['tags', ['a', 'b | c']]], null);
    table.add([['tags', 'd;e']], null);
    const built = table.toTable();
    expect(built.columns).toEqual([{ name: 'tags', kind: 'list' }]);
    expect([0, 1].map((row) => splitList(built.cell(row, 0)))).toEqual([['a', 'b | c'], ['d;e']]);
  });

  it('keeps names of columns that objects inherit', () => {
    const table = new RecordTable({});
    table.add(
      [
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ],
      null,
    );
    expect(Object.keys(table.toMapping())).toEqual(['__proto__', 'constructor']);
  });
});
