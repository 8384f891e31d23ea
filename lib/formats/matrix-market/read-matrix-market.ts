import type { FormatSource } from '../format';
import { ElementList } from '../graph/element-list';
import type { GraphTables } from '../graph/graph-tables';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../read-result';
import { TextFault } from '../text-fault';
import { listLines } from '../text-words';

type Head = { readonly isList: boolean; readonly hasValues: boolean; readonly symmetry: string };

/** A matrix that was begun: its size, and what becomes of its entries. */
type Matrix = Head & { readonly rows: number; readonly columns: number };

/** Returns the draft of a matrix: each entry that is not zero is a tie of the actor of its row to the actor of its column. */
export function readMatrixMarket(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    let head: Head | null = null;
    let entries: Entries | null = null;
    for (const { text: written, line } of listLines(text)) {
      const words = written.trim().split(/\s+/);
      if (!head) {
        head = readHead(words, line);
        continue;
      }
      if (written.trim() === '' || written.startsWith('%')) continue;
      if (entries) entries.add(words, line);
      else entries = new Entries({ ...head, ...readSize(words, line) }, tables);
    }
    if (!entries) throw new TextFault(1, 'The file ends before its matrix.', 'Save the file again.');
    entries.finish(tables);
  });
}

function readHead(words: readonly string[], line: number): Head {
  const [, , form = '', field = '', symmetry = 'general'] = words.map((word) => word.toLowerCase());
  if (form !== 'coordinate' && form !== 'array')
    throw new TextFault(
      line,
      `“${form}” is no form of a matrix that is read.`,
      'Save it as “coordinate” or “array”.',
    );
  return { isList: form === 'coordinate', hasValues: field !== 'pattern', symmetry };
}

function readSize([first, second]: readonly string[], line: number) {
  const [rows, columns] = [Number(first), Number(second)];
  if (!(rows > 0) || !(columns > 0) || !Number.isInteger(rows) || !Number.isInteger(columns))
    throw new TextFault(
      line,
      'The line is not the size of the matrix.',
      'Write the numbers of rows and of columns.',
    );
  return { rows, columns };
}

class Entries {
  private readonly list: ElementList;
  private next = 0;

  constructor(
    private readonly matrix: Matrix,
    tables: GraphTables,
  ) {
    this.list = new ElementList(tables);
  }

  add(words: readonly string[], line: number): void {
    const { rows, columns, isList, hasValues, symmetry } = this.matrix;
    const [row = 0, column = 0] = isList ? words.map(Number) : this.place();
    const value = isList ? words[2] : words[0];
    const isPlace = (at: number, most: number) => Number.isInteger(at) && at > 0 && at <= most;
    if (!isPlace(row, rows) || !isPlace(column, columns) || (hasValues && !Number.isFinite(Number(value))))
      throw new TextFault(
        line,
        'The line is no entry of the matrix.',
        `Write a row up to ${rows}, a column up to ${columns} and a value.`,
      );
    if (hasValues && Number(value) === 0) return;
    const isSquare = rows === columns;
    const source = isSquare ? String(row) : `Row ${row}`;
    const target = isSquare ? String(column) : `Column ${column}`;
    this.list.nameNode(source, {}, line);
    this.list.nameNode(target, {}, line);
    const isDirected = symmetry === 'general' || symmetry === 'skew-symmetric';
    const isWeighted = hasValues && Number(value) !== 1;
    this.list.addEdge({ source, target, isDirected }, isWeighted ? { weight: Number(value) } : {}, line);
  }

  /** Entries of an array stand column by column; of a symmetric one those below the diagonal alone, and it. */
  private place(): readonly [row: number, column: number] {
    const { rows, symmetry } = this.matrix;
    const isHalf = symmetry !== 'general';
    let [column, at] = [1, this.next];
    const first = () => (isHalf ? column + (symmetry === 'skew-symmetric' ? 1 : 0) : 1);
    while (at > rows - first() && column <= this.matrix.columns) {
      at -= rows - first() + 1;
      column += 1;
    }
    this.next += 1;
    return [first() + at, column];
  }

  finish({ remarks }: GraphTables): void {
    const { rows, columns } = this.matrix;
    const what =
      rows === columns
        ? 'Actors are called by the numbers of their rows: the form has no names.'
        : 'The matrix has other rows than columns: actors of rows are tied to those of columns, and called by their numbers.';
    remarks.add('numbers', { severity: 'note', place: '', message: what, fix: '' });
    this.list.finish(new Map(), new Map());
  }
}
