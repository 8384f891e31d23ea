import { foldSpaces } from '../guess/fold-spaces';
import type { ImportTable, Remark } from '../import-tables';
import { joinList } from '../join-list';
import type { NamedTable } from './table-reading';

/** Signs that stand between the names of a cell, and within hardly any name. */
const SIGNS = ['#', '|', '~', '^', '$$'] as const;
/** Ids: a few letters and a number, or words between hyphens; or a number alone. */
const CODE = /^(\p{L}{1,4}[-_]?\d{1,9}|\p{Ll}[\p{Ll}\d]*(-[\p{Ll}\d]+)+)$/u;
const MAX_ROWS = 5_000;
const MAX_NAMES = 50_000;
/** The share of the parts that must stand alone in another cell. */
const MIN_KNOWN = 0.5;

/** Returns tables in which names that a sign parts are lists of cells, and says so: “P2#P3”, where P3 stands alone elsewhere. */
export function splitSigns(named: NamedTable): NamedTable {
  if (named.own !== null) return named;
  const { table } = named;
  const names = listWhole(table);
  const signs = new Map<number, string>();
  for (const [column] of table.columns.entries()) {
    const sign = SIGNS.find((each) => areParted(table, column, each, names));
    if (sign !== undefined) signs.set(column, sign);
  }
  if (signs.size === 0) return named;
  const remarks = [...signs].map(
    ([column, sign]): Remark => ({
      ...{ severity: 'note', place: '', fix: '' },
      message: `Cells of “${table.columns[column]?.name}” name several, and were parted at “${sign}”.`,
    }),
  );
  return {
    ...named,
    remarks: [...named.remarks, ...remarks],
    table: {
      ...table,
      columns: table.columns.map((each, column) => (signs.has(column) ? { ...each, kind: 'list' } : each)),
      cell: (row, column) => {
        const cell = table.cell(row, column);
        const sign = signs.get(column);
        return sign !== undefined && cell.includes(sign) ? joinList(splitCell(cell, sign)) : cell;
      },
    },
  };
}

function splitCell(cell: string, sign: string): readonly string[] {
  return cell
    .split(sign)
    .map(foldSpaces)
    .filter((part) => part !== '');
}

/** Returns the cells that hold none of the signs. */
function listWhole(table: ImportTable): ReadonlySet<string> {
  const names = new Set<string>();
  for (let column = 0; column < table.columns.length; column += 1)
    for (let row = 0; row < Math.min(table.rows, MAX_ROWS) && names.size < MAX_NAMES; row += 1) {
      const cell = foldSpaces(table.cell(row, column));
      if (/\p{L}/u.test(cell) && !SIGNS.some((sign) => cell.includes(sign))) names.add(cell);
    }
  return names;
}

/** Returns whether the parts between a sign are ids, or names of which many stand alone elsewhere. */
function areParted(table: ImportTable, column: number, sign: string, names: ReadonlySet<string>): boolean {
  const parts = new Set<string>();
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const cell = table.cell(row, column);
    if (!cell.includes(sign) || cell.includes(' | ')) continue;
    const found = splitCell(cell, sign);
    if (found.length < 2 && !cell.trim().endsWith(sign)) return false;
    for (const part of found) parts.add(part);
  }
  if (parts.size < 2) return false;
  const all = [...parts];
  return (
    all.every((part) => CODE.test(part)) ||
    all.filter((part) => names.has(part)).length >= MIN_KNOWN * all.length
  );
}
