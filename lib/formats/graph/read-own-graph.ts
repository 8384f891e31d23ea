import type { Network } from '@/lib/network/network';
import { parseNetwork } from '@/lib/network/parse';
import type { ImportColumn, ImportTable } from '../import-tables';
import { type CellForm, parseCell } from './cell-form';
import { type ColumnEntry, parseOwnHead } from './own-head';
import { type Fields, isNoTarget, NO_TARGET } from './written-columns';

/** The network that this program wrote, or why the file is none any more. */
export type OwnGraph =
  | { readonly ok: true; readonly network: Network }
  | { readonly ok: false; readonly why: string };

/** Columns that formats have themselves. */
const NODE_COLUMNS: readonly ColumnEntry[] = [
  ['id', 'id', 'text'],
  ['label', 'name', 'text'],
  ['name', 'name', 'text'],
  ['start', '', 'derived'],
  ['end', '', 'derived'],
];
const EDGE_COLUMNS: readonly ColumnEntry[] = [
  ['id', 'id', 'text'],
  ['source', 'source', 'text'],
  ['target', 'target', 'text'],
  ...['directed', 'label', 'name', 'interaction', 'start', 'end'].map(
    (name): ColumnEntry => [name, '', 'derived'],
  ),
];

/**
 * Returns the network that a graph's own head makes with its nodes and edges. Columns that another program has added since are
 * kept as extra fields.
 */
export function readOwnGraph(own: string, nodes: ImportTable, edges: ImportTable): OwnGraph {
  const head = parseOwnHead(own);
  if (!head) return { ok: false, why: 'What it says of the network as a whole is broken.' };
  try {
    const actors = readRows(nodes, [...NODE_COLUMNS, ...head.actors]);
    const relationships = readRows(edges, [...EDGE_COLUMNS, ...head.relationships]);
    const parsed = parseNetwork({ ...head.network, actors, relationships });
    if (parsed.ok) return { ok: true, network: parsed.value };
    const [first] = parsed.issues;
    return { ok: false, why: first ? `${first.path}: ${first.message}` : '' };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, why: 'A list in one of its cells is broken.' };
    throw error;
  }
}

type Part = { readonly column: number; readonly field: string; readonly form: CellForm };

function readRows(table: ImportTable, entries: readonly ColumnEntry[]): readonly Fields[] {
  const known = new Map(entries.map(([name, field, form]) => [name, { field, form }]));
  const parts = table.columns.map(
    ({ name, kind }, column): Part => ({
      column,
      ...(known.get(name) ?? { field: name, form: FORMS[kind] }),
    }),
  );
  const told = parts.filter(({ form }) => form !== 'derived');
  const find = (name: string) => table.columns.findIndex((column) => column.name === name);
  const [leg, noTarget] = [find('leg'), find(NO_TARGET)];
  const rows: Fields[] = [];
  for (let row = 0; row < table.rows; row += 1) {
    if (leg >= 0 && table.cell(row, leg) !== '') continue;
    const fields = readRow(table, row, told);
    const isMarked = noTarget >= 0 && isNoTarget(table.cell(row, noTarget));
    rows.push(isMarked ? withoutLoop(fields) : fields);
  }
  return rows;
}

/** An answer to a claim that is written as a loop has no target; one that somebody has led to another since has. */
function withoutLoop({ target, ...fields }: Fields): Fields {
  return target === fields.source ? { ...fields, target: null } : { ...fields, target };
}

const FORMS: Readonly<Record<ImportColumn['kind'], CellForm>> = {
  text: 'text',
  date: 'text',
  number: 'number',
  boolean: 'boolean',
  list: 'list',
  json: 'json',
};

/** Fields are set as data, whatever their names: none can change what objects inherit. */
function readRow(table: ImportTable, row: number, parts: readonly Part[]): Fields {
  const fields: [string, unknown][] = [];
  for (const { column, field, form } of parts) {
    const text = table.cell(row, column);
    if (text !== '') fields.push([field, parseCell(text, form)]);
  }
  return Object.fromEntries(fields);
}
