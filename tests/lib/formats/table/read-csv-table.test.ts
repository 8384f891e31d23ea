import { TooLargeError } from '@/lib/formats/create-table';
import type { ImportTable } from '@/lib/formats/import-tables';
import { createSource } from '@/lib/formats/source/open-source';
import { readCsvTable } from '@/lib/formats/table/read-csv-table';

const ignoreProgress = () => {};

function read(text: string) {
  const table = readCsvTable(createSource(new TextEncoder().encode(text), 'ties.csv'), ignoreProgress);
  if (!table) throw new Error('It was not read as a table.');
  return table;
}

function toRows(table: ImportTable): readonly (readonly string[])[] {
  return Array.from({ length: table.rows }, (_, row) =>
    table.columns.map((_, column) => table.cell(row, column)),
  );
}

const toNames = (table: ImportTable) => table.columns.map(({ name }) => name);
const toLines = (table: ImportTable) => Array.from({ length: table.rows }, (_, row) => table.line(row));

describe('a table of separated values', () => {
  it.each([',', ';', '\t', '|', ':', ' '])('is read with %j between its cells', (delimiter) => {
    const { table } = read(
      ['source,target,weight', 'a,b,1', 'b,c,2', ''].join('\n').replaceAll(',', delimiter),
    );
    expect(toNames(table)).toEqual(['source', 'target', 'weight']);
    expect(toRows(table)).toEqual([
      ['a', 'b', '1'],
      ['b', 'c', '2'],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('is read with %j at the end of its lines', (end) => {
    const { table } = read(['source,target', 'a,b', '', 'c,d', ''].join(end));
    expect(toRows(table)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(toLines(table)).toEqual([2, 4]);
  });

  it('has delimiters, quotation marks and line breaks in cells in quotation marks, and knows the lines of its rows', () => {
    const { table } = read('source,target,note\na,b,"one, ""two""\nthree"\nc,d,four\n');
    expect(toRows(table)).toEqual([
      ['a', 'b', 'one, "two"\nthree'],
      ['c', 'd', 'four'],
    ]);
    expect(toLines(table)).toEqual([2, 4]);
  });

  it('is read on over the end of a piece, wherever it falls', () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => [`Actor ${row}`, `"note, ${row}\nmore"`]);
    const { table } = read(`source,target\n${rows.map((cells) => cells.join(',')).join('\n')}\n`);
    expect(table.rows).toBe(30_000);
    expect(table.cell(29_999, 1)).toBe('note, 29999\nmore');
    expect(table.line(29_999)).toBe(60_000);
  });

  it('passes over comments, and takes the names of its columns from the last before its first row', () => {
    const { table } = read(
      '# A graph, of votes\n# Nodes: 3 Edges: 2\n# FromNodeId\tToNodeId\n30\t1412\n3\t28\n',
    );
    expect(toNames(table)).toEqual(['FromNodeId', 'ToNodeId']);
    expect(toRows(table)).toEqual([
      ['30', '1412'],
      ['3', '28'],
    ]);
    expect(toLines(table)).toEqual([4, 5]);
  });

  it('has numbered columns when nothing names them', () => {
    const { table, hasHeader } = read('6,2,4\n6,5,2\n1,15,1\n');
    expect(hasHeader).toBe(false);
    expect(toNames(table)).toEqual(['Column 1', 'Column 2', 'Column 3']);
    expect(table.rows).toBe(3);
  });

  it('takes no row for names when its names stand again below', () => {
    expect(read('Anna,Ben\nBen,Clara\nClara,Anna\n').table.rows).toBe(3);
  });

  it('says so when only its place tells that a row holds the names of columns', () => {
    const { table, header } = read('Kdo,Koho\nAnna,Ben\nClara,Dora\n');
    expect(table.rows).toBe(2);
    expect(header).toMatchObject({
      row: { cells: ['Kdo', 'Koho'], line: 1 },
      guess: { confidence: 'unsure' },
      doubt: { severity: 'warning', place: 'line 1' },
    });
  });

  it('gives each column a name of its own', () => {
    expect(toNames(read('source,target,,note,note\na,b,c,d,e\n').table)).toEqual([
      'source',
      'target',
      'Column 3',
      'note',
      'note (2)',
    ]);
  });

  it('names the row names that R writes without a name', () => {
    const { table } = read('"source","target"\n"1","a","b"\n"2","b","c"\n');
    expect(toNames(table)).toEqual(['Column 1', 'source', 'target']);
    expect(toRows(table)).toEqual([
      ['1', 'a', 'b'],
      ['2', 'b', 'c'],
    ]);
  });

  it('tells rows with too few and too many cells by their lines, and loses none of them', () => {
    const { table, remarks } = read('source,target,type\na,b,ally\nc\nd,e,ally,extra\nf,g,ally,,\n');
    expect(toNames(table)).toEqual(['source', 'target', 'type', 'Column 4']);
    expect(toRows(table)).toEqual([
      ['a', 'b', 'ally', ''],
      ['c', '', '', ''],
      ['d', 'e', 'ally', 'extra'],
      ['f', 'g', 'ally', ''],
    ]);
    expect(remarks.map(({ place }) => place)).toEqual(['line 3', 'line 4']);
  });

  it('counts what it would tell a thousand times', () => {
    const { remarks } = read(`source,target,type\n${'a,b,ally\n'.repeat(2000)}${'c\n'.repeat(1000)}`);
    expect(remarks).toHaveLength(21);
    expect(remarks.at(-1)?.message).toBe('The same is so in 980 more places.');
  });

  it('keeps spaces around a text, unless all cells are set out with them', () => {
    expect(toRows(read('source,target\n"Cuba ",a\nCuba,b\n').table)[0]).toEqual(['Cuba ', 'a']);
    expect(toRows(read('source, target\nCuba, a\nPeru, b\n').table)[0]).toEqual(['Cuba', 'a']);
  });

  it('tells of what kind the cells of a column are, and takes no id with zeros for a number', () => {
    const { table } = read('source,target,weight,code,flag\na,b,1.5,007,true\nb,c,-2,012,false\n');
    expect(table.columns.map(({ kind }) => kind)).toEqual(['text', 'text', 'number', 'text', 'boolean']);
  });

  it('tells the line of a quotation mark that is never closed, as an error', () => {
    const { remarks } = read('source,target\na,b\nc,"d\ne,f\n');
    expect(remarks).toEqual([expect.objectContaining({ severity: 'error', place: 'line 3' })]);
  });

  it('stops at a row that never ends', () => {
    const { remarks } = read(`source,target\na,"${'x,y\n'.repeat(1_500_000)}`);
    expect(remarks[0]).toMatchObject({ severity: 'error', place: 'line 2' });
  });

  it('is refused with a million columns', () => {
    const text = `${Array.from({ length: 1_000_000 }, (_, column) => `c${column}`).join(',')}\n`;
    expect(() => read(`source,target\na,b\n${text}`)).toThrow(TooLargeError);
    expect(() => read(text)).toThrow(TooLargeError);
  });

  it('is none when no character parts its lines', () => {
    const source = createSource(new TextEncoder().encode('Anna\nBen\nClara\n'), 'names');
    expect(readCsvTable(source, ignoreProgress)).toBeNull();
  });
});
