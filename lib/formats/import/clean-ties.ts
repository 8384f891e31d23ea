import { LIMITS } from '@/lib/network/limits';
import { findMissing } from '../guess/find-missing';
import { listValues } from '../guess/list-values';
import { findMissingTypes, isMissingCode } from '../guess/missing-codes';
import { describeNegatives, isNegativeRow } from '../guess/negative-rows';
import { profileColumns } from '../guess/profile-column';
import { isZeroRow, listMeasures, listWeights } from '../guess/zero-rows';
import type { ImportTable, Remark } from '../import-tables';
import type { Mapping, TieField } from '../mapping';
import { CleanCells, toNote } from './clean-cells';
import { keepRows } from './keep-rows';
import { TieRows } from './tie-rows';

/** A table of ties whose names are as they are meant, and what was done to them. */
export type CleanTies = {
  readonly table: ImportTable;
  /** Whether it has more rows than a network may have ties. */
  readonly isLong: boolean;
  /** Returns what was done; a long table is read to its end for that. */
  readonly describe: () => readonly Remark[];
};

/** Fields in which actors are named, and those of a type or a date, in which a code for a missing value says nothing. */
const NAMES: ReadonlySet<TieField> = new Set<TieField>([
  ...(['source', 'sourceName', 'target', 'targetName', 'third', 'thirdName', 'deniedBy', 'speaker'] as const),
]);
const DATES: ReadonlySet<TieField> = new Set<TieField>(['date', 'from', 'to']);
const TYPES: ReadonlySet<TieField> = new Set<TieField>(['type', 'sourceKind', 'targetKind', 'thirdKind']);

/**
 * Returns a table of ties as its names are meant: without white space around them, without codes for missing values, a row for each of
 * several names in a cell, and without the total below it. `nobody`: what else stands for no actor. A table whose mapping takes names as they are written stays as it is.
 */
export function cleanTies(table: ImportTable, mapping: Mapping, nobody: readonly string[] = []): CleanTies {
  if (mapping.names !== 'folded') return withoutNegatives(table, mapping, nobody);
  const fieldOf = (name: string) =>
    Object.hasOwn(mapping.tieColumns, name) ? mapping.tieColumns[name] : undefined;
  const columns = (fields: ReadonlySet<TieField>) =>
    table.columns.flatMap(({ name }, column) => {
      const field = fieldOf(name);
      return field !== undefined && fields.has(field) ? [column] : [];
    });
  const names = columns(NAMES);
  if (table.rows > LIMITS.relationships)
    return cleanLong(table, names, columns(DATES), mapping.missing ?? []);
  const found = findMissing(table, names);
  const missing = new Set([...(mapping.missing ?? found.codes), ...nobody]);
  const types = new Map(
    columns(TYPES).map((column) => {
      const codes = findMissingTypes(listValues(table, column).values.keys());
      // A sign that is said to mean a type is none.
      return [column, new Set([...codes].filter((code) => !Object.hasOwn(mapping.types, code)))];
    }),
  );
  const clean = new CleanCells(table, new Set(names), new Set(columns(DATES)), missing, types);
  const ends = (['source', 'target'] as const).map((field) =>
    table.columns.findIndex(({ name }) => fieldOf(name) === field),
  );
  const third = table.columns.findIndex(({ name }) => fieldOf(name) === 'third');
  const id = table.columns.findIndex(({ name }) => fieldOf(name) === 'id');
  const measures = mapping.zeros === 'no tie' ? listMeasures(table, mapping) : [];
  const rows = new TieRows(clean, ends, third, id, measures, listNegatives(table, mapping));
  const namibia = toNote('“NA” was taken for Namibia, as other codes of countries stand beside it.');
  const describe = () => [
    ...clean.describe(names),
    ...rows.describe(),
    ...tellMissingNumbers(table, mapping),
    ...(found.hasNamibia && !missing.has('NA') ? [namibia] : []),
  ];
  return { table: rows.toTable(), isLong: false, describe };
}

/** Of a graph only those edges are left out of which a user has said that they are none. */
function withoutNegatives(table: ImportTable, mapping: Mapping, nobody: readonly string[]): CleanTies {
  const measures = mapping.zeros === 'no tie' ? listWeights(table, mapping) : [];
  const negatives = listNegatives(table, mapping);
  const left = new Set(nobody);
  const ends = table.columns.flatMap(({ name }, column) =>
    left.size > 0 && ['source', 'target'].includes(mapping.tieColumns[name] ?? '') ? [column] : [],
  );
  const isChecked = measures.length + negatives.size + ends.length > 0;
  const all = Array.from({ length: isChecked ? table.rows : 0 }, (_, row) => row);
  const isZero = (row: number) => measures.length > 0 && isZeroRow(table, measures, row);
  const isNegative = (row: number) => !isZero(row) && isNegativeRow(table, negatives, row);
  const isLeft = (row: number) => ends.some((column) => left.has(table.cell(row, column)));
  const rows = all.filter((row) => !isZero(row) && !isNegative(row) && !isLeft(row));
  if (rows.length === all.length) return { table, isLong: false, describe: () => [] };
  const zeros = all.filter(isZero).length;
  const loose = all.filter((row) => !isZero(row) && !isNegative(row) && isLeft(row)).length;
  const none = all.length - rows.length - zeros - loose;
  return {
    table: keepRows(table, rows),
    isLong: false,
    describe: () => [
      ...(zeros > 0 ? [tellLeftOut(zeros, `${zeros === 1 ? 'is' : 'are'} zero, and no tie`)] : []),
      ...(loose > 0 ? [tellLeftOut(loose, 'with an end that is left out')] : []),
      ...(none > 0 ? [tellLeftOut(none, `with ${describeNegatives(table, negatives)} made no tie`)] : []),
    ],
  };
}

function tellLeftOut(count: number, what: string): Remark {
  const [edges, were] = count === 1 ? ['edge', 'it was'] : ['edges', 'they were'];
  return toNote(`${count.toLocaleString('en')} ${edges} ${what}: as was said, ${were} left out.`);
}

/** A number below nought among others that are not may stand for no value; whoever measures with it should know. */
function tellMissingNumbers(table: ImportTable, { tieColumns }: Mapping): readonly Remark[] {
  const found = profileColumns(table).flatMap(({ name, column, sort, isSigned }) => {
    const isMeasure = !Object.hasOwn(tieColumns, name) || tieColumns[name] === 'attribute';
    if (!isMeasure || isSigned || !['integer', 'decimal', 'flag', 'year'].includes(sort)) return [];
    const code = [...listValues(table, column).values.keys()].find(
      (value) => /^-\d/.test(value) && isMissingCode(value),
    );
    return code === undefined ? [] : [{ name, code }];
  });
  return found
    .slice(0, MAX_TOLD)
    .map(({ name, code }) =>
      toNote(
        `“${code}” in “${name}” may stand for no value, as no other number there is below nought; it is kept as it is written.`,
      ),
    );
}

const MAX_TOLD = 10;

function listNegatives(
  { columns }: ImportTable,
  { negatives = {}, missing = [] }: Mapping,
): ReadonlyMap<number, ReadonlySet<string>> {
  // In the cells of a matrix a code for no value says that there is no tie.
  const ofMatrix = columns.flatMap(({ name, ofMatrix: isCell }) =>
    isCell ? [[name, missing] as const] : [],
  );
  const places = [...ofMatrix, ...Object.entries(negatives)].map(([name, values]) => {
    const column = columns.findIndex((each) => each.name === name);
    return [column, new Set(columns[column]?.ofMatrix ? [...values, ...missing] : values)] as const;
  });
  return new Map(places.filter(([column, values]) => column >= 0 && values.size > 0));
}

/** Cleans a table with more rows than a network may have ties: its rows stay as they are, to be put together. */
function cleanLong(
  table: ImportTable,
  names: readonly number[],
  dates: readonly number[],
  missing: readonly string[],
): CleanTies {
  const clean = new CleanCells(table, new Set(names), new Set(dates), new Set(missing));
  const message =
    'In so long a table several names in a cell are not parted, and no total is looked for below it.';
  return {
    table: { ...table, cell: (row, column) => clean.read(row, column) },
    isLong: true,
    describe: () => [...clean.describe(names), toNote(message)],
  };
}
