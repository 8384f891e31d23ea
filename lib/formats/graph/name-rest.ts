import { profileColumns } from '../guess/profile-column';
import type { ImportTable } from '../import-tables';
import type { ActorField, Mapping } from '../mapping';

const NAMES = /(^|[\s_-])names?$|Name$/;

/** The nodes of a graph, and the column that names those whom the column of names leaves out. */
export type NamedRest = { readonly nodes: ImportTable; readonly column: string };

/**
 * Returns a view of nodes in which those without a name have the one in another column of names, as where donors and those who are given to have columns of their own. Null
 * where no such column begins where the names end: two names of one actor are none of two.
 */
export function nameRest(nodes: ImportTable, { actorColumns }: Mapping): NamedRest | null {
  const named = nodes.columns.findIndex(({ name }) => actorColumns[name] === 'name');
  if (named < 0) return null;
  const isNamed = (row: number) => nodes.cell(row, named).trim() !== '';
  const rows = Array.from({ length: nodes.rows }, (_, row) => row);
  if (rows.every(isNamed)) return null;
  const others = profileColumns(nodes).filter(
    ({ name, sort, column }) =>
      NAMES.test(name) &&
      (sort === 'name' || sort === 'prose') &&
      (actorColumns[name] ?? 'attribute') === 'attribute' &&
      rows.every((row) => !isNamed(row) || nodes.cell(row, column).trim() === ''),
  );
  const [only, second] = others;
  if (!only || second) return null;
  const view: ImportTable = {
    columns: nodes.columns,
    rows: nodes.rows,
    line: (row) => nodes.line(row),
    cell: (row, column) => nodes.cell(row, column === named && !isNamed(row) ? only.column : column),
  };
  return { nodes: view, column: only.name };
}

const CALLED = /^(name|full_?name|display_?name|title)( \(column\))?$/i;
/** The share of the nodes that must have such a name. */
const MOST = 0.8;

/**
 * Returns the column of words in which nodes are called as they are, where the labels that a program gave them are nothing but their numbers; null where they are words, or
 * no column is called as names are.
 */
export function findNamesOfNumbers(
  nodes: ImportTable,
  known: ReadonlyMap<string, ActorField>,
): string | null {
  const profiles = profileColumns(nodes);
  const label = profiles.find(({ name }) => known.get(name) === 'name');
  if (!label || label.values.size < 2 || ![...label.values].every((value) => /^\d+$/.test(value)))
    return null;
  const [only, second] = profiles.filter(
    ({ name, sort, filled }) => CALLED.test(name) && sort === 'name' && filled >= MOST * nodes.rows,
  );
  return only && !second ? only.name : null;
}
