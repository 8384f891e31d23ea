import { foldName } from '../guess/fold-name';
import { foldSpaces } from '../guess/fold-spaces';
import { INNER } from '../guess/inner-names';
import type { ImportTable, Remark } from '../import-tables';
import type { Mapping, TieField } from '../mapping';
import { toNote } from './clean-cells';

/** A table of ties with one column for each end, and the mapping that goes with it. */
export type SpreadEnds = {
  readonly table: ImportTable;
  readonly mapping: Mapping;
  readonly remarks: readonly Remark[];
};

type Part = { readonly row: number; readonly source: number; readonly target: number };

/** What the column is called that says how two are tied where the name of a column does, as “father” above the names of fathers. */
const RELATION = 'relation';
/** “nom” of “nom_1” and “nom_2”, and of a heading that stands twice. */
const NUMBER = /(?:[\s_.-]*\d{1,2}|\s\(\d{1,2}\))$/;

/**
 * Returns a table in which each row has one source and one target, where a mapping names several columns for one end: a row becomes a tie for each of
 * them that is filled. Where no column says how two are tied, the name of the column does. Every other table stays as it is.
 */
export function spreadEnds(table: ImportTable, mapping: Mapping): SpreadEnds {
  const list = (field: TieField) =>
    table.columns.flatMap(({ name }, column) =>
      Object.hasOwn(mapping.tieColumns, name) && mapping.tieColumns[name] === field ? [column] : [],
    );
  const [sources, targets] = [list('source'), list('target')];
  const [source, target] = [sources[0], targets[0]];
  if (source === undefined || target === undefined || sources.length + targets.length < 3)
    return { table, mapping, remarks: [] };
  const parts = listParts(table, sources, targets);
  const several = targets.length > 1 ? targets : sources;
  const words = new Set(several.map((column) => toWord(table, column)));
  const isTold = words.size > 1 && list('type').length === 0;
  const name = table.columns.some((column) => column.name === RELATION) ? `${RELATION} (column)` : RELATION;
  const ids = new Set(list('id'));
  const owners = new Map([
    ...findOwners(table, [...list('sourceName'), ...list('sourceKind')], sources),
    ...findOwners(table, [...list('targetName'), ...list('targetKind')], targets),
  ]);
  const cell = (row: number, column: number) => {
    const part = parts[row];
    if (!part) throw new RangeError(`There is no row ${row}.`);
    const said = targets.length > 1 ? part.target : part.source;
    if (column === table.columns.length) return toWord(table, said);
    const owner = owners.get(column);
    if (owner !== undefined && owner !== part.source && owner !== part.target) return '';
    const own = table.cell(
      part.row,
      column === source ? part.source : column === target ? part.target : column,
    );
    return ids.has(column) && own !== '' ? `${own} ${table.columns[said]?.name ?? ''}` : own;
  };
  const others = [...sources.slice(1), ...targets.slice(1)].map(
    (column) => table.columns[column]?.name ?? '',
  );
  const shown = several.map((column) => `“${table.columns[column]?.name}”`).join(', ');
  const message = `A tie was made for each of ${shown} that is filled${isTold ? ', and is called by the name of its column' : ''}.`;
  return {
    table: {
      columns: [...table.columns, ...(isTold ? [{ name, kind: 'text' as const }] : [])],
      rows: parts.length,
      line: (row) => table.line(parts[row]?.row ?? -1),
      cell,
    },
    mapping: {
      ...mapping,
      tieColumns: {
        ...mapping.tieColumns,
        ...Object.fromEntries(others.map((each) => [each, 'ignore' as const])),
        ...(isTold && { [name]: 'type' as const }),
      },
    },
    remarks: [toNote(message)],
  };
}

/** Returns of which of several ends a column has the name or the kind: “client.name” of “client.id”, else of the first. */
function findOwners(
  table: ImportTable,
  columns: readonly number[],
  ends: readonly number[],
): ReadonlyMap<number, number> {
  const toWordOf = (column: number) => foldName(table.columns[column]?.name ?? '').split(/[ ._-]/)[0];
  const [first] = ends;
  if (first === undefined || ends.length < 2) return new Map();
  return new Map(
    columns.map((column) => [column, ends.find((end) => toWordOf(end) === toWordOf(column)) ?? first]),
  );
}

/** A row with an end missing stays one row, so that it is told. */
function listParts(
  table: ImportTable,
  sources: readonly number[],
  targets: readonly number[],
): readonly Part[] {
  const parts: Part[] = [];
  for (let row = 0; row < table.rows; row += 1) {
    const isFilled = (column: number) => foldSpaces(table.cell(row, column)) !== '';
    const pick = (columns: readonly number[]) => {
      const filled = columns.filter(isFilled);
      return filled.length > 0 ? filled : columns.slice(0, 1);
    };
    for (const source of pick(sources))
      for (const target of pick(targets)) parts.push({ row, source, target });
  }
  return parts;
}

function toWord(table: ImportTable, column: number): string {
  const { name = '', isInner = false } = table.columns[column] ?? {};
  const own = isInner ? name.replace(INNER, '') : name;
  return own.replace(NUMBER, '') || own;
}
