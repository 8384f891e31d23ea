import { findCountryByName } from '../guess/country-names';
import { foldName } from '../guess/fold-name';
import { foldSpaces } from '../guess/fold-spaces';
import { isMissingCode } from '../guess/missing-codes';
import { profileColumns } from '../guess/profile-column';
import { isZeroRow, listMeasures } from '../guess/zero-rows';
import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import { type Finding, quoteSome } from './finding';

const MAX_ROWS = 20_000;
/** Numbers that surveys write for what nobody knows, and for what cannot be. */
const CODES: ReadonlySet<number> = new Set([9, 10, 88, 98, 99, 888, 998, 999, 9999]);
/** The largest grade beside which a code stands out, and how far it must stand apart. */
const MAX_GRADE = 5;
const MIN_GAP = 3;

/** Returns in which the numbers of ties may say that there is none: codes in the cells of a matrix, and rows of which nothing is told but zero. */
export function doubtNumbers(table: ImportTable, mapping: Mapping): readonly Finding[] {
  return [...doubtCodes(table, mapping), ...doubtZeros(table, mapping), ...doubtBelow(table, mapping)];
}

/** What a column of money is called. */
const MONEY =
  /\b(amount|amounts|sum|total|value|price|paid|payment|donation|grant|loan|usd|eur|gbp|betrag|summe|wert|zahlung|montant|somme|valeur|importe|monto|cantidad|valor|quantia|somma|kwota|tutar|сумма|сума|المبلغ|מבלג|סכום)\b/u;
const BELOW = /^[-−–]\s?[£$€]?\s?\d|^\([£$€]?\d[\d.,' ]*\)$/;
/** The share of the amounts that may be below zero where the others are not. */
const MAX_BELOW = 0.5;
const MAX_AMOUNTS = 200;

/** What was paid back is below zero among amounts that are not: it ties the two otherwise, or takes another row back. */
function doubtBelow(table: ImportTable, mapping: Mapping): readonly Finding[] {
  if (mapping.reversed !== undefined) return [];
  return table.columns.flatMap(({ name }, column) => {
    const isKept = !Object.hasOwn(mapping.tieColumns, name) || mapping.tieColumns[name] === 'attribute';
    if (!isKept || !MONEY.test(foldName(name)) || Object.hasOwn(mapping.negatives ?? {}, name)) return [];
    const counts = [...countValues(table, column)];
    const below = counts.filter(([value]) => BELOW.test(value) && !isMissingCode(value));
    const rows = below.reduce((sum, [, count]) => sum + count, 0);
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    if (rows === 0 || rows > MAX_BELOW * all || below.length > MAX_AMOUNTS) return [];
    const values = below.map(([value]) => value);
    return [
      {
        id: `coverage below ${name}`,
        isAsked: true,
        message: `What do amounts below zero say? “${name}” has ${quoteSome(values)} in ${rows.toLocaleString('en')} of ${all.toLocaleString('en')} rows, as where something is paid back or taken back.`,
        told: `“${name}” is below zero in ${rows.toLocaleString('en')} of ${all.toLocaleString('en')} rows, such as ${quoteSome(values)}: they are ties like the others.`,
        label: 'They are ties like the others',
        others: [
          { label: 'There is no tie: leave these rows out', mapping: { negatives: { [name]: values } } },
          { label: 'They go the other way', mapping: { reversed: { [name]: values } } },
        ],
      },
    ];
  });
}

/** “9” and “10” among the ones of a matrix. */
function doubtCodes(
  table: ImportTable,
  { negatives = {}, missing = [], tieColumns }: Mapping,
): readonly Finding[] {
  return table.columns.flatMap(({ name, ofMatrix }, column) => {
    if (!ofMatrix || Object.hasOwn(negatives, name) || tieColumns[name] === 'ignore') return [];
    const counts = countValues(table, column);
    const numbers = [...counts.keys()].filter((value) => !missing.includes(value)).map(Number);
    if (numbers.length < 2 || !numbers.every((number) => Number.isInteger(number) && number > 0)) return [];
    const codes = numbers.filter((number) => CODES.has(number));
    const grades = numbers.filter((number) => !CODES.has(number));
    const most = grades.reduce((one, other) => Math.max(one, other), 0);
    if (grades.length === 0 || codes.length === 0 || most > MAX_GRADE) return [];
    if (codes.some((code) => code < most + MIN_GAP)) return [];
    const values = codes.map(String);
    const rows = values.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0);
    return [
      {
        id: `coverage codes ${name}`,
        isAsked: true,
        message: `What does ${quoteSome(values)} say in the matrix? ${rows.toLocaleString('en')} of ${table.rows.toLocaleString('en')} cells have ${values.length === 1 ? 'it' : 'one of them'}, all others a number up to ${most}: it may be a code for what nobody knows, or for what cannot be.`,
        label: 'It is a number like the others: the two are tied',
        others: [
          {
            label: 'There is no tie, or nobody knows: leave these cells out',
            mapping: { negatives: { [name]: values } },
          },
        ],
      },
    ];
  });
}

function countValues(table: ImportTable, column: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const value = foldSpaces(table.cell(row, column));
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Where a row has a date or words of its own, as tables of all pairs have none, zeros may all the same say that there was nothing. */
function doubtZeros(table: ImportTable, mapping: Mapping): readonly Finding[] {
  if (mapping.zeros !== undefined || mapping.readings !== undefined || mapping.names !== 'folded') return [];
  const flags = new Set(
    profileColumns(table).flatMap(({ sort, column }) => (sort === 'flag' ? [column] : [])),
  );
  const measures = listMeasures(table, mapping).filter((column) => !flags.has(column));
  const names = measures.map((column) => table.columns[column]?.name ?? '');
  if (measures.length < MIN_MEASURES) return [];
  const of = Math.min(table.rows, MAX_ROWS);
  let [zeros, empty] = [0, 0];
  for (let row = 0; row < of; row += 1) {
    if (isZeroRow(table, measures, row)) zeros += 1;
    else if (measures.every((column) => isNothing(table.cell(row, column)))) empty += 1;
  }
  if (zeros === 0 || zeros + empty > MAX_SHARE * of) return [];
  const none =
    empty === 0
      ? ''
      : ` ${empty.toLocaleString('en')} more ${empty === 1 ? 'has' : 'have'} no number at all.`;
  const [have, were, ties, them] =
    zeros === 1 ? ['has', 'was', 'a tie', 'it'] : ['have', 'were', 'ties', 'them'];
  const said = `${zeros.toLocaleString('en')} of ${of.toLocaleString('en')} rows ${have} no number but 0 in ${quoteSome(names, 4)}`;
  return [
    {
      id: 'coverage zeros',
      isAsked: false,
      message: `${said}, and ${were} taken for ${ties} like the others: “zeros” of a mapping leaves ${them} out.${none}`,
      offered: `Do rows of zeros say that there is a tie? ${said}.${none}`,
      label: 'They are ties like the others',
      others: [{ label: 'There is no tie: leave these rows out', mapping: { zeros: 'no tie' } }],
    },
  ];
}

/** One number may say anything; of several that are zero together nothing is left. */
const MIN_MEASURES = 2;
const MAX_SHARE = 0.8;

function isNothing(cell: string): boolean {
  const text = foldSpaces(cell);
  return text === '' || isMissingCode(text);
}

/** “Montenegro 4”: a country with the number of a footnote behind it. */
const NOTED = /^(.*[\p{L})])\s\d{1,2}$/u;

/** Returns names of countries behind which the number of a footnote may stand; each such number is asked about. */
export function doubtNotes(names: readonly string[]): readonly Finding[] {
  const noted = names.flatMap((name) => {
    const plain = NOTED.exec(name)?.[1];
    return plain !== undefined && isCountry(plain) ? [{ name, plain }] : [];
  });
  // “Germany 1” and “Germany 2” are two.
  if (noted.length === 0 || new Set(noted.map(({ plain }) => plain)).size < noted.length) return [];
  const pairs = noted.slice(0, MAX_NOTED).map(({ name, plain }) => [plain, name] as const);
  return [
    {
      id: 'coverage notes',
      isAsked: true,
      message: `Do numbers of footnotes stand behind names? ${quoteSome(noted.map(({ name }) => name))} ${noted.length === 1 ? 'is' : 'are'} called as a country is, but for the number.`,
      label: 'The numbers belong to the names',
      others: [
        {
          label: `They are called without the number: ${quoteSome(pairs.map(([plain]) => plain))}`,
          mapping: { sameActors: pairs },
        },
      ],
    },
  ];
}

const MAX_NOTED = 200;

function isCountry(name: string): boolean {
  return findCountryByName(name) !== null || findCountryByName(name.replace(/\s*\([^()]*\)$/, '')) !== null;
}
