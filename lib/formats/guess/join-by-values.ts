import type { ImportTable } from '../import-tables';
import type { ActorField, TieField } from '../mapping';
import type { Guess } from '../question';
import { findColumn } from './find-column';
import { foldSpaces } from './fold-spaces';
import type { ColumnGuess } from './guess-columns';
import { profileColumns } from './profile-column';

const MAX_ROWS = 5_000;
/** The share of the ends that must stand in the column of ids. */
const MOST = 0.8;
const REASON = 'The ends of ties stand in it, and each of its values once.';

/**
 * Returns the columns of actors with that as their id in which the ends of ties stand, where the column that names tell, or none, does not
 * hold them: “Nr” beside a name.
 */
export function joinByValues(
  actors: ImportTable,
  ties: ImportTable,
  found: ColumnGuess<ActorField>,
  tieColumns: ReadonlyMap<string, TieField>,
): ColumnGuess<ActorField> {
  const ends = listEnds(ties, tieColumns);
  if (ends.size === 0) return found;
  const count = (column: number) => {
    const values = new Set<string>();
    for (let row = 0; row < actors.rows; row += 1) values.add(foldSpaces(actors.cell(row, column)));
    const isOnce = values.size === actors.rows;
    const known = [...ends].filter((end) => values.has(end)).length;
    return { isOnce, known: known / ends.size };
  };
  const named = (['id', 'name'] as const).map((field) => findColumn(actors, found.columns, field));
  if (named.some((column) => column >= 0 && count(column).known >= 1 - MOST)) return found;
  const joined = profileColumns(actors).find(({ name, column, sort }) => {
    const field = found.columns.get(name);
    if ((field !== undefined && field !== 'identifier' && field !== 'attribute') || sort === 'empty')
      return false;
    const { isOnce, known } = count(column);
    return isOnce && known >= MOST;
  });
  if (!joined) return found;
  const rest = [...found.columns].filter(([, field]) => field !== 'id');
  const guess: Guess = {
    ...{ part: 'actorColumns', name: joined.name, to: 'id', reason: REASON, confidence: 'likely' },
  };
  return {
    columns: new Map([...rest, [joined.name, 'id']]),
    guesses: [...found.guesses.filter(({ name, to }) => name !== joined.name && to !== 'id'), guess],
  };
}

function listEnds(table: ImportTable, columns: ReadonlyMap<string, TieField>): ReadonlySet<string> {
  const ends = new Set<string>();
  for (const field of ['source', 'target'] as const) {
    const column = findColumn(table, columns, field);
    for (let row = 0; column >= 0 && row < Math.min(table.rows, MAX_ROWS); row += 1) {
      const end = foldSpaces(table.cell(row, column));
      if (end !== '') ends.add(end);
    }
  }
  return ends;
}
