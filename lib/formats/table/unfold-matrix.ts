import { createTable } from '../create-table';
import type { ImportTable, Remark } from '../import-tables';
import { toMatrixTies } from '../matrix-ties';
import type { Question } from '../question';
import { RemarkList } from '../remark-list';
import { dropTotals } from './drop-totals';
import { findSquare, type Square } from './find-square';
import { toRawRows } from './raw-rows';
import { NOTHING, NUMBER, readSquare, type SquareCells } from './square-cells';
import type { NamedTable } from './table-reading';
import { createPlainNumbers } from './thousands';

/** A square of numbers without names that is smaller may as well be a list. */
const SMALLEST_NAMELESS = 4;
/** What the columns are called that hold the signs and the words of a matrix. */
const COLUMNS = { numbers: 'weight', signs: 'sign', dates: 'date', words: 'relation' } as const;

const KINDS = { numbers: 'number', signs: 'number', dates: 'date', words: 'text' } as const;

/**
 * Returns the table of ties that an adjacency matrix holds: one whose first row and first column have the same names, with numbers, marks,
 * signs or words between them, or a square of numbers alone; and that of its actors. Every other table is returned as it is. `isSaid`: a person
 * has said that it is one, though its numbers may only measure something.
 */
export function unfoldMatrix(named: NamedTable, isSaid = false): readonly NamedTable[] {
  const whole = named.own === null ? findMatrix(named) : null;
  const totals = whole?.isNamed ? dropTotals(whole, toNumber) : null;
  const matrix = totals?.square ?? whole;
  const found = matrix && readSquare(matrix);
  if (!matrix || !found || (!isSaid && isOfMeasures(matrix))) return [named];
  const remarks = new RemarkList();
  const { ties, isSymmetric } = toMatrixTies(found.cells, false, isOneSided(matrix), remarks);
  const isWeighted = found.sort !== 'numbers' || ties.some(({ value }) => value !== 1);
  const hasRemarks = ties.some(({ remark = '' }) => remark !== '');
  const ends = matrix.isNamed ? ['source', 'target'] : ['Row', 'Column'];
  const columns = [
    ...ends.map((name) => ({ name, kind: 'text' as const })),
    { name: 'directed', kind: 'boolean' as const },
    ...(isWeighted
      ? [
          {
            name: COLUMNS[found.sort],
            kind: KINDS[found.sort],
          },
        ]
      : []),
    ...(hasRemarks ? [{ name: 'remark', kind: 'text' as const }] : []),
  ];
  const table = createTable(
    columns,
    ties.map(({ row, column, written, remark = '' }) => [
      ...[matrix.names[row] ?? '', matrix.names[column] ?? '', String(!isSymmetric)],
      ...(isWeighted ? [written] : []),
      ...(hasRemarks ? [remark] : []),
    ]),
  );
  const text = (name: string) => ({ name, kind: 'text' as const });
  const actors = createTable(
    [text('id'), text('name')],
    matrix.names.map((name) => [name, name]),
  );
  const placed = {
    ...table,
    columns: table.columns.map((each) =>
      each.name === COLUMNS[found.sort] ? { ...each, ofMatrix: true } : each,
    ),
    line: (row: number) => matrix.line(ties[row]?.row ?? 0),
  };
  const left = [...(totals ? [totals.total] : []), ...matrix.totals];
  return [
    {
      ...toNamed('ties', placed, [
        ...listRemarks(named, matrix),
        describe(matrix, found),
        ...left.map(describeTotal),
        ...matrix.below.map(describeBelow),
        ...remarks.toRemarks(),
      ]),
      questions: askAbout(found),
    },
    toNamed('actors', actors, []),
  ];
}

/** A square of numbers throughout has no names, though its first row and column may be alike. */
function findMatrix(named: NamedTable): Square | null {
  const isBare = NUMBER.test(toRawRows(named).cell(0, 0).trim());
  const found = isBare
    ? (findNameless(named) ?? findSquare(named))
    : (findSquare(named) ?? findNameless(named));
  return found && toPlain(found);
}

/** Thousands may be parted by commas. */
function toPlain(square: Square): Square {
  const places = square.names.map((_, place) => place);
  const toNumber = createPlainNumbers(
    places.flatMap((row) => places.map((column) => square.cell(row, column))),
  );
  return { ...square, cell: (row, column) => toNumber(square.cell(row, column)) };
}

/** That its first row is shorter is how R writes a matrix. */
function listRemarks({ remarks }: NamedTable, { isShifted }: Square): readonly Remark[] {
  return isShifted ? remarks.filter(({ message }) => !message.startsWith('The row has')) : remarks;
}

export function toNamed(name: string, table: ImportTable, remarks: readonly Remark[]): NamedTable {
  return {
    ...{ name, table, own: null, hasHeader: true, remarks },
    header: {
      row: { cells: table.columns.map((column) => column.name), line: 1 },
      guess: { reason: 'It comes of how the rows are read.', confidence: 'sure' },
      doubt: null,
    },
  };
}

const CELLS = { numbers: 'number', signs: 'sign', dates: 'date', words: 'word' } as const;

function describe({ names, isNamed }: Square, { sort, open }: SquareCells): Remark {
  const count = names.length.toLocaleString('en');
  const unknown = [...open].map(([text, cells]) => `“${text}” in ${cells.toLocaleString('en')}`);
  const nothing = unknown.length === 0 ? '' : ` Cells with ${unknown.join(' and with ')} make no tie.`;
  const signs = sort === 'signs' ? ' “+” was read as 1, “−” as −1, and each sign more as one more.' : '';
  const what = `The table is read as an adjacency matrix of ${count} actors: each ${CELLS[sort]} in it is a tie of the actor of its row to the actor of its column.${signs}${nothing}`;
  return isNamed
    ? { severity: 'note', place: '', message: what, fix: '' }
    : {
        severity: 'warning',
        place: '',
        message: `${what} It names none of them; they are numbered.`,
        fix: 'Write the names of the actors into the first row and the first column.',
      };
}

function describeTotal(name: string): Remark {
  const message = `“${name.slice(0, 60)}” adds up the others, and was left out of the matrix.`;
  return { severity: 'note', place: '', message, fix: '' };
}

function describeBelow(text: string): Remark {
  const message = `The row “${text.slice(0, 80)}” stands below the matrix, and was passed over.`;
  return { severity: 'note', place: '', message, fix: '' };
}

function askAbout(found: SquareCells): readonly Question[] {
  if (found.sort === 'words') return [askAboutWords(found)];
  return found.sort === 'signs' ? [askAboutSigns(found)] : [];
}

/** As many words are offered to be left out. */
const MAX_OFFERED = 6;

function askAboutWords({ cells }: SquareCells): Question {
  const words = [...new Set(cells.map(({ written }) => written))];
  const shown = words.slice(0, MAX_OFFERED).map((word) => `“${word}”`);
  return {
    id: 'matrix words',
    about: 'types',
    message: `Does each word in the table say how two are tied? The table is a matrix, with the same names above its columns and beside its rows, and holds ${shown.join(', ')}${words.length > MAX_OFFERED ? ' …' : ''}.`,
    choices: [
      { label: 'Each word is a sort of tie', mapping: {} },
      ...words.slice(0, MAX_OFFERED).map((word) => ({
        label: `All but “${word}”, which says that there is no tie`,
        mapping: { negatives: { [COLUMNS.words]: [word] } },
      })),
    ],
    hasGuess: true,
  };
}

function findNameless(named: NamedTable): Square | null {
  if (named.hasHeader && !named.header.row) return null;
  const raw = toRawRows(named);
  const size = named.table.columns.length;
  const head = Array.from({ length: size }, (_, column) => raw.cell(0, column).trim());
  const isNumbered = raw.count === size + 1 && areCounted(head);
  const first = isNumbered ? 1 : 0;
  if (size < SMALLEST_NAMELESS || raw.count !== size + first) return null;
  const cell = (row: number, column: number) => raw.cell(row + first, column).trim();
  const isCell = (text: string) => NUMBER.test(text) || (isNumbered && NOTHING.has(text.toLowerCase()));
  for (let row = 0; row < size; row += 1) {
    if (cell(row, row) !== cell(0, 0)) return null;
    for (let column = 0; column < size; column += 1) if (!isCell(cell(row, column))) return null;
  }
  const names = isNumbered ? head : head.map((_, index) => `Actor ${index + 1}`);
  return {
    ...{ names, cell, line: (row: number) => raw.line(row + first), below: [], totals: [] },
    ...{ isNamed: isNumbered, isShifted: false },
  };
}

/** The columns of a matrix may be numbered from 0 or from 1 on, and its rows stand in the same order. */
function areCounted(head: readonly string[]): boolean {
  const from = Number(head[0]);
  return (from === 0 || from === 1) && head.every((cell, index) => cell === String(from + index));
}

function toNumber(cell: string): number {
  return Number(cell.replace('−', '-').replace(',', '.'));
}

/**
 * Returns whether a square holds correlations or distances: every pair has a number, the same both ways, and one with decimals at that. Nobody
 * can say which of them are ties.
 */
function isOfMeasures({ names, isNamed, cell }: Square): boolean {
  const read = (row: number, column: number) => toNumber(cell(row, column));
  let decimals = 0;
  for (let row = 0; row < names.length; row += 1) {
    if (read(row, row) !== read(0, 0)) return false;
    for (let column = row + 1; column < names.length; column += 1) {
      const value = read(row, column);
      if (cell(row, column) === '' || value === 0 || value !== read(column, row)) return false;
      if (!Number.isInteger(value)) decimals += 1;
    }
  }
  return isNamed && decimals > 0;
}

/** Returns whether one side of the diagonal is left empty, so that the other stands for both. */
function isOneSided({ names, cell }: Square): boolean {
  let below = 0;
  let above = 0;
  for (let row = 0; row < names.length; row += 1) {
    for (let column = 0; column < names.length; column += 1) {
      if (row === column || NOTHING.has(cell(row, column).toLowerCase())) continue;
      if (column < row) below += 1;
      else above += 1;
      if (below > 0 && above > 0) return false;
    }
  }
  return true;
}

function askAboutSigns({ cells }: SquareCells): Question {
  const below = [...new Set(cells.filter(({ value }) => value < 0).map(({ written }) => written))];
  return {
    id: 'matrix signs',
    about: 'signs',
    message:
      'Do “+” and “−” in the table say who is for and who is against? The table is a matrix, with the same names above its columns and beside its rows.',
    choices: [
      { label: '“+” is for, “−” is against', mapping: {} },
      {
        label: '“+” is a tie, “−” says that there is none',
        mapping: { negatives: { [COLUMNS.signs]: below } },
      },
      { label: 'They only grade ties', mapping: { tieColumns: { [COLUMNS.signs]: 'attribute' } } },
    ],
    hasGuess: true,
  };
}
