import { foldName } from '../guess/fold-name';
import type { ImportColumn, ImportTable, Remark } from '../import-tables';
import type { NamedTable } from './table-reading';

/** What columns are called that hold the first and the last part of a name, in several languages; another word may stand around it. */
const FIRST =
  /(?<!\p{L})(first ?names?|first nm( prenom)?|1st nm( prenom)?|(?<=name )first|(?<=name)first|given ?names?|fore ?names?|vornamen?|prenoms?|nombres?|nome|имя|імя|imie|adi?|الاسم الاول|שמ פרטי)(?!\p{L})|namefirst(?!\p{L})/u;
const LAST =
  /(?<!\p{L})(last ?names?|last nm( nom)?|(?<=name )last|(?<=name)last|sur ?names?|family ?names?|nachnamen?|familiennamen?|noms?( de famille)?|apellidos?|cognome|sobrenome|фамилия|прізвище|nazwisko|soyadi?|اسم العاءله|اسم العائله|שמ משפחה)(?!\p{L})|namelast(?!\p{L})/u;
/** A column with the whole of a name. */
const WHOLE = /^(full ?|whole ?|display ?|complete ?)?name$/;
/** The share of the rows with a name in which both parts stand. */
const MIN_BOTH = 0.5;

type Parts = { readonly first: number; readonly last: number; readonly rest: string };

/**
 * Returns a table in which the first and the last part of a name, in two columns whose names are one but for that, are one column of whole names,
 * in place of the first of the two. A table that has the whole names as well, or is this program's own, is returned as it is.
 */
export function joinNameParts(named: NamedTable): NamedTable {
  const { table } = named;
  if (named.own !== null || !named.hasHeader) return named;
  const pairs = findParts(table);
  if (pairs.length === 0) return named;
  const joined = new Map(pairs.map((pair) => [Math.min(pair.first, pair.last), pair]));
  const dropped = new Set(pairs.map(({ first, last }) => Math.max(first, last)));
  const kept = table.columns.map((_, column) => column).filter((column) => !dropped.has(column));
  const columns = kept.map((column) => {
    const own = table.columns[column] as ImportColumn;
    const pair = joined.get(column);
    return pair ? { ...own, name: toName(table, pair), kind: 'text' as const } : own;
  });
  const cells = named.header.row?.cells;
  const row =
    named.header.row && cells ? { ...named.header.row, cells: columns.map(({ name }) => name) } : null;
  return {
    ...named,
    header: { ...named.header, row },
    table: {
      columns,
      rows: table.rows,
      line: (at) => table.line(at),
      cell: (at, column) => {
        const pair = joined.get(kept[column] ?? -1);
        return pair ? joinCells(table, at, pair) : table.cell(at, kept[column] ?? -1);
      },
    },
    remarks: [...named.remarks, ...pairs.map((pair) => describe(table, pair))],
  };
}

function findParts(table: ImportTable): readonly Parts[] {
  const folded = table.columns.map(({ name }) => foldName(name));
  if (folded.some((name) => WHOLE.test(name))) return [];
  const list = (pattern: RegExp) =>
    folded.flatMap((name, column) => (pattern.test(name) ? [{ column, rest: toRest(name, pattern) }] : []));
  const [firsts, lasts] = [list(FIRST), list(LAST)];
  return firsts.flatMap(({ column: first, rest }) => {
    const same = lasts.filter((each) => each.rest === rest && each.column !== first);
    const [only, more] = same;
    const isOne = only && !more && firsts.filter((each) => each.rest === rest).length === 1;
    return isOne && haveBoth(table, first, only.column) ? [{ first, last: only.column, rest }] : [];
  });
}

function toRest(name: string, pattern: RegExp): string {
  return name.replace(pattern, ' ').replace(/\s+/g, ' ').trim();
}

function haveBoth(table: ImportTable, first: number, last: number): boolean {
  let [both, any] = [0, 0];
  for (let row = 0; row < table.rows; row += 1) {
    const parts = [first, last].map((column) => /\p{L}/u.test(table.cell(row, column)));
    if (parts.some((has) => has)) any += 1;
    if (parts.every((has) => has)) both += 1;
  }
  return any > 0 && both >= MIN_BOTH * any;
}

function joinCells(table: ImportTable, row: number, { first, last }: Parts): string {
  const parts = [first, last].map((column) => table.cell(row, column).trim()).filter((part) => part !== '');
  // “null” and “null” name nobody once as well.
  return parts[0] === parts[1] ? (parts[0] ?? '') : parts.join(' ');
}

/** What stands around the word for the part tells whose name it is: “visitee” of “visitee first name”. */
function toName(table: ImportTable, { first, last, rest }: Parts): string {
  const name = rest === '' || /(^| )name$/.test(rest) ? rest || 'name' : `${rest} name`;
  const isTaken = table.columns.some(
    (column, at) => at !== first && at !== last && foldName(column.name) === foldName(name),
  );
  return isTaken ? `${name} (whole)` : name;
}

function describe(table: ImportTable, pair: Parts): Remark {
  const [first, last] = [pair.first, pair.last].map((column) => table.columns[column]?.name ?? '');
  const message = `“${first}” and “${last}” are the parts of one name: they were read together, as “${toName(table, pair)}”.`;
  return { severity: 'note', place: '', message, fix: '' };
}
