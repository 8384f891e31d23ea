import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Question } from '../question';
import { profileColumns } from './profile-column';

/** Ids that a program has given: a word and a number, the same for all. */
const CODE = /^([a-z]{1,12})[_:#-]?\d{1,8}$/i;
/** The share of the rows that must have a name of their own, and so many columns of names are offered. */
const MIN_NAMED = 0.8;
const MAX_OFFERED = 5;

/** Returns the question whether actors are called by the codes that tell them apart, where each has words of its own beside. */
export function askAboutCodes(table: ImportTable, { actorColumns }: Mapping): readonly Question[] {
  const columns = new Map(Object.entries(actorColumns));
  const profiles = profileColumns(table);
  if (profiles.some(({ name }) => columns.get(name) === 'name')) return [];
  const id = profiles.find(({ name }) => columns.get(name) === 'id');
  const stems = new Set([...(id?.values ?? [])].map((value) => CODE.exec(value)?.[1]));
  if (!id || id.values.size < 2 || stems.size !== 1 || stems.has(undefined)) return [];
  const offered = profiles.filter(
    ({ name, sort, values, filled }) =>
      sort === 'name' &&
      (columns.get(name) ?? 'attribute') === 'attribute' &&
      filled === values.size &&
      filled >= MIN_NAMED * table.rows,
  );
  const [first, ...others] = offered.slice(0, MAX_OFFERED).map(({ name }) => ({
    label: `As “${name}” says`,
    mapping: { actorColumns: { [name]: 'name' as const } },
  }));
  return first
    ? [
        {
          ...{ id: 'actor codes', about: 'actors', hasGuess: true },
          message: `What are the actors called? “${id.name}” holds codes, such as “${[...id.values][0]}”.`,
          choices: [{ label: `As “${id.name}” says`, mapping: {} }, first, ...others],
        },
      ]
    : [];
}
