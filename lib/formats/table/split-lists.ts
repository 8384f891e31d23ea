import { isUndisclosed } from '../guess/missing-codes';
import type { ImportTable, Remark } from '../import-tables';
import { joinList } from '../join-list';
import type { NamedTable } from './table-reading';

/** How a list begins and ends as Python, JSON or R write it: `['a', 'b']`, `["a"]`, `frozenset({'a'})`, `c("a", "b")`. */
const OPEN = /^\s*(?:(?:frozenset|set|list|tuple|c)\s*(?=\())?[[({]{1,2}/;
const CLOSE = /[\])}]{1,2}\s*$/;
const ITEM = /\s*(?:u?'((?:[^'\\]|\\.)*)'|u?"((?:[^"\\]|\\.)*)"|(None|null|nan|NaN|NA))\s*(,|$)/y;
const MAX_ROWS = 2_000;

/** Returns tables in which lists that are written as in a program are lists of cells, and says so. */
export function splitLists(named: NamedTable): NamedTable {
  if (named.own !== null) return named;
  const { table } = named;
  const columns = table.columns.flatMap((_, column) => (holdsLists(table, column) ? [column] : []));
  if (columns.length === 0) return named;
  const isList = new Set(columns);
  const names = columns.map((column) => `“${table.columns[column]?.name}”`).join(', ');
  const hidden = columns.some((column) => hasUndisclosed(table, column));
  const message = `Lists that are written as in a program were parted into their items in ${names}.${hidden ? ' Undisclosed recipients name nobody.' : ''}`;
  const note: Remark = { severity: 'note', place: '', message, fix: '' };
  return {
    ...named,
    remarks: [...named.remarks, note],
    table: {
      ...table,
      columns: table.columns.map((each, column) => (isList.has(column) ? { ...each, kind: 'list' } : each)),
      cell: (row, column) => {
        const cell = table.cell(row, column);
        if (!isList.has(column)) return cell;
        const items = readList(cell);
        return items ? joinList(items) : cell;
      },
    },
  };
}

/** Returns whether a column holds a list with an item in quotation marks. */
function holdsLists(table: ImportTable, column: number): boolean {
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const cell = table.cell(row, column);
    if (/['"]/.test(cell) && (readList(cell)?.length ?? 0) > 0) return true;
  }
  return false;
}

function hasUndisclosed(table: ImportTable, column: number): boolean {
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1)
    if (/undisclosed[- ]recipients/i.test(table.cell(row, column))) return true;
  return false;
}

/** Returns the items of a written list, those that say nothing left out; null for a text that is none. */
export function readList(cell: string): readonly string[] | null {
  const open = OPEN.exec(cell)?.[0];
  if (open === undefined || !CLOSE.test(cell)) return null;
  const inside = cell.slice(open.length).replace(CLOSE, '');
  if (inside.trim() === '') return [];
  const items: string[] = [];
  ITEM.lastIndex = 0;
  let end = 0;
  while (end < inside.length) {
    const found = ITEM.exec(inside);
    if (!found) return null;
    end = ITEM.lastIndex;
    const item = (found[1] ?? found[2] ?? '').replace(/\\(.)/g, '$1').trim();
    if (item !== '' && !isUndisclosed(item)) items.push(item);
  }
  return items;
}
