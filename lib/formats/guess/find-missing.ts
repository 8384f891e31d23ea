import { isCountryCode } from '@/lib/network/country-codes';
import type { ImportTable } from '../import-tables';
import type { Guess } from '../question';
import { foldSpaces } from './fold-spaces';
import { isMissingAmongNames, isMissingCode } from './missing-codes';

/** Codes for missing values, why they are taken for such, and whether “NA” is Namibia’s. */
export type MissingFound = {
  readonly codes: readonly string[];
  readonly guesses: readonly Guess[];
  readonly hasNamibia: boolean;
};

const NAMIBIA = 'NA';
const NUMBER = /^[+-]?[\d.,]+$/;
/** The share of the other values that must be codes of countries, or names. */
const MIN_SHARE = 0.6;
const MAX_VALUES = 20_000;

/** Returns which values stand for none in columns of names; the empty one needs no word. */
export function findMissing(table: ImportTable, columns: readonly number[]): MissingFound {
  const counts = new Map<string, number>();
  for (const column of columns) {
    for (let row = 0; row < table.rows; row += 1) {
      const value = foldSpaces(table.cell(row, column));
      const count = counts.get(value);
      if (count !== undefined) counts.set(value, count + 1);
      else if (value !== '' && counts.size < MAX_VALUES) counts.set(value, 1);
      else if (value !== '' && isMissingCode(value)) counts.set(value, 1);
    }
  }
  const values = [...counts.keys()];
  const others = values.filter((value) => !isMissingCode(value));
  const ofCountries = others.filter((value) => /^[A-Z]{2}$/.test(value) && isCountryCode(value));
  const hasNamibia =
    counts.has(NAMIBIA) && ofCountries.length > 1 && ofCountries.length >= MIN_SHARE * others.length;
  const areNames = others.filter((value) => !NUMBER.test(value)).length > MIN_SHARE * others.length;
  const codes = values.filter((value) =>
    isMissingCode(value) ? !(hasNamibia && value === NAMIBIA) : areNames && isMissingAmongNames(value),
  );
  return { codes, guesses: codes.map((code) => toGuess(code, counts.get(code) ?? 0)), hasNamibia };
}

function toGuess(code: string, count: number): Guess {
  const places = count === 1 ? 'one cell' : `${count.toLocaleString('en')} cells`;
  const sort = /\d/.test(code) ? 'number' : /\p{L}/u.test(code) ? 'word' : 'sign';
  const reason = `It is a ${sort} that tables write where they have no value; it stands in ${places}.`;
  return { part: 'missing', name: code, to: 'no value', reason, confidence: 'likely' };
}
