import type { Attributes } from '../graph/element-list';
import type { GraphTables } from '../graph/graph-tables';

/** The column that the names of relations are read into. */
export const RELATION = 'relation';
const VALUE = 'value';

const NUMBER = /^[+-]?(\d+([.,]\d+)?|[.,]\d+)$/;
const ZERO = /^[+-]?0*([.,]0*)?$/;
/** Columns that measure a tie, or say when it was, and are no relation of their own. */
const MEASURE =
  /(weight|count|value|amount|total|strength|freq|volume|score|size|times|days|hours|distance|duration|year|month|date|start|end$|wave|width|color|colour|^id$)/i;

/**
 * Returns the columns of NetDraw's tie data that are relations: each holds numbers alone, of which 0 says that there is no tie. One column alone is a
 * relation when it has zeros; two or more are.
 */
export function findRelations(rows: readonly Attributes[]): readonly string[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const numbers = [...names].filter(
    (name) =>
      !MEASURE.test(name) && rows.every((row) => row[name] === undefined || NUMBER.test(String(row[name]))),
  );
  const [only, second] = numbers;
  if (only === undefined) return [];
  if (second !== undefined) return numbers;
  return rows.some((row) => isZero(row[only])) ? [only] : [];
}

function isZero(value: unknown): boolean {
  return value !== undefined && ZERO.test(String(value));
}

/** Returns the attributes of the ties that one row makes: one for each relation whose number is not 0. */
export function partRelations(row: Attributes, relations: readonly string[]): readonly Attributes[] {
  const [only, second] = relations;
  if (only === undefined) return [row];
  const there = relations.filter((name) => row[name] !== undefined && !isZero(row[name]));
  if (second === undefined) return there.length > 0 ? [row] : [];
  const rest = Object.fromEntries(Object.entries(row).filter(([name]) => !relations.includes(name)));
  return there.map((name) => ({ ...rest, [RELATION]: name, [VALUE]: row[name] }));
}

/** Tells how the columns of relations were read. */
export function tellRelations({ remarks }: GraphTables, relations: readonly string[], zeros: number): void {
  const names = relations.map((name) => `“${name}”`).join(', ');
  if (relations.length > 1)
    remarks.add('relations', {
      severity: 'note',
      place: '',
      message: `The columns ${names} are relations: each became a type, its number is kept as “${VALUE}”, and 0 is no tie.`,
      fix: '',
    });
  if (zeros === 0) return;
  const rows = zeros === 1 ? '1 row has' : `${zeros.toLocaleString('en')} rows have`;
  remarks.add('zeros', {
    severity: 'warning',
    place: '',
    message: `${rows} nothing but 0 in ${names}, and became no tie.`,
    fix: 'Give a pair that is tied another number than 0.',
  });
}
