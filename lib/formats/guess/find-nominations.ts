import type { ImportTable } from '../import-tables';
import { splitList } from '../join-list';
import type { Question } from '../question';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { isMissingCode } from './missing-codes';
import { isNobody } from './nobody-words';
import { type ColumnProfile, countRows, profileColumns } from './profile-column';
import { findRowLinks } from './row-links';

/** A list of people, of which columns hold the ids or the names of those whom each names. */
export type Nominations = {
  readonly id: number;
  /** Columns of names by what they are called without their number: “nom” of “nom_1” and “nom_2”. */
  readonly groups: readonly { readonly name: string; readonly columns: readonly number[] }[];
};

/** The share of the different values of a group that must be ids of the list: the others say that nobody is named. */
const MIN_SHARE = 0.5;
const MIN_ROWS = 3;
const MIN_TIES = 2;
/** So many rows may name themselves by a slip of the pen. */
const MAX_OWN = 0.1;
const NUMBERED = /^(.*?)[\s_.-]*(\d{1,2}|[a-jA-J])$/;

/**
 * Returns which columns of a list name others of it by their ids or names, as those of a survey do: several columns of one name and a number each
 * (`friend1`, `friend2`), or one that lists names. Null where none do.
 */
export function findNominations(table: ImportTable): Nominations | null {
  const rows = countRows(table);
  if (rows < MIN_ROWS) return null;
  const profiles = profileColumns(table);
  const series = listSeries(profiles);
  const taken = new Set(series.flatMap(({ columns }) => columns));
  const ids = profiles.filter(
    ({ column, filled, values, sort }) =>
      !taken.has(column) &&
      filled === rows &&
      values.size === filled &&
      table.columns[column]?.kind !== 'list' &&
      (sort === 'integer' || sort === 'name'),
  );
  for (const id of ids) {
    const groups = series.filter(({ columns }) => areIds(table, id, columns));
    if (groups.length > 0)
      return { id: id.column, groups: [...groups, ...listSingles(table, profiles, id, taken)] };
  }
  for (const id of ids) {
    const name = findRowLinks(table, [id.column]);
    const column = table.columns.findIndex((each) => each.name === name);
    if (name !== null && column >= 0)
      return { id: id.column, groups: [{ name, columns: [column] }, ...listLinked(table, id, column)] };
  }
  return null;
}

/**
 * Beside a column that names other rows, further ones that do so for another reason, such as “Member of” beside “Works with”; and those of which every cell has the
 * address of a page behind each name, as exports of notes write what is linked.
 */
function listLinked(table: ImportTable, id: ColumnProfile, taken: number): Nominations['groups'] {
  const rows = countRows(table);
  const owners = new Map<string, number>();
  for (let row = 0; row < rows; row += 1) owners.set(foldSpaces(table.cell(row, id.column)), row);
  const known = new Set(owners.keys());
  return profileColumns(table).flatMap(({ name, column, sort }) => {
    if (column === taken || column === id.column || (sort !== 'name' && sort !== 'prose')) return [];
    let [filled, linked, addressed] = [0, 0, 0];
    for (let row = 0; row < rows; row += 1) {
      const cell = foldSpaces(table.cell(row, column));
      if (cell === '' || isNoAnswer(cell)) continue;
      filled += 1;
      const names = listNominated(cell, known);
      if (names.some((each) => known.has(each) && owners.get(each) !== row)) linked += 1;
      if (PAGES.test(cell)) addressed += 1;
    }
    const isLinked = linked > 1 && linked >= MIN_SHARE * filled;
    return isLinked || (filled > 1 && addressed === filled) ? [{ name, columns: [column] }] : [];
  });
}

/** A name with the address of its page, or several. */
const PAGES =
  /^[^()]{1,200} \(https?:\/\/[^()\s]{0,300}notion\.[^()\s]{1,300}\)(, [^()]{1,200} \(https?:[^()\s]{1,300}\))*$/;

/** Beside such a series a column of its own may name others for another reason: “would not sit with”. */
function listSingles(
  table: ImportTable,
  profiles: readonly ColumnProfile[],
  id: ColumnProfile,
  taken: ReadonlySet<number>,
): Nominations['groups'] {
  return profiles.flatMap(({ name, column }) =>
    column !== id.column && !taken.has(column) && areIds(table, id, [column])
      ? [{ name, columns: [column] }]
      : [],
  );
}

function listSeries(profiles: readonly ColumnProfile[]): Nominations['groups'] {
  const series = new Map<string, number[]>();
  for (const { name, column } of profiles) {
    const key = foldName(NUMBERED.exec(name)?.[1] ?? '');
    if (key !== '') series.set(key, [...(series.get(key) ?? []), column]);
  }
  return [...series].flatMap(([name, columns]) => (columns.length > 1 ? [{ name, columns }] : []));
}

function areIds(table: ImportTable, id: ColumnProfile, columns: readonly number[]): boolean {
  const owners = new Map<string, number>();
  const rows = countRows(table);
  for (let row = 0; row < rows; row += 1) owners.set(foldSpaces(table.cell(row, id.column)), row);
  const values = new Set<string>();
  let [ties, own, empty] = [0, 0, 0];
  for (const column of columns)
    for (let row = 0; row < rows; row += 1) {
      const value = foldSpaces(table.cell(row, column));
      if (value === '' || isMissingCode(value)) {
        empty += 1;
        continue;
      }
      values.add(value);
      if (owners.get(value) === row) own += 1;
      else if (owners.has(value)) ties += 1;
    }
  const known = [...values].filter((value) => owners.has(value)).length;
  // Grades from 1 to 5 are ids of the first five by chance: they fill all rows, and are now and then those of the row.
  const areGrades = empty === 0 ? own > 0 : own > MAX_OWN * rows;
  return ties >= MIN_TIES && known >= MIN_SHARE * values.size && !areGrades;
}

/** Returns whether the rows of a list have numbers by which others name them, and names beside: as staff do, of whom each reports to one. The numbers are no actors of their own. */
export function areNumberedRows(table: ImportTable): boolean {
  const found = findNominations(table);
  const profiles = profileColumns(table);
  if (!found || profiles[found.id]?.sort !== 'integer') return false;
  const rows = countRows(table);
  return profiles.some(
    ({ sort, filled, values, name }) =>
      sort === 'name' && filled === rows && values.size === rows && /(^|[ _.-])name$/i.test(name),
  );
}

/** “absent” and “nobody” are said in place of a name. */
export function isNoAnswer(text: string): boolean {
  return isMissingCode(text) || isNobody(text) || NO_ANSWER.test(foldName(text));
}

const NO_ANSWER =
  /^(absent|not present|away|ill|sick|none|nobody|no one|noone|no answer|refused|left|moved|abwesend|krank|fehlt|niemand|keiner|keine|keine angabe|absente?|personne|aucune?|malade|ausente|nadie|ninguno|ninguna|ninguem|nenhum|assente|nessuno|nessuna|nieobecn[ay]|nikt|brak|отсутствует|нет|никто|никого|болел|відсутній|відсутня|ніхто|нікого|yok|kimse|hic kimse|afwezig|niemand|غايب|لا احد|נעדר|אף אחד)$/;

/** Returns those whom a cell names: itself where it is of the list, or else each of its parts. */
export function listNominated(cell: string, known: ReadonlySet<string>): readonly string[] {
  const text = foldSpaces(cell);
  if (known.has(text)) return [text];
  if (text === '' || isNoAnswer(text)) return [];
  const parts = splitList(cell.replaceAll('\n', ' | ')).map(foldSpaces);
  const [only, more] = parts;
  const isJoined = more === undefined && only?.includes(',') === true;
  const quoted = isJoined || /^"[^"]+"$/.test(only ?? '') ? splitQuoted(only ?? '') : parts;
  const all = quoted.map((part) => withoutAddress(part, known));
  return all.some((part) => known.has(part)) || parts.length > 1 || PAGES.test(text)
    ? all.filter((part) => part !== '')
    : [text];
}

/** Returns the answer that each row is an actor who names others by their ids; none for a table without such columns. */
export function offerNominations(table: ImportTable): Question['choices'] {
  const found = findNominations(table);
  if (!found) return [];
  const columns = found.groups.flatMap((group) => group.columns);
  const names = columns.map((column) => `“${table.columns[column]?.name}”`);
  const shown = names.length > 3 ? `${names.slice(0, 2).join(', ')} … ${names.at(-1)}` : names.join(', ');
  const id = table.columns[found.id]?.name;
  return [
    {
      label: `Each row is an actor “${id}”, tied to those who are named in ${shown}`,
      mapping: { headers: { rows: 'nominations' } },
    },
  ];
}

/** Returns the parts between commas; a name with a comma in it stands between quotation marks: `Ada Bell,"Cole, Ben"`. */
function splitQuoted(cell: string): readonly string[] {
  return (cell.match(/"(?:[^"]|"")*"|[^,"]+/g) ?? [])
    .map((part) => foldSpaces(part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part))
    .filter((part) => part !== '');
}

/** An export of notes has the address of a page behind its name: “Ada Bell (https://…)”. */
function withoutAddress(part: string, known: ReadonlySet<string>): string {
  const name = part.replace(NAMED_ADDRESS, '');
  return name !== '' && !known.has(part) ? name : part;
}

const NAMED_ADDRESS = /\s*\(https?:[^()\s]{1,300}\)\s*$/;
