import { LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import type { FormatSource } from '../format';
import { ElementList, toAttributes } from '../graph/element-list';
import type { GraphTables } from '../graph/graph-tables';
import { readGraphText } from '../graph/read-graph-text';
import { toMatrixTies } from '../matrix-ties';
import type { ReadResult } from '../read-result';
import { TextFault } from '../text-fault';
import { listLines, listWords, toWords, type Word } from '../text-words';
import { type DlHead, readDlHead } from './dl-head';

/** Returns the draft of a network in UCINET's DL: matrices, lists of edges and lists of nodes, with labels before or among the data. */
export function readDl(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const head = readDlHead(text);
    tables.title = head.title;
    const list = new ElementList(tables);
    const reader = new DlReader(head, list, tables);
    const data = text.slice(head.at);
    if (/matrix$|half$/.test(head.form)) reader.readMatrices(data);
    else reader.readLists(data);
    reader.finish();
  });
}

type Placed = Word & { readonly line: number };

class DlReader {
  private readonly indexes = new Map<readonly string[], ReadonlyMap<string, number>>();
  private readonly rows: string[];
  private readonly columns: string[];

  constructor(
    private readonly head: DlHead,
    private readonly list: ElementList,
    private readonly tables: GraphTables,
  ) {
    const { isTwoMode } = head;
    this.rows = [...head.rowLabels];
    this.columns = isTwoMode ? [...head.columnLabels] : this.rows;
    if (head.rowsEmbedded) return;
    for (let row = 0; row < head.rows; row += 1) this.toNode(this.rows, row, isTwoMode ? 'row ' : '');
    for (let column = 0; column < head.columns; column += 1)
      this.toNode(this.columns, column, isTwoMode ? 'column ' : '');
  }

  finish(): void {
    this.list.finish(new Map(), new Map([['relation', 'type']]));
  }

  readMatrices(data: string): void {
    const words = new WordReader(listData(data, this.head.line));
    for (let matrix = 0; matrix < this.head.matrices && (matrix === 0 || words.peek()); matrix += 1) {
      this.readMatrix(words, matrix);
    }
    const rest = words.peek();
    if (!rest) return;
    const message = `There is more here than the ${this.head.rows} by ${this.head.columns} that the head declares.`;
    throw new TextFault(rest.line, message, 'Correct n, nr, nc or nm in the head.');
  }

  private readMatrix(words: WordReader, matrix: number): void {
    const { head } = this;
    if (head.columnsEmbedded) {
      const labels = Array.from({ length: head.columns }, () => words.next().text);
      if (matrix === 0) this.columns.splice(0, this.columns.length, ...labels);
    }
    const cells: { readonly row: number; readonly column: number; readonly value: number }[] = [];
    for (let row = 0; row < head.rows; row += 1) {
      if (head.rowsEmbedded) {
        const label = words.next().text;
        if (matrix === 0 && (head.isTwoMode || !head.columnsEmbedded)) this.rows[row] = label;
      }
      for (const column of listColumns(head, row)) {
        const { text, line } = words.next();
        const value = Number(text);
        if (!Number.isFinite(value)) {
          throw new TextFault(
            line,
            `“${text.slice(0, 40)}” stands where a number should.`,
            'See whether labels are embedded.',
          );
        }
        if (value !== 0) cells.push({ row, column, value });
        if (cells.length > 2 * LIMITS.relationships)
          throw new TooLargeError('The matrix holds too many ties.');
      }
    }
    this.addTies(cells, matrix);
  }

  private addTies(cells: readonly { row: number; column: number; value: number }[], matrix: number): void {
    const { head } = this;
    const isHalf = head.form.endsWith('half');
    const { ties, isSymmetric } = toMatrixTies(cells, head.isTwoMode, isHalf, this.tables.remarks);
    for (const { row, column, value } of ties) {
      const edge = {
        source: this.toNode(this.rows, row, head.isTwoMode ? 'row ' : ''),
        target: this.toNode(this.columns, column, head.isTwoMode ? 'column ' : ''),
        isDirected: head.isTwoMode ? null : !isSymmetric,
      };
      this.list.addEdge(edge, this.toAttributes(value, matrix), null);
    }
  }

  private toAttributes(value: number, matrix: number) {
    const { matrices, matrixLabels } = this.head;
    const relation = matrixLabels[matrix] ?? `matrix ${matrix + 1}`;
    return toAttributes([
      ...(matrices > 1 ? [['relation', relation] as const] : []),
      ...(value === 1 ? [] : [['weight', value] as const]),
    ]);
  }

  readLists(data: string): void {
    const { form, line: first } = this.head;
    let row = 0;
    for (const { text, line } of listLines(data)) {
      const words = toWords(text, true);
      if (words.length === 0) continue;
      row += 1;
      const placed = first + line - 1;
      if (form.startsWith('edge')) this.readEdge(words, placed);
      else if (form === 'nodelist1b')
        this.readNodes([{ text: String(row), isQuoted: false }, ...words.slice(1)], placed);
      else this.readNodes(words, placed);
    }
  }

  private readEdge(words: readonly Word[], line: number): void {
    const [source, target, value, ...more] = words;
    if (!source || !target || more.length > 0) {
      throw new TextFault(
        line,
        'A line of an edge list has two ends, and perhaps a value.',
        'Correct the line.',
      );
    }
    const number = value === undefined ? 1 : Number(value.text);
    if (!Number.isFinite(number)) {
      throw new TextFault(line, `The value “${value?.text.slice(0, 40)}” is no number.`, 'Correct the line.');
    }
    if (number !== 0) this.addEdge(source, target, number, line);
  }

  private readNodes([source, ...targets]: readonly Word[], line: number): void {
    for (const target of targets) if (source) this.addEdge(source, target, 1, line);
  }

  private addEdge(source: Word, target: Word, value: number, line: number): void {
    const { isTwoMode } = this.head;
    const edge = {
      source: this.findNode(this.rows, source, isTwoMode ? 'row ' : '', line),
      target: this.findNode(this.columns, target, isTwoMode ? 'column ' : '', line),
      isDirected: isTwoMode ? null : true,
    };
    this.list.addEdge(edge, this.toAttributes(value, 0), line);
  }

  /** Returns the actor that a word in a list means: its label where labels are embedded, else its number. */
  private findNode(labels: string[], { text, isQuoted }: Word, prefix: string, line: number): string {
    const { rowsEmbedded, rows, columns } = this.head;
    if (rowsEmbedded) return this.addNode(text);
    const number = Number(text);
    const most = labels === this.rows ? rows : columns;
    const known = this.findLabel(labels, text);
    if (!isQuoted && Number.isInteger(number) && number >= 1 && number <= Math.max(most, labels.length))
      return this.toNode(labels, number - 1, prefix);
    if (known >= 0) return this.toNode(labels, known, prefix);
    const message = `“${text.slice(0, 40)}” is none of the ${most.toLocaleString('en')} that the head declares.`;
    throw new TextFault(line, message, 'Correct n in the head, or say there that labels are embedded.');
  }

  private findLabel(labels: readonly string[], text: string): number {
    const known = this.indexes.get(labels) ?? new Map(labels.map((label, index) => [label, index]));
    this.indexes.set(labels, known);
    return known.get(text) ?? -1;
  }

  private toNode(labels: readonly string[], index: number, prefix: string): string {
    return this.addNode(labels[index] ?? `${prefix}${index + 1}`);
  }

  private addNode(name: string): string {
    this.list.nameNode(name, {}, null);
    return name;
  }
}

/** The columns of which a row of a matrix has values. */
function listColumns({ form, columns, hasDiagonal }: DlHead, row: number): readonly number[] {
  const all = Array.from({ length: columns }, (_, column) => column);
  const half = form === 'lowerhalf' ? all.slice(0, row + 1) : form === 'upperhalf' ? all.slice(row) : all;
  return hasDiagonal ? half : half.filter((column) => column !== row);
}

function* listData(data: string, first: number): Generator<Placed> {
  for (const { text, line } of listLines(data)) {
    for (const word of listWords(text, true)) yield { ...word, line: first + line - 1 };
  }
}

/** Hands out the words of a matrix one by one, which may be more than memory holds. */
class WordReader {
  private ahead: Placed | null = null;
  private line = 1;

  constructor(private readonly words: Iterator<Placed>) {}

  peek(): Placed | null {
    this.ahead ??= this.words.next().value ?? null;
    return this.ahead;
  }

  /** Throws a TextFault when there is none any more. */
  next(): Placed {
    const word = this.peek();
    this.ahead = null;
    if (!word) {
      const fix = 'Correct n in the head, or get the file again.';
      throw new TextFault(this.line, 'The data end before the matrix does.', fix);
    }
    this.line = word.line;
    return word;
  }
}
