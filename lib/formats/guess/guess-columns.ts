import type { ImportTable } from '../import-tables';
import type { Guess } from '../question';
import { foldName, foldOwnWord } from './fold-name';
import { profileColumns } from './profile-column';

/** Fields that several columns may fill. */
const SHARED: ReadonlySet<string> = new Set(['aliases', 'notes', 'identifier', 'attribute', 'ignore']);

const DATES: ReadonlySet<string> = new Set(['from', 'to']);

/** “died” may say whether somebody has died, and not when. */
function isFlag(table: ImportTable, column: string): boolean {
  return profileColumns(table).some(({ name, sort }) => name === column && sort === 'flag');
}

export type ColumnGuess<Field extends string> = {
  readonly columns: ReadonlyMap<string, Field>;
  readonly guesses: readonly Guess[];
};

/**
 * Returns which column fills which field, told by names: the field's own, or a word that people and tools use for it. A field
 * is filled by one column, that of the word that stands first; columns that `taken` holds already are left alone.
 */
export function guessColumns<Field extends string>(
  table: ImportTable,
  part: 'actorColumns' | 'tieColumns',
  words: Readonly<Partial<Record<Field, readonly string[]>>>,
  taken: ReadonlyMap<string, Field> = new Map(),
): ColumnGuess<Field> {
  const columns = new Map(taken);
  const guesses: Guess[] = [];
  const filled = new Set<Field>(taken.values());
  const offers = listOffers(table, words, part === 'actorColumns').filter(({ name }) => !taken.has(name));
  for (const { name, field, rank } of offers) {
    const isFilled = filled.has(field) && !SHARED.has(field) && !isBeside(table, columns, name, field);
    if (columns.has(name) || isFilled || (DATES.has(field) && isFlag(table, name))) continue;
    columns.set(name, field);
    filled.add(field);
    const reason = rank === 0 ? 'It has the name of the field.' : 'Other tools and people call the field so.';
    guesses.push({ part, name, to: field, reason, confidence: rank === 0 ? 'sure' : 'likely' });
  }
  return { columns, guesses };
}

/** Dates that are called otherwise in some rows, as “since” of one sort of tie and “from” of another: no row has both. */
const OF_DATES: ReadonlySet<string> = new Set(['from', 'to', 'date']);
const MAX_ROWS = 5_000;

/** Returns whether a column has cells only where those that fill its field have none, and dates that say themselves what is what. */
function isBeside(
  table: ImportTable,
  columns: ReadonlyMap<string, string>,
  name: string,
  field: string,
): boolean {
  if (!OF_DATES.has(field) || table.rows > MAX_ROWS) return false;
  const others = table.columns.flatMap((each, at) => (columns.get(each.name) === field ? [at] : []));
  const own = table.columns.findIndex((each) => each.name === name);
  let cells = 0;
  for (let row = 0; row < table.rows; row += 1) {
    const cell = table.cell(row, own).trim();
    if (cell === '') continue;
    cells += 1;
    if (!/^(1[5-9]|20)\d\d(-\d\d){0,2}(T|$)/.test(cell)) return false;
    if (others.some((at) => table.cell(row, at).trim() !== '')) return false;
  }
  return cells > 0 && others.length > 0;
}

/** After these come the words that fit without what stands in brackets. */
const IN_BRACKETS = 10_000;

/** Every field that a column's name offers itself for, the best first. */
function listOffers<Field extends string>(
  table: ImportTable,
  words: Readonly<Partial<Record<Field, readonly string[]>>>,
  mayHaveBrackets: boolean,
): readonly { name: string; field: Field; rank: number }[] {
  const fields = (Object.keys(words) as Field[]).map((field) => ({
    field,
    own: foldOwnWord(field),
    known: (words[field] ?? []).map(foldOwnWord),
  }));
  const offers = table.columns.flatMap(({ name }) => {
    const folded = foldName(name);
    // “Name (alias)” is the name; “From (year)” beside it would be no end.
    const plain = mayHaveBrackets ? foldName(name.replace(/\s*\([^()]{0,100}\)\s*$/, '')) : folded;
    return fields.flatMap(({ field, own, known }) => {
      if (name === field || folded === own) return [{ name, field, rank: 0 }];
      const place = known.indexOf(folded);
      if (place >= 0) return [{ name, field, rank: place + 1 }];
      const isPlain = plain !== '' && (plain === own || known.includes(plain));
      return isPlain ? [{ name, field, rank: IN_BRACKETS }] : [];
    });
  });
  return offers.sort((a, b) => a.rank - b.rank);
}
