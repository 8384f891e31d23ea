import { createTable } from '../create-table';
import { isTiesName } from '../guess/table-words';
import type { Remark } from '../import-tables';
import type { Question } from '../question';
import type { NamedTable } from './table-reading';
import { toNamed, unfoldMatrix } from './unfold-matrix';

const YEAR = /\b(1[5-9]|20)\d\d\b/;
/** What a sheet is called whose numbers are made from those of the others. */
const MADE =
  /(diff|delta|change|total|sum|average|mean|avg|mittel|veränderung|änderung|summe|écart|moyenne|total|media|cambio|varia|разниц|итог|всего)/i;
const text = (name: string) => ({ name, kind: 'text' as const });

type Sheet = { readonly named: NamedTable; readonly ties: NamedTable; readonly actors: NamedTable };

/**
 * Returns the ties of several sheets of which each is a matrix, as one table with the name of the sheet beside each tie, and the actors of all; with
 * the question whether all of them are ties. Null where fewer than two are.
 */
export function unfoldSheets(tables: readonly NamedTable[]): readonly NamedTable[] | null {
  const parts = tables.map((named) => ({ named, found: unfoldMatrix(named) }));
  const sheets = parts.flatMap(({ named, found: [ties, actors] }): readonly Sheet[] =>
    ties && actors ? [{ named, ties, actors }] : [],
  );
  if (sheets.length < 2) return null;
  const others = parts.filter(({ found }) => found.length < 2).map(({ named }) => named);
  const isOfYears = sheets.filter(({ named }) => YEAR.test(named.name)).length * 2 > sheets.length;
  const column = isOfYears ? 'year' : 'type';
  return [
    { ...toTies(sheets, column), questions: [askAboutSheets(sheets, column)] },
    toActors(sheets),
    ...others.filter(({ name }) => !isTiesName(name)),
  ];
}

function toTies(sheets: readonly Sheet[], column: string): NamedTable {
  const names = [...new Set(sheets.flatMap(({ ties }) => ties.table.columns.map(({ name }) => name)))];
  const rows = sheets.flatMap(({ named, ties: { table } }) => {
    const places = names.map((name) => table.columns.findIndex((each) => each.name === name));
    return Array.from({ length: table.rows }, (_, row) => [
      ...places.map((place) => (place < 0 ? '' : table.cell(row, place))),
      named.name,
    ]);
  });
  const kinds = new Map(
    sheets.flatMap(({ ties }) => ties.table.columns.map(({ name, kind }) => [name, kind] as const)),
  );
  const columns = names.map((name) => ({ name, kind: kinds.get(name) ?? ('text' as const) }));
  const remarks = sheets.flatMap(({ named, ties }) =>
    ties.remarks.map((remark): Remark => ({ ...remark, place: named.name })),
  );
  return toNamed('ties', createTable([...columns, text(column)], rows), remarks);
}

function toActors(sheets: readonly Sheet[]): NamedTable {
  const names = new Set(
    sheets.flatMap(({ actors: { table } }) =>
      Array.from({ length: table.rows }, (_, row) => table.cell(row, 0)),
    ),
  );
  const rows = [...names].map((name) => [name, name]);
  return toNamed('actors', createTable([text('id'), text('name')], rows), []);
}

function askAboutSheets(sheets: readonly Sheet[], column: string): Question {
  const names = sheets.map(({ named }) => named.name);
  const made = sheets.filter(({ named, ties }) => MADE.test(named.name) || isBelow(ties));
  const doubted = made.length > 0 && made.length < sheets.length ? made.map(({ named }) => named.name) : [];
  const leaveOut = (left: readonly string[]) => ({ negatives: { [column]: left } });
  const quote = (all: readonly string[]) => all.map((name) => `“${name}”`).join(', ');
  const shown = `${quote(names.slice(0, 8))}${names.length > 8 ? ' …' : ''}`;
  return {
    id: 'sheets',
    about: 'ends',
    message: `Are the matrices of all these sheets ties: ${shown}? Each tie keeps the name of its sheet.${doubted.length > 0 ? ` ${quote(doubted)} may be made from the others.` : ''}`,
    choices: [
      { label: 'They are ties', mapping: {} },
      ...(doubted.length > 0 ? [{ label: `All but ${quote(doubted)}`, mapping: leaveOut(doubted) }] : []),
      ...names.slice(0, 5).map((name) => ({
        label: `Only “${name}”`,
        mapping: leaveOut(names.filter((each) => each !== name)),
      })),
    ],
    hasGuess: doubted.length === 0,
  };
}

/** Differences of counts are below nought in places. */
function isBelow({ table }: NamedTable): boolean {
  const weight = table.columns.findIndex(({ name }) => name === 'weight');
  for (let row = 0; weight >= 0 && row < table.rows; row += 1)
    if (table.cell(row, weight).startsWith('-')) return true;
  return false;
}
