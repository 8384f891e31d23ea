import { foldName } from '../guess/fold-name';
import type { Remark } from '../import-tables';
import { toRawRows } from './raw-rows';
import { toTableOfRows } from './table-of-rows';
import type { NamedTable } from './table-reading';

/** A table has as many columns at least: a single one beside a gap is a list of notes. */
const MIN_COLUMNS = 2;
const MAX_PARTS = 6;

type Span = { readonly from: number; readonly to: number };
type Read = (row: number, column: number) => string;

/**
 * Returns the tables of a sheet in which several stand beside one another, with a column without anything between them: each has a title of its own, or ends in a row
 * of its own. A table with such a gap of which nothing else says so is returned as it is.
 */
export function partBeside(named: NamedTable): readonly NamedTable[] {
  if (named.own !== null || named.table.rows < 1) return [named];
  const raw = toRawRows(named);
  const width = named.table.columns.length;
  const read: Read = (row, column) => raw.cell(row, column).trim();
  const spans = findSpans(width, raw.count, read);
  const adjacent = spans.length === 1 ? partAdjacent(named, raw.count, read) : null;
  if (adjacent) return adjacent;
  if (spans.length < 2 || spans.length > MAX_PARTS) return [named];
  const titles = findTitles(named, spans);
  const ends = new Set(spans.map((span) => findEnd(span, raw.count, read)));
  if (titles === null && ends.size < 2) return [named];
  const parts = spans.map((span, at) =>
    toPart(named, span, titles?.[at] ?? `${named.name} (${at + 1})`, read),
  );
  const tables = parts.flatMap((part) => part ?? []);
  if (tables.length < spans.length) return [named];
  const names = tables.map(({ name }) => `“${name}”`).join(' and ');
  const message = `${tables.length} tables stand beside one another, with an empty column between them: they were read as ${names}.`;
  const note: Remark = { severity: 'note', place: named.name, message, fix: '' };
  return tables.map((table, at) =>
    at === 0 ? { ...table, remarks: [...keep(named), note, ...table.remarks] } : table,
  );
}

/**
 * Returns a list of actors and one of ties that stand beside one another without a gap: ids and names, and right of them the two ends, which name these ids and have
 * rows of their own. Null for any other table.
 */
function partAdjacent(named: NamedTable, count: number, read: Read): readonly NamedTable[] | null {
  const width = named.table.columns.length;
  const names = Array.from({ length: width }, (_, column) => foldName(read(0, column)));
  const [id, source] = [names.indexOf('id'), names.findIndex((name) => SOURCES.has(name))];
  const target = names.findIndex((name) => TARGETS.has(name));
  const isOrdered = id === 0 && source > 1 && target > source;
  if (!isOrdered || !names.slice(0, source).some((name) => CALLED.has(name))) return null;
  const list = (column: number) =>
    Array.from({ length: count - 1 }, (_, row) => read(row + 1, column)).filter((cell) => cell !== '');
  const [ids, sources, targets] = [list(id), list(source), list(target)];
  const known = new Set(ids);
  const areNamed = [...sources, ...targets].every((cell) => known.has(cell));
  if (known.size < ids.length || ids.length === sources.length || !areNamed) return null;
  const spans = [
    { from: 0, to: source },
    { from: source, to: width },
  ];
  const [actors, ties] = spans.map((span, at) => toPart(named, span, AT[at] ?? '', read));
  if (!actors || !ties) return null;
  const message =
    'A list of actors and one of ties stand beside one another: the ends of the ties are the ids of the actors, and not of those in the same row.';
  const note: Remark = { severity: 'note', place: named.name, message, fix: '' };
  return [{ ...actors, remarks: [...keep(named), note, ...actors.remarks] }, ties];
}

const SOURCES: ReadonlySet<string> = new Set(['source', 'from', 'source id', 'from id']);
const TARGETS: ReadonlySet<string> = new Set(['target', 'to', 'target id', 'to id']);
const CALLED: ReadonlySet<string> = new Set(['name', 'label', 'full name', 'actor']);
const AT = ['actors', 'ties'];

/** That rows are longer or shorter than others is so of the whole alone. */
function keep({ remarks }: NamedTable): readonly Remark[] {
  return remarks.filter(({ message }) => !message.startsWith('The row has'));
}

/** Returns the columns between those that hold nothing; none where a span is too narrow to be a table, or has a column without a name. */
function findSpans(width: number, count: number, read: Read): readonly Span[] {
  const isEmpty = (column: number) => {
    for (let row = 0; row < count; row += 1) if (read(row, column) !== '') return false;
    return true;
  };
  const spans: Span[] = [];
  let from = 0;
  for (let column = 0; column <= width; column += 1) {
    if (column < width && !isEmpty(column)) continue;
    if (column > from) spans.push({ from, to: column });
    from = column + 1;
  }
  const isTable = (span: Span) => {
    const names = Array.from({ length: span.to - span.from }, (_, index) => read(0, span.from + index));
    // A matrix has nothing above the names of its rows.
    const [, ...own] = names;
    return (
      names.length >= MIN_COLUMNS && (names[0] !== '' || names.length > MIN_COLUMNS) && !own.includes('')
    );
  };
  return spans.every(isTable) ? spans : [];
}

/** Returns the words right above each of the tables; null where one of them has none. */
function findTitles({ notes = [] }: NamedTable, spans: readonly Span[]): readonly string[] | null {
  for (const note of notes) {
    const cells = note.split('; ');
    const titles = spans.map(({ from, to }) => cells.slice(from, to).filter((cell) => cell.trim() !== ''));
    const [own] = [titles.flat()];
    if (titles.every(({ length }) => length === 1) && new Set(own).size === own.length) return own;
  }
  return null;
}

function findEnd({ from, to }: Span, count: number, read: Read): number {
  for (let row = count - 1; row > 0; row -= 1)
    for (let column = from; column < to; column += 1) if (read(row, column) !== '') return row;
  return 0;
}

function toPart(named: NamedTable, { from, to }: Span, name: string, read: Read): NamedTable | null {
  const raw = toRawRows(named);
  const columns = Array.from({ length: to - from }, (_, index) => from + index);
  const kept = Array.from({ length: raw.count }, (_, row) => row).filter((row) =>
    columns.some((column) => read(row, column) !== ''),
  );
  const part = toTableOfRows(
    kept.map((row) => columns.map((column) => raw.cell(row, column))),
    name,
    (row) => `row ${(raw.line(kept[row - 1] ?? 0) ?? row).toLocaleString('en')}`,
  );
  if (!part || part.table.rows === 0) return null;
  const above = kept.length - part.table.rows;
  return { ...part, table: { ...part.table, line: (row) => raw.line(kept[row + above] ?? 0) } };
}
