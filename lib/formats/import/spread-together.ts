import { listCellParts, splitStates } from '../guess/cell-parts';
import { foldSpaces } from '../guess/fold-spaces';
import { PLAIN_TIE } from '../guess/guess-mapping';
import { isMissingCode } from '../guess/missing-codes';
import type { ImportTable, Remark } from '../import-tables';
import type { Mapping, TieField, Together } from '../mapping';
import { toNote } from './clean-cells';

/** Those who stand together: in a cell, or in rows that share a value; and in which row each stands. */
export type TogetherGroup = { readonly names: readonly string[]; readonly rows: readonly number[] };

type Pair = { readonly one: string; readonly other: string; readonly row: number; readonly otherRow: number };

/** So many of one group are tied to one another: of more nobody can say that each has to do with each. */
const MAX_GROUP = 100;
const END_FIELDS: ReadonlySet<TieField> = new Set<TieField>([
  ...(['source', 'sourceName', 'sourceKind', 'target', 'targetName', 'targetKind', 'third'] as const),
]);

const SECOND: ReadonlySet<TieField> = new Set<TieField>(['target', 'targetName']);

/** Signs that part names and stand in none; lines and words for “and” do where commas are said to part names as well. */
const SIGNS = /\s*(?:;|\||::|\n)\s*/;

/**
 * Returns a table in which each row ties two who stand together (`together` of a mapping): those of one cell, or of rows that share a value. Every other
 * table stays as it is.
 */
export function spreadTogether(
  table: ImportTable,
  mapping: Mapping,
): { readonly table: ImportTable; readonly mapping: Mapping; readonly remarks: readonly Remark[] } {
  const { together } = mapping;
  const column = table.columns.findIndex(({ name }) => name === together?.column);
  // Whoever has chosen two columns as the ends since has said otherwise.
  const areEndsChosen = Object.values(mapping.tieColumns).some((field) => SECOND.has(field));
  if (!together || column < 0 || areEndsChosen) return { table, mapping, remarks: [] };
  const areParted = mapping.parted?.includes(together.column) === true;
  const groups = listTogether(table, together, Number.POSITIVE_INFINITY, true, areParted);
  const sides = table.columns.findIndex(({ name }) => name === together.sides);
  const pairs = groups.flatMap((group) => listPairs(table, group, sides));
  const large = groups.filter(({ names }) => names.length > MAX_GROUP).length;
  const alone = groups.filter(({ names }) => names.length === 1).length;
  const taken = new Set(table.columns.map(({ name }) => name));
  let second = `${together.column} (other)`;
  while (taken.has(second)) second = `${second} (other)`;
  const remarks = describe(together, pairs.length, alone, large);
  // What rows say of each who takes part says not how two of them are tied.
  const type = table.columns.findIndex(({ name }) => mapping.tieColumns[name] === 'type');
  const isOfEach =
    type >= 0 && pairs.some((pair) => table.cell(pair.row, type) !== table.cell(pair.otherRow, type));
  const told = isOfEach ? withoutType(mapping) : mapping;
  let directed = 'directed';
  while (taken.has(directed)) directed = `${directed} (other)`;
  return {
    table: toPairTable(table, told, pairs, column, [second, directed]),
    mapping: toPairMapping(told, together.column, second, directed),
    remarks,
  };
}

/**
 * Returns those who stand together. `most`: as many groups are looked for; `withAlone`: also those who stand alone; `areParted`: commas and words for “and” part names
 * as well.
 */
export function listTogether(
  table: ImportTable,
  { column: name, by }: Together,
  most: number,
  withAlone = false,
  areParted = false,
): readonly TogetherGroup[] {
  const [column, key] = [name, by].map((each) => table.columns.findIndex((other) => other.name === each));
  if (column === undefined || column < 0 || (by !== undefined && (key === undefined || key < 0))) return [];
  const groups = new Map<string, { names: string[]; rows: number[] }>();
  for (let row = 0; row < table.rows; row += 1) {
    const shared = by === undefined ? String(row) : foldSpaces(table.cell(row, key ?? -1));
    if (shared === '') continue;
    const group = groups.get(shared) ?? { names: [], rows: [] };
    groups.set(shared, group);
    for (const each of listNames(table.cell(row, column), areParted)) {
      if (group.names.includes(each)) continue;
      group.names.push(each);
      group.rows.push(row);
    }
    if (by === undefined && groups.size >= most && group.names.length > 1) break;
  }
  const found = [...groups.values()].filter(({ names }) => names.length > (withAlone ? 0 : 1));
  return found.slice(0, most);
}

function listNames(cell: string, areParted: boolean): readonly string[] {
  const parts = areParted
    ? listCellParts(cell).names
    : cell.split(SIGNS).flatMap(splitStates).map(foldSpaces);
  return [...new Set(parts)].filter((name) => name !== '' && !isMissingCode(name));
}

function listPairs(table: ImportTable, { names, rows }: TogetherGroup, sides: number): readonly Pair[] {
  if (names.length > MAX_GROUP) return [];
  return names.flatMap((one, at) =>
    names.slice(at + 1).flatMap((other, behind) => {
      const [row = -1, otherRow = -1] = [rows[at], rows[at + 1 + behind]];
      const isOneSide = sides >= 0 && table.cell(row, sides).trim() === table.cell(otherRow, sides).trim();
      return isOneSide ? [] : [{ one, other, row, otherRow }];
    }),
  );
}

/** Where the rows of two say the same of both, it is said of their tie; else each is told beside the other. */
function toPairTable(
  table: ImportTable,
  { tieColumns }: Mapping,
  pairs: readonly Pair[],
  column: number,
  [second, directed]: readonly [string, string],
): ImportTable {
  const isKept = (name: string) =>
    (tieColumns[name] ?? 'attribute') === 'attribute' || END_FIELDS.has(tieColumns[name] ?? 'ignore');
  return {
    columns: [...table.columns, { name: second, kind: 'text' }, { name: directed, kind: 'boolean' }],
    rows: pairs.length,
    line: (row) => table.line(pairs[row]?.row ?? -1),
    cell: (row, place) => {
      const pair = pairs[row];
      if (!pair) throw new RangeError(`There is no row ${row}.`);
      if (place === column) return pair.one;
      if (place === table.columns.length) return pair.other;
      if (place > table.columns.length) return 'false';
      const [own, other] = [table.cell(pair.row, place), table.cell(pair.otherRow, place)];
      if (own === other || pair.row === pair.otherRow) return own;
      return isKept(table.columns[place]?.name ?? '') ? `${own} / ${other}` : '';
    },
  };
}

function withoutType(mapping: Mapping): Mapping {
  const columns = Object.entries(mapping.tieColumns).map(
    ([name, field]) => [name, field === 'type' ? ('attribute' as const) : field] as const,
  );
  return { ...mapping, tieColumns: Object.fromEntries(columns) };
}

/** Who stands together is tied without a direction, whatever a column says of how the two are tied. */
function toPairMapping(mapping: Mapping, first: string, second: string, directed: string): Mapping {
  const others = Object.entries(mapping.tieColumns).map(
    ([name, field]) =>
      [name, END_FIELDS.has(field) || field === 'directed' ? ('attribute' as const) : field] as const,
  );
  const kind = mapping.columnKinds?.[first];
  return {
    ...mapping,
    tieColumns: {
      ...Object.fromEntries(others),
      [first]: 'source',
      [second]: 'target',
      [directed]: 'directed',
    },
    ...(kind !== undefined && { columnKinds: { ...mapping.columnKinds, [second]: kind } }),
    newTypes: mapping.newTypes.map((type) =>
      type.id === PLAIN_TIE.id ? { ...type, symmetric: true } : type,
    ),
  };
}

function describe(
  { column, by, sides }: Together,
  ties: number,
  alone: number,
  large: number,
): readonly Remark[] {
  const where = by === undefined ? `in one cell of “${column}”` : `in rows of one “${by}”`;
  const differ = sides === undefined ? '' : ` and differ in “${sides}”`;
  const told = [
    toNote(`Those who stand ${where}${differ} were tied to one another: ${ties.toLocaleString('en')} ties.`),
  ];
  if (alone > 0)
    told.push(
      toNote(`${alone.toLocaleString('en')} of those stand alone ${where}, and were tied to nobody.`),
    );
  if (large > 0)
    told.push({
      severity: 'warning',
      place: '',
      message: `${large.toLocaleString('en')} times more than ${MAX_GROUP} stand together, of whom no ties were made.`,
      fix: 'Say whom each of them is tied to.',
    });
  return told;
}
