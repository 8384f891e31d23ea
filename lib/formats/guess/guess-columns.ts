import type { ImportTable } from '../import-tables';
import type { Guess } from '../question';
import { foldName, foldOwnWord } from './fold-name';

/** Fields that several columns may fill. */
const SHARED: ReadonlySet<string> = new Set(['aliases', 'notes', 'identifier', 'attribute', 'ignore']);

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
    if (columns.has(name) || (filled.has(field) && !SHARED.has(field))) continue;
    columns.set(name, field);
    filled.add(field);
    const reason = rank === 0 ? 'It has the name of the field.' : 'Other tools and people call the field so.';
    guesses.push({ part, name, to: field, reason, confidence: rank === 0 ? 'sure' : 'likely' });
  }
  return { columns, guesses };
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
