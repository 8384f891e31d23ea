import type { ImportTable } from '../import-tables';
import type { ActorField } from '../mapping';
import type { ColumnGuess } from './guess-columns';
import { guessKind } from './guess-value';
import { profileColumns } from './profile-column';

const REASON = 'Each of its values is a word for a kind of actor.';
const MAX_KINDS = 8;

/**
 * Returns what was guessed of the nodes of a graph, with the column whose values are all words for kinds of actors (“person”, “group”) where no name of a
 * column says which it is. Several such columns say nothing.
 */
export function guessWordedKinds(
  table: ImportTable,
  found: ColumnGuess<ActorField>,
): ColumnGuess<ActorField> {
  if ([...found.columns.values()].includes('kind')) return found;
  const [only, second] = profileColumns(table).filter(
    ({ name, sort, filled, values }) =>
      (found.columns.get(name) ?? 'attribute') === 'attribute' &&
      sort === 'name' &&
      filled === table.rows &&
      values.size <= MAX_KINDS &&
      values.size < filled &&
      [...values].every((value) => isKindWord(value)),
  );
  if (!only || second) return found;
  const guess = {
    part: 'actorColumns',
    name: only.name,
    to: 'kind',
    reason: REASON,
    confidence: 'likely',
  } as const;
  return { columns: new Map([...found.columns, [only.name, 'kind']]), guesses: [...found.guesses, guess] };
}

/** A word that only has one for a kind in it may be a name. */
function isKindWord(value: string): boolean {
  const guess = guessKind(value);
  return guess !== null && guess.confidence !== 'unsure';
}
