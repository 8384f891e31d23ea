import { list } from '@/lib/vocabulary/word-list';
import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Question } from '../question';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { areNumberedAlike } from './numbered-pairs';
import { type ColumnProfile, profileColumns } from './profile-column';

/** Within what numbers count people anew: the third of one house is not the third of another. */
const SCOPES: ReadonlySet<string> = new Set(
  list(`
    household, hh, hhid, hh id, house, home, family, village, school, class, classroom, grade, team, club, ward, site, camp, hospital, dataset, data set, network, sample,
    foyer, famille, menage, ecole, classe, equipe, haushalt, familie, haus, schule, klasse, dorf, hogar, familia, escuela, clase, casa, pueblo, famiglia, scuola, семья, дом, школа, класс, деревня`).map(
    foldName,
  ),
);
const MAX_ROWS = 20_000;

/**
 * Returns the question whether numbers of actors count anew within each house, school or the like that stands beside both ends, where one number stands in several. None where the numbers
 * are those of all.
 */
export function askAboutScopes(table: ImportTable, mapping: Mapping): readonly Question[] {
  if (mapping.names !== 'folded' || mapping.apart !== undefined) return [];
  const profiles = profileColumns(table);
  const findEnd = (field: string) => profiles.find(({ name }) => mapping.tieColumns[name] === field);
  const [source, target] = [findEnd('source'), findEnd('target')];
  if (!source || !target || source.sort !== 'integer' || target.sort !== 'integer') return [];
  const scopes = profiles.flatMap((first) =>
    profiles.flatMap((second) =>
      first !== second && isScope(first.name) && areNumberedAlike(first.name, second.name)
        ? [[first, second] as const]
        : [],
    ),
  );
  const found = scopes.find((pair) => countShared(table, [source, target], pair) > 1);
  if (!found) return [];
  const [first, second] = found;
  const shared = countShared(table, [source, target], found);
  const message = `Do the numbers in “${source.name}” and “${target.name}” count anew within each “${first.name}”? ${shared.toLocaleString('en')} of them stand beside several values of “${first.name}” and “${second.name}”.`;
  return [
    {
      ...{ id: 'scopes', about: 'actors', message, hasGuess: false },
      choices: [
        {
          label: 'They do: a number is one actor within each',
          mapping: { apart: { [source.name]: first.name, [target.name]: second.name } },
        },
        {
          label: 'A number is one actor, whatever stands beside it',
          mapping: { apart: { [source.name]: '', [target.name]: '' } },
        },
      ],
    },
  ];
}

function isScope(name: string): boolean {
  return SCOPES.has(foldName(name).replace(/ ?(\d+|a|b|i|j)$/, ''));
}

/** Returns how many numbers stand beside several values of the columns beside them. */
function countShared(
  table: ImportTable,
  ends: readonly ColumnProfile[],
  scopes: readonly [ColumnProfile, ColumnProfile],
): number {
  const seen = new Map<string, Set<string>>();
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    for (const [at, { column }] of ends.entries()) {
      const number = foldSpaces(table.cell(row, column));
      const scope = foldSpaces(table.cell(row, scopes[at]?.column ?? -1));
      if (number !== '' && scope !== '') seen.set(number, (seen.get(number) ?? new Set()).add(scope));
    }
  }
  return [...seen.values()].filter(({ size }) => size > 1).length;
}
