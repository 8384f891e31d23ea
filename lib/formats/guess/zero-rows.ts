import type { ImportTable } from '../import-tables';
import type { Mapping, TieField } from '../mapping';
import type { Question } from '../question';
import { foldSpaces } from './fold-spaces';
import { isMissingCode } from './missing-codes';
import { type ColumnProfile, profileColumns } from './profile-column';

/** Rows by which it is told whether some are zero throughout, and the share of them from which on that is asked about. */
const MAX_ROWS = 20_000;
const MIN_SHARE = 0.01;
const ZERO = /^[+-]?0+([.,]0+)?$/;

/** Columns of numbers that say how much there is of a tie. */
export type Measures = readonly number[];

/** What a column is called that says how much there is of a tie, also where it is zero nowhere. */
const AMOUNT =
  /(weight|count|value|amount|total|strength|freq|volume|trade|exports?|imports?|flows?|usd|eur|score|size|times|messages|calls|visits|deaths|hours|days|intensity|distance)/i;

/**
 * Returns the columns whose numbers say how much there is of a tie: those that are kept as attributes, but for ids and what is the same in
 * every row. Beside one column with zeros, a number that is never zero, such as that of a wave or a village, says so only if it is
 * called an amount.
 */
export function listMeasures(table: ImportTable, { tieColumns }: Pick<Mapping, 'tieColumns'>): Measures {
  const measures = profileColumns(table)
    .filter(({ name }) => !Object.hasOwn(tieColumns, name) || tieColumns[name] === 'attribute')
    .filter(isMeasure);
  const zeroed = measures.filter(({ values }) => [...values].some((value) => ZERO.test(value)));
  const told = zeroed.length === 1 ? measures.filter(({ name }) => AMOUNT.test(name)) : measures;
  return [...new Set([...zeroed, ...told])].map(({ column }) => column);
}

/** Returns the columns of a graph whose numbers say how much there is of an edge, as their names say. */
export function listWeights(table: ImportTable, mapping: Pick<Mapping, 'tieColumns'>): Measures {
  const measures = listMeasures(table, mapping);
  // Where a few edges alone have a weight, it may be zero in all of these.
  const zeroed = profileColumns(table).filter(
    ({ values, filled }) =>
      filled > 0 && filled < table.rows && [...values].every((value) => ZERO.test(value)),
  );
  const all = new Set([...measures, ...zeroed.map(({ column }) => column)]);
  return [...all].filter((column) => AMOUNT.test(table.columns[column]?.name ?? ''));
}

/** Returns the question whether edges that are zero are ties; nothing for a graph in which none or all are. */
export function askAboutZeroEdges(
  table: ImportTable,
  mapping: Pick<Mapping, 'tieColumns'>,
): readonly Question[] {
  const weights = listWeights(table, mapping);
  const of = Math.min(table.rows, MAX_ROWS);
  let rows = 0;
  for (let row = 0; row < of; row += 1) if (isZeroRow(table, weights, row)) rows += 1;
  if (rows === 0 || rows === of) return [];
  const names = weights.map((column) => `“${table.columns[column]?.name}”`).join(', ');
  const message = `Is an edge a tie whose number is 0? ${rows.toLocaleString('en')} of ${of.toLocaleString('en')} edges have none but 0 in ${names}.`;
  const choices = [
    { label: 'It is a tie like the others', mapping: { zeros: 'tie' as const } },
    { label: 'There is no tie: leave these edges out', mapping: { zeros: 'no tie' as const } },
  ];
  return [{ id: 'zeros', about: 'zeros', message, choices, hasGuess: true }];
}

/** Numbers that name what a row is of, also where their names are one word: “atopid”, “ddyad”. */
const ID = /(^|[\s_])(lat|lon|latitude|longitude|pair|no|num|code|key|year)$|(id|dyad)$/i;
const PAID = /(^|[\s_])(aid|(re|un|pre|over)?paid|bid)$/i;

/** “1” and “0” are measures as well; a number of its own in each row is an id. */
function isMeasure({ sort, values, filled, name }: ColumnProfile): boolean {
  if (values.size < 2 || !['flag', 'integer', 'decimal'].includes(sort)) return false;
  if (ID.test(name) && !PAID.test(name)) return false;
  // The numbers of the rows.
  if (values.size === filled && [...values].every((value, index) => value === String(index))) return false;
  if (sort === 'flag') return [...values].every((value) => /^[01]$/.test(value));
  return values.size < filled || [...values].some((value) => ZERO.test(value));
}

/** Returns whether a row has no number but zero among its measures. */
export function isZeroRow(table: ImportTable, measures: Measures, row: number): boolean {
  let zeros = 0;
  for (const column of measures) {
    const cell = foldSpaces(table.cell(row, column));
    if (cell === '' || isMissingCode(cell)) continue;
    if (!ZERO.test(cell)) return false;
    zeros += 1;
  }
  return zeros > 0;
}

/** What says of each row what it is: a table of all pairs has none of these. */
const TOLD: ReadonlySet<TieField> = new Set<TieField>([
  ...([
    'type',
    'from',
    'to',
    'notes',
    'document',
    'documentTitle',
    'publisher',
    'url',
    'excerpt',
    'third',
  ] as const),
]);

/** A survey asks every person about every other, more than one thing. */
const QUESTIONS = /^(survey[\s_])?(question|item|layer|wave|dimension|network)$/i;

/** Returns whether a table may have a row for every pair, tied or not: it has ends, years and numbers, and no words of its own for a row. */
export function mayHoldAllPairs(table: ImportTable, { tieColumns }: Pick<Mapping, 'tieColumns'>): boolean {
  return profileColumns(table).every(({ name, sort, values }) => {
    const field = Object.hasOwn(tieColumns, name) ? (tieColumns[name] ?? 'attribute') : 'attribute';
    if (field === 'date' && isOfYears(values)) return true;
    if (TOLD.has(field) || (field === 'date' && sort !== 'year')) return false;
    if (QUESTIONS.test(name)) return true;
    if (isOfYears(values)) return true;
    const isOfEnd = field !== 'attribute' || /([12]|[\s_]?[abAB])$/.test(name);
    return isOfEnd || values.size < 2 || !['name', 'prose', 'address', 'date'].includes(sort);
  });
}

/** Whether the first values are years, and all but one or two: what else stands there is a line below the table. */
function isOfYears(values: ColumnProfile['values']): boolean {
  const all = [...values];
  const isYear = (value: string | undefined) => /^(1[6-9]|20)\d\d$/.test(value ?? '');
  return isYear(all[0]) && all.filter((value) => !isYear(value)).length <= 2;
}

/** Who has no share in a firm owns none of it, whatever else a row says. */
const SHARE =
  /%|\b(shares?|stake|ownership|anteil|beteiligung|pay|hisse|participaci\S*|participa\S*|quota|pourcentage)\b|доля|частка|процент|відсот|حصة|אחוז/iu;

/** Rows that are zero throughout, in a table in which others are not. */
export type ZeroRows = { readonly names: readonly string[]; readonly rows: number; readonly of: number };

/** Returns how many of the first rows are zero throughout; null where none or all are, or so few that it is chance. */
export function findZeroRows(table: ImportTable, mapping: Pick<Mapping, 'tieColumns'>): ZeroRows | null {
  const measures = listMeasures(table, mapping);
  const areShares =
    measures.length > 0 && measures.every((column) => SHARE.test(table.columns[column]?.name ?? ''));
  if (measures.length === 0 || !(areShares || mayHoldAllPairs(table, mapping))) return null;
  const of = Math.min(table.rows, MAX_ROWS);
  let rows = 0;
  for (let row = 0; row < of; row += 1) if (isZeroRow(table, measures, row)) rows += 1;
  if (rows === 0 || rows === of || rows < MIN_SHARE * of) return null;
  return { names: measures.map((column) => table.columns[column]?.name ?? ''), rows, of };
}

/** Returns the question whether rows without any number but 0 say that there is no tie, where others of the table have more. */
export function askAboutZeros(table: ImportTable, mapping: Mapping): readonly Question[] {
  const fields = new Set(Object.values(mapping.tieColumns));
  const hasEnds = fields.has('source') && fields.has('target');
  const isOpen = mapping.zeros !== undefined || (hasEnds && mapping.names === 'folded');
  const found = isOpen && mapping.readings === undefined ? findZeroRows(table, mapping) : null;
  if (!found) return [];
  const names = found.names.slice(0, 4).map((name) => `“${name}”`);
  const where = `${names.join(', ')}${found.names.length > 4 ? ' …' : ''}`;
  const count = `${found.rows.toLocaleString('en')} of ${found.of.toLocaleString('en')} rows`;
  return [
    {
      id: 'zeros',
      about: 'zeros',
      message: `Do rows of zeros say that there is no tie? ${count} ${found.rows === 1 ? 'has' : 'have'} no number but 0 in ${where}, as tables of all pairs do.`,
      choices: [
        { label: 'There is no tie: leave these rows out', mapping: { zeros: 'no tie' } },
        { label: 'They are ties like the others', mapping: { zeros: 'tie' } },
      ],
      hasGuess: true,
    },
  ];
}
