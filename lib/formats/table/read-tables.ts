import { createImportTables } from '../create-import-tables';
import { ACTOR_WORDS } from '../guess/column-words';
import { askAboutHeadings } from '../guess/find-headings';
import { foldName } from '../guess/fold-name';
import { findLikelyName } from '../guess/guess-actor-names';
import { guessColumns } from '../guess/guess-columns';
import { hasNamedEnds, hasSharedEnds } from '../guess/guess-ends';
import { guessMapping } from '../guess/guess-mapping';
import { hasKnownRows } from '../guess/known-rows';
import { askAboutLegend, findLegendCodes } from '../guess/legend-codes';
import { looksLikeMatrix } from '../guess/looks-like-matrix';
import { isActorsName, isTiesName } from '../guess/table-words';
import { isMeetingTable } from '../import/import-meetings';
import type {
  Guess,
  Headers,
  ImportTable,
  ImportTables,
  ListRoles,
  Question,
  ReadResult,
  Remark,
} from '../import-tables';
import { joinHeaders } from '../neo4j/join-headers';
import { areNeo4jTables, readNeo4jTables } from '../neo4j/read-neo4j-tables';
import { toFailed } from '../remark-list';
import { readTemplate } from '../template/read-template';
import { findTemplate } from '../template/template-rows';
import { decodeColumns } from './decode-columns';
import { decodeTypes } from './decode-types';
import { describeHeader, type ToldTable } from './first-row';
import { joinReferences } from './join-references';
import { joinSpaces, type References } from './join-spaces';
import { mergeTables } from './merge-tables';
import { nameForJoining } from './name-for-joining';
import { partNodexl } from './nodexl-sheets';
import type { OwnTable } from './own-columns';
import { partTables } from './part-tables';
import { askAboutPassed, reportPassedOver } from './passed-tables';
import { readOwnTables } from './read-own-tables';
import { splitLists } from './split-lists';
import { splitRecords } from './split-records';
import type { NamedTable } from './table-reading';
import { unfoldMatrix } from './unfold-matrix';
import { unfoldSheets } from './unfold-sheets';
import { isUnfolded, unfoldAsSaid } from './unfold-tables';
import { unfoldYears } from './unfold-years';

/**
 * Returns the draft that tables make together: a table of ties, or one of actors, or both, from elsewhere; or the tables that this
 * program writes, which say themselves what they mean. `references`: what a database says of the columns of its tables, by their names.
 */
export function readTables(
  tables: readonly NamedTable[],
  references: ReadonlyMap<string, References> = new Map(),
): ReadResult {
  const filled = tables
    .filter(({ table }) => table.rows > 0 || table.columns.length > 0)
    .flatMap(partTables)
    .map(splitLists)
    .map(splitRecords);
  const broken = filled.flatMap(({ remarks }) => remarks).filter(({ severity }) => severity === 'error');
  const [error, ...others] = broken;
  if (error) return { kind: 'failed', remarks: [error, ...others] };
  if (filled.some(({ own }) => own === 'ties' || own === 'actors')) return readOwn(filled);
  const notes = filled.flatMap(listNotes);
  return askAboutCodes(
    readOthers(decodeColumns(filled) === filled ? decodeTypes(filled, notes) : filled, references),
    notes,
  );
}

const MAX_CODES = 200;

/** What stands around a table, and tables of a code and what it means. */
function listNotes({ notes = [], table: { columns, rows, cell } }: NamedTable): readonly string[] {
  const isList = columns.length === 2 && rows <= MAX_CODES;
  const pairs = Array.from({ length: isList ? rows : 0 }, (_, row) => `${cell(row, 0)} = ${cell(row, 1)}`);
  return [...notes, ...pairs, ...(isList ? [columns.map(({ name }) => name).join(' = ')] : [])];
}

/** What the file itself says of its codes is asked about where ties have them. */
function askAboutCodes(read: ReadResult, notes: readonly string[]): ReadResult {
  if (read.kind !== 'draft' || notes.length === 0 || findLegendCodes(notes).length === 0) return read;
  const { applyHeaderChoice, draft, mapping, shapeQuestions = [] } = read;
  const asked = draft.ties ? askAboutLegend(draft.ties, mapping, notes) : [];
  return {
    ...read,
    shapeQuestions: [...shapeQuestions, ...asked],
    applyHeaderChoice: applyHeaderChoice && ((said) => askAboutCodes(applyHeaderChoice(said), notes)),
  };
}

function readOwn(tables: readonly NamedTable[]): ReadResult {
  const find = (own: OwnTable) => tables.filter((table) => table.own === own);
  const double = tables.find(({ own }) => own !== null && find(own).length > 1);
  if (double?.own) return describeDouble(double.own, find(double.own));
  const own = tables.flatMap((table) => (table.own ? [[table.own, table.table] as const] : []));
  const foreign = tables.filter((table) => table.own === null);
  const meetings = find('meetings').length === 0 ? foreign.find(isOfMeetings) : undefined;
  const passedOver = foreign.filter((table) => table !== meetings).map(reportPassedOver);
  const all = { ...Object.fromEntries(own), ...(meetings && { meetings: meetings.table }) };
  return readOwnTables(all, [...tables.flatMap(({ remarks }) => remarks), ...passedOver]);
}

/** Tables of a form that says itself what it means come first; all others are guessed. */
function readOthers(tables: readonly NamedTable[], references: ReadonlyMap<string, References>): ReadResult {
  const template = findTemplate(tables);
  if (template) return readTemplate(template);
  const headed = joinHeaders(tables);
  if (areNeo4jTables(headed)) return readNeo4jTables(headed);
  const nodexl = partNodexl(tables);
  if (nodexl) return addPassedOver(readForeign(nodexl.network, {}), nodexl.others, false);
  const joined = joinSpaces(tables, references) ?? joinReferences(tables, references);
  if (joined) return readForeign(joined, {});
  const [only, second] = tables;
  // Beside other tables a matrix may be anything, such as a table of distances.
  const years = only && !second ? unfoldYears(only) : null;
  if (years) return readForeign([years], {});
  const sheets = second ? unfoldSheets(tables) : null;
  return readForeign(sheets ?? (only && !second ? unfoldMatrix(only) : decodeColumns(tables)), {});
}

/** `mayBelong`: whether those that look like tables of actors or ties are asked about. */
function addPassedOver(result: ReadResult, others: readonly NamedTable[], mayBelong = true): ReadResult {
  if (result.kind !== 'draft') return result;
  const { draft, applyHeaderChoice, shapeQuestions = [] } = result;
  const remarks = [...draft.remarks, ...others.map(reportPassedOver)];
  const used = [draft.ties, draft.actors].flatMap((table) => table ?? []);
  return {
    ...result,
    draft: { ...draft, remarks },
    shapeQuestions: [
      ...shapeQuestions,
      ...(mayBelong ? askAboutPassed(others, used, draft.ties !== null) : []),
    ],
    applyHeaderChoice:
      applyHeaderChoice && ((said) => addPassedOver(applyHeaderChoice(said), others, mayBelong)),
  };
}

/** `said`: which first rows name columns, where a user has said so. What a table holds stays as it was told from the guess. */
function readForeign(tables: readonly NamedTable[], said: Headers): ReadResult {
  const unfolded = unfoldAsSaid(tables, said);
  if (unfolded) {
    const rows = isUnfolded(said.rows) ? undefined : said.rows;
    const read = readForeign(unfolded, said.headings ? { ...said, headings: false, rows } : {});
    const again = (answer: Headers) => readForeign(tables, { ...said, ...answer });
    if (read.kind !== 'draft') return read;
    const headers = {
      ...read.mapping.headers,
      ...(said.rows && { rows: said.rows }),
      headings: said.headings,
    };
    return { ...read, mapping: { ...read.mapping, headers }, said, applyHeaderChoice: again };
  }
  const listed = (table: NamedTable) =>
    said.lists && Object.hasOwn(said.lists, table.name) ? said.lists[table.name] : undefined;
  const roles = tables.map((table) => ({
    table,
    role: listed(table) ?? findRole(table, tables.length, said.rows),
  }));
  const told = roles.map(({ table, role }) =>
    role === 'ties' || role === 'actors' ? { ...table, role } : table,
  );
  const ofRole = (sought: string) =>
    roles.flatMap(({ table, role }, at) =>
      role === sought ? [listed(table) ? nameForJoining(told[at] ?? table, told) : table] : [],
    );
  const ties = ofRole('ties');
  const likeActors = ofRole('actors');
  const called = likeActors.filter(
    ({ name, role }) => role === 'actors' || isActorsName(name) || said.lists?.[name] === 'actors',
  );
  // Beside “nodes.csv” a table of the properties of the whole is none of actors.
  // “firms.csv” beside “persons.csv” is, where ties name its rows.
  const areUsed = (table: NamedTable) => called.includes(table) || nameEnds(table.table, ties, called);
  const actors = called.length > 0 && ties.length > 0 ? likeActors.filter(areUsed) : likeActors;
  const others = likeActors.filter((table) => !actors.includes(table));
  const meetings = roles.filter(({ role }) => role === 'meetings').map(({ table }) => table);
  if (meetings.length > 1) return describeDouble('meetings', meetings);
  const allTies = joinTables(ties, 'ties', said.ties);
  const allActors = joinTables(actors, 'actors', said.actors);
  if ('kind' in allTies) return allTies;
  if ('kind' in allActors) return allActors;
  const used = [...allTies, ...allActors];
  if (used.length === 0 && meetings.length === 0) {
    const largest = findLargest(tables);
    if (largest && said.ties === undefined && said.actors === undefined) {
      const alone = addPassedOver(
        readForeign([largest], said),
        tables.filter((table) => table !== largest),
      );
      return alone.kind === 'draft'
        ? {
            ...alone,
            applyLists: (lists) =>
              readForeign(tables, { ...said, lists: { ...toLists(alone, largest), ...lists } }),
          }
        : alone;
    }
    return toFailed(
      'No table was found in which ties or actors stand.',
      'Name the columns of the ties “source” and “target”, and those of the actors “id” and “name”.',
    );
  }
  const draft: ImportTables = createImportTables({
    actors: used.find(({ role }) => role === 'actors')?.table ?? null,
    ties: used.find(({ role }) => role === 'ties')?.table ?? null,
    meetings: meetings[0]?.table ?? null,
    remarks: [
      ...used.flatMap(({ remarks }) => remarks),
      ...roles.filter(({ role }) => role === null).map(({ table }) => reportPassedOver(table)),
      ...others.map(reportPassedOver),
    ],
  });
  const { mapping, guesses } = nameRows(draft, guessMapping(draft), said);
  const headers = Object.fromEntries(used.map(({ role, isNames }) => [role, isNames]));
  const passed = [...roles.filter(({ role }) => role === null).map(({ table }) => table), ...others];
  return {
    kind: 'draft',
    draft,
    mapping: {
      ...mapping,
      headers: {
        ...headers,
        ...(said.rows && { rows: said.rows }),
        ...(said.lists && { lists: said.lists }),
      },
    },
    guesses: [...used.map(toHeaderGuess), ...guesses],
    shapeQuestions: [
      ...tables.flatMap(({ questions = [] }) => questions),
      ...askAboutShape(tables, said),
      ...askAboutPassed(
        passed,
        used.map(({ table }) => table),
        draft.ties !== null,
      ),
    ],
    said,
    applyHeaderChoice: (more) => readForeign(tables, { ...said, ...more }),
    ...(tables.length > 1 && { applyLists: (lists) => readForeign(tables, { ...said, lists }) }),
  };
}

type Guessed = ReturnType<typeof guessMapping>;

/** Where a user has said that each row is an actor, the column that is likeliest to hold their names does: else none would be left. */
function nameRows({ actors }: ImportTables, guessed: Guessed, { rows }: Headers): Guessed {
  const { mapping, guesses } = guessed;
  const fields = Object.values(mapping.actorColumns);
  if (rows !== 'actors' || !actors || fields.includes('name') || fields.includes('id')) return guessed;
  const name = findLikelyName(actors);
  if (name === null) return guessed;
  const reason = 'No word says which column holds the names; most rows have a name of their own in it.';
  return {
    mapping: { ...mapping, actorColumns: { ...mapping.actorColumns, [name]: 'name' } },
    guesses: [
      ...guesses.filter((guess) => guess.part !== 'actorColumns' || guess.name !== name),
      { part: 'actorColumns', name, to: 'name', reason, confidence: 'unsure' },
    ],
  };
}

/** A table that was read alone keeps what its rows were. */
function toLists({ draft }: Extract<ReadResult, { kind: 'draft' }>, { name }: NamedTable): ListRoles {
  return { [name]: draft.ties ? 'ties' : 'actors' };
}

/** What heads rows is asked before what their columns mean. */
function askAboutShape([only, more]: readonly NamedTable[], { headings }: Headers): readonly Question[] {
  return only && !more && headings === undefined && only.hasHeader ? askAboutHeadings(only.table) : [];
}

/** Returns whether ties name rows of a table by ids that the other tables of actors do not have. */
function nameEnds(table: ImportTable, ties: readonly NamedTable[], others: readonly NamedTable[]): boolean {
  const known = new Set(others.flatMap((other) => listIds(other.table)));
  const ids = new Set(listIds(table).filter((id) => !known.has(id)));
  return ties.some(({ table: { columns, rows, cell } }) =>
    columns.some((_, column) => {
      for (let row = 0; row < Math.min(rows, MAX_LOOKED_AT); row += 1)
        if (ids.has(cell(row, column).trim())) return true;
      return false;
    }),
  );
}

const MAX_LOOKED_AT = 5_000;

function listIds({ columns, rows, cell }: ImportTable): readonly string[] {
  const id = columns.findIndex(({ name }) => foldName(name) === 'id');
  return id < 0
    ? []
    : Array.from({ length: rows }, (_, row) => cell(row, id).trim()).filter((each) => each !== '');
}

/** Of several tables that are called by nothing, the largest is asked about as if it stood alone. */
function findLargest(tables: readonly NamedTable[]): NamedTable | null {
  const size = ({ table }: NamedTable) => table.rows * table.columns.length;
  const [first, second] = [...tables].sort((a, b) => size(b) - size(a));
  return first && second && first.table.columns.length > 1 && first.table.rows > 0 ? first : null;
}

/** Returns the one table of a sort, or several put together, or why that cannot be; nothing when there is none. */
function joinTables(
  tables: readonly NamedTable[],
  role: ToldTable['role'],
  said: boolean | undefined,
): readonly ToldTable[] | ReturnType<typeof toFailed> {
  const told = tables.map((table) => ({ name: table.name, ...describeHeader(table, role, said) }));
  const [first, second] = told;
  if (!first || !second) return told;
  const merged = mergeTables(told, role);
  if (!merged.ok) return toFailed(merged.message, merged.fix);
  const names = told.map(({ name }) => name).slice(0, 10);
  const message = `Several tables hold ${role} and were put together, one after another: ${names.join(', ')}.`;
  const note: Remark = { severity: 'note', place: '', message, fix: '' };
  const remarks = [note, ...told.flatMap((each) => each.remarks)];
  return [{ ...first, table: merged.table, remarks }];
}

function toHeaderGuess({ role, guess, isGuessedNames }: ToldTable): Guess {
  return { part: 'headers', name: role, to: isGuessedNames ? 'names' : 'row', ...guess };
}

function findRole(
  named: NamedTable,
  count: number,
  said: Headers['rows'],
): 'actors' | 'ties' | 'meetings' | null {
  const { name, table, hasHeader } = named;
  if (named.role) return named.role;
  if (table.columns.length < 2 && count > 1) return null;
  if (isOfMeetings(named)) return 'meetings';
  if (count === 1 && said && !isUnfolded(said)) return said;
  if (hasHeader && (hasNamedEnds(table) || (count === 1 && hasKnownRows(table)))) return 'ties';
  if (count > 1 && isTiesName(name)) return 'ties';
  if (count > 1 && isActorsName(name)) return 'actors';
  if (count === 1 && looksLikeMatrix(table)) return 'ties';
  if (hasHeader && hasActorColumns(table) && !(count === 1 && hasSharedEnds(table))) return 'actors';
  return count === 1 ? 'ties' : null;
}

function isOfMeetings({ name, table, hasHeader, own }: NamedTable): boolean {
  if (own === 'meetings') return true;
  return (
    own === null &&
    hasHeader &&
    isMeetingTable(
      name,
      table.columns.map((column) => column.name),
    )
  );
}

/** A table of actors has a column for their name or id, and nothing that only ties have. */
function hasActorColumns(table: ImportTable): boolean {
  const { columns } = guessColumns(table, 'actorColumns', ACTOR_WORDS);
  return [...columns.values()].some((field) => field === 'name' || field === 'id');
}

function describeDouble(what: string, tables: readonly NamedTable[]): ReadResult {
  const names = tables.map(({ name }) => name).slice(0, 10);
  return toFailed(
    `Several tables hold ${what}: ${names.join(', ')}.`,
    'Put them into one table, or read one of them.',
  );
}
