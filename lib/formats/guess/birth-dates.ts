import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Question } from '../question';
import { isBirthName } from './birth-name';
import { compareIdentities, type Identity } from './find-identities';

/** Returns the question whether bearers of one name with two dates of birth are two persons; nothing where none has two. */
export function askAboutBirths(table: ImportTable, mapping: Mapping): readonly Question[] {
  if (mapping.apart !== undefined || mapping.names !== 'folded') return [];
  const found = findBirths(table, mapping);
  const { doubles } = compareIdentities(table, found ? [found] : []);
  const [double] = doubles;
  if (!found || !double) return [];
  const dates = [...double[1]].slice(0, 3).map((date) => `“${date}”`);
  return [
    {
      id: `births ${found.end}`,
      about: 'actors',
      message: `Are two persons meant where one name in “${found.end}” has two dates in “${found.id}”? “${double[0].slice(0, 60)}” has ${dates.join(' and ')}.`,
      choices: [
        {
          label: `Each date in “${found.id}” is of a person of its own`,
          mapping: { apart: { [found.end]: found.id } },
        },
        { label: 'One name is one person', mapping: { apart: {} } },
      ],
      hasGuess: false,
    },
  ];
}

/** Returns the column of dates of birth with the end of ties that it belongs to: that whose names and dates go together best, else the nearest. */
function findBirths(table: ImportTable, { tieColumns }: Mapping): Identity | null {
  const fieldOf = (name: string) => (Object.hasOwn(tieColumns, name) ? tieColumns[name] : 'attribute');
  const place = (name: string) => table.columns.findIndex((column) => column.name === name);
  const birth = table.columns.find(({ name }) => fieldOf(name) === 'attribute' && isBirthName(name));
  if (!birth) return null;
  const ends = table.columns.filter(({ name }) => ['source', 'target'].includes(fieldOf(name) ?? ''));
  const [first] = ends
    .map(({ name }) => ({
      end: name,
      excess: countExcess(table, { end: name, id: birth.name, isKnown: true }),
      distance: Math.abs(place(name) - place(birth.name)),
    }))
    .sort((a, b) => a.excess - b.excess || a.distance - b.distance);
  return first ? { end: first.end, id: birth.name, isKnown: true } : null;
}

/** Returns how many dates of a name, and names of a date, there are above one: a person has one date, and a firm has those of its people. */
function countExcess(table: ImportTable, identity: Identity): number {
  const { doubles, spellings } = compareIdentities(table, [identity]);
  const dates = [...doubles.values()].map(({ size }) => size - 1);
  const names = [...spellings.values()].map(({ length }) => length - 1);
  return [...dates, ...names].reduce((sum, each) => sum + each, 0);
}
