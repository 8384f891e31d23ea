import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import { foldName } from './fold-name';
import type { ColumnGuess } from './guess-columns';
import { goTogether } from './numbered-pairs';
import type { ColumnProfile } from './profile-column';

/** Ids and codes: numbers, capital letters, or both, without a space. */
const CODE = /^([A-Z]{1,5}[-_./]?)?\d{1,12}([-_./]?[A-Z\d]{1,5})?$|^[A-Z]{2,3}$/;
const MIN_SHARE = 0.9;
/** What a column of names is called behind the word that it shares with the ids. */
const NAME_WORDS = /\b(name|names|label|desc|description|title|full name)$|name$/;
const ID_WORD = /[ _-]?(id|ids|no|nr|num|number|code|key|iso|iso2|iso3|number id)$/;

/**
 * Returns ends with the names that stand beside their ids: “Employee Name” beside “Employee ID”. One end may have them alone: what is called so
 * there is called so at the other as well.
 */
export function nameCodes(
  table: ImportTable,
  profiles: readonly ColumnProfile[],
  found: ColumnGuess<TieField>,
): ColumnGuess<TieField> {
  if ([...found.columns.values()].some((field) => field === 'sourceName' || field === 'targetName'))
    return found;
  const ends = (['source', 'target'] as const).map((field) =>
    profiles.find(({ name }) => found.columns.get(name) === field),
  );
  const shared = ends.map((end) =>
    end && isOfCodes(end) ? findNames(table, end, profiles, found.columns) : undefined,
  );
  const named = shared.some((names) => names !== undefined)
    ? shared
    : ends.map((end, at) =>
        end && isOfCodes(end) ? findBareName(table, [end, ends[1 - at]], profiles, found.columns) : undefined,
      );
  const fields = ['sourceName', 'targetName'] as const;
  const added = named.flatMap((names, index) => {
    const to = fields[index];
    return names && to ? [{ name: names.name, to }] : [];
  });
  if (added.length === 0) return found;
  return {
    columns: new Map([...found.columns, ...added.map(({ name, to }) => [name, to] as const)]),
    guesses: [
      ...found.guesses,
      ...added.map(({ name, to }) => ({
        part: 'tieColumns' as const,
        name,
        to,
        reason: REASON,
        confidence: 'likely' as const,
      })),
    ],
  };
}

const REASON = 'Each of its names stands beside one id of that end.';

function isOfCodes({ sort, values }: ColumnProfile): boolean {
  if (sort === 'integer') return true;
  return sort === 'name' && [...values].filter((value) => CODE.test(value)).length >= MIN_SHARE * values.size;
}

/** Names share a word with their ids, and go with them one by one. */
function findNames(
  table: ImportTable,
  ids: ColumnProfile,
  profiles: readonly ColumnProfile[],
  taken: ReadonlyMap<string, TieField>,
): ColumnProfile | undefined {
  const word = foldName(ids.name).replace(ID_WORD, '').trim();
  if (word === '') return undefined;
  return profiles.find((profile) => {
    const name = foldName(profile.name);
    const isCalled = name === word || (name.startsWith(word) && NAME_WORDS.test(name));
    if (!isCalled || profile.sort !== 'name' || profile === ids || taken.has(profile.name)) return false;
    if (isOfCodes(profile)) return false;
    return goTogether(table, ids, profile) && goTogether(table, profile, ids);
  });
}

/** The share of the ids that must have a name of their own: two of one name are told apart by their ids. */
const MIN_NAMES = 0.6;

/** “name” alone beside “director_id” and “company_id” is that of the end with which it goes. */
function findBareName(
  table: ImportTable,
  [ids, other]: readonly [ColumnProfile, ColumnProfile | undefined],
  profiles: readonly ColumnProfile[],
  taken: ReadonlyMap<string, TieField>,
): ColumnProfile | undefined {
  const name = profiles.find((profile) => /^(full )?name$/.test(foldName(profile.name)));
  if (name?.sort !== 'name' || taken.has(name.name) || isOfCodes(name)) return undefined;
  const areOwn = name.values.size >= MIN_NAMES * ids.values.size && goTogether(table, ids, name);
  return areOwn && !(other && goTogether(table, other, name)) ? name : undefined;
}
