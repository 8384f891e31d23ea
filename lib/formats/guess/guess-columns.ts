import type { Guess, ImportTable } from '../import-tables';
import { foldName } from './fold-name';

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
  const offers = listOffers(table, words).filter(({ name }) => !taken.has(name));
  for (const { name, field, rank } of offers) {
    if (columns.has(name) || (filled.has(field) && !SHARED.has(field))) continue;
    columns.set(name, field);
    filled.add(field);
    const reason = rank === 0 ? 'It has the name of the field.' : 'Other tools and people call the field so.';
    guesses.push({ part, name, to: field, reason, confidence: rank === 0 ? 'sure' : 'likely' });
  }
  return { columns, guesses };
}

/** Every field that a column's name offers itself for, the best first. */
function listOffers<Field extends string>(
  table: ImportTable,
  words: Readonly<Partial<Record<Field, readonly string[]>>>,
): readonly { name: string; field: Field; rank: number }[] {
  const offers = table.columns.flatMap(({ name }) => {
    const folded = foldName(name);
    return (Object.keys(words) as Field[]).flatMap((field) => {
      if (name === field || folded === foldName(field)) return [{ name, field, rank: 0 }];
      const place = (words[field] ?? []).findIndex((word) => foldName(word) === folded);
      return place < 0 ? [] : [{ name, field, rank: place + 1 }];
    });
  });
  return offers.sort((a, b) => a.rank - b.rank);
}
