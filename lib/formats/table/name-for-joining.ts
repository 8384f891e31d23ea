import { ACTOR_WORDS } from '../guess/column-words';
import { guessColumns } from '../guess/guess-columns';
import { hasNamedEnds } from '../guess/guess-ends';
import { profileColumns } from '../guess/profile-column';
import { findLikelyPairs, findNamePairs } from '../guess/value-pairs';
import type { ImportTable, Remark } from '../import-tables';
import { isEntryRole, type ListRole } from '../list-role';
import type { NamedTable } from './table-reading';

/**
 * Returns a table that a user has said to hold actors or ties, with the columns that join it to the others of its sort under the names that join them: its names,
 * or the two columns that name actors, which `said` may tell. A table whose own words tell is returned as it is.
 */
export function nameForJoining(
  list: NamedTable,
  all: readonly NamedTable[],
  said?: ListRole | undefined,
): NamedTable {
  const isAlone = all.filter(({ role }) => role === list.role).length < 2;
  if (isAlone) return list;
  const { table } = list;
  if (list.role === 'ties') {
    const ends = isEntryRole(said) ? [said.source ?? '', said.target] : null;
    if (ends?.every((end) => table.columns.some(({ name }) => name === end)))
      return rename(
        list,
        new Map([
          [ends[0] ?? '', 'source'],
          [ends[1] ?? '', 'target'],
        ]),
      );
    if (hasNamedEnds(table)) return list;
    const [source, target] = findEndsAmong(
      table,
      all.filter(({ role }) => role === 'actors'),
    );
    return source && target
      ? rename(
          list,
          new Map([
            [source, 'source'],
            [target, 'target'],
          ]),
        )
      : list;
  }
  const { columns } = guessColumns(table, 'actorColumns', ACTOR_WORDS);
  if ([...columns.values()].some((field) => field === 'id' || field === 'name')) return list;
  const name = profileColumns(table).find(
    ({ sort, values }) => sort === 'name' && values.size === table.rows,
  );
  return name ? rename(list, new Map([[name.name, 'name']])) : list;
}

/** Returns the two columns of which most values stand in a list of actors; where none do, two that may be ends. */
function findEndsAmong(table: ImportTable, actors: readonly NamedTable[]): readonly string[] {
  const profiles = profileColumns(table);
  const known = new Set(
    actors.flatMap((each) => profileColumns(each.table).flatMap(({ values }) => [...values])),
  );
  const naming = profiles.filter(
    ({ values, sort }) =>
      sort !== 'empty' && [...values].filter((value) => known.has(value)).length > HALF * values.size,
  );
  const [pair] = [...findLikelyPairs(profiles), ...findNamePairs(profiles)];
  if (naming.length > 1) return naming.map(({ name }) => name);
  return pair ? [pair.source.name, pair.target.name] : [];
}

const HALF = 0.5;

function rename(list: NamedTable, names: ReadonlyMap<string, string>): NamedTable {
  const columns = list.table.columns.map((column) => ({
    ...column,
    name: names.get(column.name) ?? column.name,
  }));
  const told = [...names].map(([from, to]) => `“${from}” as “${to}”`).join(', ');
  const note: Remark = {
    severity: 'note',
    place: list.name,
    message: `Columns of this list were taken ${told}.`,
    fix: '',
  };
  return { ...list, table: { ...list.table, columns }, remarks: [...list.remarks, note] };
}
