import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { profileColumns } from './profile-column';

const MAX_ROWS = 5_000;
const MIN_SHARE = 0.5;
/** Columns of numbers that name other rows: else a number is an age or a class. */
const LINKS =
  /\b(id|ids|parent|manager|boss|supervisor|superior|leader|spouse|partner|mother|father|ref|reports to|owner)$/;
const PARTS = /\s*[;,|\n]\s*/;
/** An address behind a name, as exports of notes have it. */
const ADDRESS = /\s*\(https?:[^()\s]{1,300}\)\s*$/;
/** Numbers of a thing that actors have, and not of one in which they take part. */
const OWN =
  /\b(country|state|region|area|group|party|postal|zip|dial|phone|national|cow|gw|tax|registration|currency|iso)\b/;

/** Returns the column whose cells name other rows of a list of actors, such as that of each one’s friends; null when none does. */
export function findRowLinks(table: ImportTable, named: readonly number[]): string | null {
  const rows = Math.min(table.rows, MAX_ROWS);
  const keys = named.filter((column) => column >= 0);
  const owners = new Map<string, number>();
  for (let row = 0; row < rows; row += 1)
    for (const column of keys) {
      const name = foldSpaces(table.cell(row, column));
      if (name !== '' && !owners.has(name)) owners.set(name, row);
    }
  const isLink = (cell: string, row: number) =>
    [cell, ...cell.split(PARTS)].some((part) => {
      const owner = owners.get(foldSpaces(part)) ?? owners.get(foldSpaces(part.replace(ADDRESS, '')));
      return owner !== undefined && owner !== row;
    });
  const found = profileColumns(table).find(({ name, column, sort }) => {
    const areNames = sort === 'name' || sort === 'prose';
    if (keys.includes(column) || (!areNames && !(sort === 'integer' && LINKS.test(foldName(name)))))
      return false;
    let [filled, linked] = [0, 0];
    for (let row = 0; row < rows; row += 1) {
      const cell = foldSpaces(table.cell(row, column));
      if (cell === '') continue;
      filled += 1;
      if (isLink(cell, row)) linked += 1;
    }
    return linked > 1 && linked >= MIN_SHARE * filled;
  });
  return found?.name ?? null;
}

/** Returns the column with the id of something of which several actors of a list are part, such as an agreement; null when there is none. */
export function findSharedThing(table: ImportTable, columns: Mapping['actorColumns']): string | null {
  const found = profileColumns(table).find(({ name, values, filled }) => {
    const field = Object.hasOwn(columns, name) ? columns[name] : 'attribute';
    const folded = foldName(name);
    const isId = /(^|[a-z] ?)(id|no|nr|num|number)$/.test(folded) && !OWN.test(folded);
    return field === 'attribute' && isId && values.size > 1 && values.size < filled;
  });
  return found?.name ?? null;
}

/** What people are in or work for. */
const BODIES =
  /^(company|employer|firm|organi[sz]ation|organi[sz]ation name|org|affiliation|affiliations|institution|institutions|member of|works (for|at)|workplace|university|department|team|current (company|employer)|arbeitgeber|firma|employeur|entreprise|empresa|empleador|place of work|место работы|организация|компания)$/;
const MIN_FILLED = 0.3;

/** Returns the column of a list of people that names what they are in or work for, and that no field takes; null when none does. */
export function findBodies(
  table: ImportTable,
  columns: Mapping['actorColumns'],
  named: number,
): string | null {
  const found = profileColumns(table).find(({ name, column, sort, filled }) => {
    const field = Object.hasOwn(columns, name) ? columns[name] : 'attribute';
    const isOther = column !== named && field === 'attribute' && sort === 'name';
    return isOther && BODIES.test(foldName(name)) && filled >= MIN_FILLED * Math.min(table.rows, MAX_ROWS);
  });
  return found?.name ?? null;
}
