import type { ImportTable } from '../import-tables';
import { findCountryByName, findCountryName } from './country-names';
import { profileColumns } from './profile-column';

const MIN_CODES = 4;
/** The share of actors that are called by the code of a country, or by its name. */
const MOST = 0.9;

/** Returns whether actors are called by the codes of countries, as “FRA” and “DEU” are: among these no name of another is one by chance. */
export function areStateCodes(
  actors: ImportTable | null,
  ties: ImportTable | null,
  fields: { readonly actors: ReadonlyMap<string, string>; readonly ties: ReadonlyMap<string, string> },
): boolean {
  const find = (field: string) => [...fields.actors].find(([, to]) => to === field)?.[0];
  const called = find('name') ?? find('id');
  const names = new Set(
    actors
      ? profileColumns(actors).flatMap(({ name, values }) => (name === called ? [...values] : []))
      : ties
        ? profileColumns(ties).flatMap(({ name, values }) =>
            ['source', 'target'].includes(fields.ties.get(name) ?? '') ? [...values] : [],
          )
        : [],
  );
  const codes = [...names].filter((name) => /^[A-Z]{3}$/.test(name) && findCountryName(name) !== null);
  const known = [...names].filter((name) => codes.includes(name) || findCountryByName(name) !== null);
  return codes.length >= MIN_CODES && known.length >= MOST * names.size;
}
