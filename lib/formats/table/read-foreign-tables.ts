import { createImportTables } from '../create-import-tables';
import { askAboutColumnGroups } from '../guess/find-column-groups';
import { askAboutHeadings } from '../guess/find-headings';
import { askAboutYearColumns } from '../guess/find-year-columns';
import { findLikelyName } from '../guess/guess-actor-names';
import { hasNamedEnds } from '../guess/guess-ends';
import { guessMapping } from '../guess/guess-mapping';
import { isMeasureTitle } from '../guess/pivot-words';
import type { ImportTable, ImportTables, Remark } from '../import-tables';
import { isCodesRole, type ListRoles } from '../list-role';
import type { Headers } from '../mapping';
import type { Guess, Question } from '../question';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import { addPassedOver } from './add-passed-over';
import { describeDouble } from './describe-double';
import { describeHeader, type ToldTable } from './first-row';
import { askAboutKeys } from './join-by-key';
import { linkTables } from './linked-tables';
import { mergeTables } from './merge-tables';
import { addOwners } from './owner-tables';
import { askAboutPassed, reportPassedOver } from './passed-tables';
import { askAboutCodeLists, decodeSaid } from './said-codes';
import { findLargest, type SortedTables, sortTables } from './sort-tables';
import type { NamedTable } from './table-reading';
import { isUnfolded, unfoldAsSaid } from './unfold-tables';

/**
 * Returns the draft that tables from elsewhere make together. `said`: which first rows name columns, where a user has said so. What a
 * table holds stays as it was told from the guess.
 */
export function readForeign(written: readonly NamedTable[], said: Headers): ReadResult {
  const tables = linkTables(addOwners(written), said);
  const decoded = said.lists ? decodeSaid(tables, said.lists) : tables;
  if (decoded !== tables) return readDecoded(tables, decoded, said);
  const unfolded = unfoldAsSaid(tables, said);
  if (unfolded) return readUnfolded(tables, unfolded, said);
  const sorted = sortTables(tables, said);
  if (sorted.meetings.length > 1) return describeDouble('meetings', sorted.meetings);
  const ties = joinTables(sorted.ties, 'ties', said.ties);
  const actors = joinTables(sorted.actors, 'actors', said.actors);
  if ('kind' in ties) return ties;
  if ('kind' in actors) return actors;
  const used = [...ties, ...actors];
  return used.length === 0 && sorted.meetings.length === 0
    ? readLargest(tables, said)
    : toDraft(tables, used, sorted, said);
}

/** Reads tables in which words stand for codes, as a user has said; what is said next is said of the tables of the file. */
function readDecoded(
  tables: readonly NamedTable[],
  decoded: readonly NamedTable[],
  said: Headers,
): ReadResult {
  const lists = Object.fromEntries(Object.entries(said.lists ?? {}).filter(([, role]) => !isCodesRole(role)));
  const read = readForeign(decoded, { ...said, lists });
  if (read.kind !== 'draft') return read;
  const headers = { ...read.mapping.headers, lists: said.lists };
  return {
    ...read,
    mapping: { ...read.mapping, headers },
    said,
    applyHeaderChoice: (more) => readForeign(tables, { ...said, ...more }),
    applyLists: (more) => readForeign(tables, { ...said, lists: { ...said.lists, ...more } }),
  };
}

/** Reads what stands in tables once they are unfolded, as a user has said. */
function readUnfolded(
  tables: readonly NamedTable[],
  unfolded: readonly NamedTable[],
  said: Headers,
): ReadResult {
  const rows = isUnfolded(said.rows) ? undefined : said.rows;
  const read = readForeign(unfolded, said.headings ? { ...said, headings: false, rows } : {});
  if (read.kind !== 'draft') return read;
  const headers = {
    ...read.mapping.headers,
    ...(said.rows && { rows: said.rows }),
    headings: said.headings,
  };
  const applyHeaderChoice = (answer: Headers) => readForeign(tables, { ...said, ...answer });
  return { ...read, mapping: { ...read.mapping, headers }, said, applyHeaderChoice };
}

/** Of tables of which none is of ties or actors, the largest is asked about. */
function readLargest(tables: readonly NamedTable[], said: Headers): ReadResult {
  const largest = findLargest(tables);
  if (!largest || said.ties !== undefined || said.actors !== undefined)
    return toFailed(
      'No table was found in which ties or actors stand.',
      'Name the columns of the ties “source” and “target”, and those of the actors “id” and “name”.',
    );
  const alone = addPassedOver(
    readForeign([largest], said),
    tables.filter((table) => table !== largest),
  );
  if (alone.kind !== 'draft') return alone;
  const applyLists = (lists: ListRoles) =>
    readForeign(tables, { ...said, lists: { ...toLists(alone, largest), ...lists } });
  const shapeQuestions = [
    ...(alone.shapeQuestions ?? []),
    ...(said.rows === undefined ? askAboutKeys(tables) : []),
  ];
  const applyHeaderChoice = (more: Headers) =>
    more.rows === 'joined'
      ? readForeign(tables, { ...said, ...more })
      : (alone.applyHeaderChoice?.(more) ?? alone);
  return { ...alone, shapeQuestions, applyHeaderChoice, applyLists, tableName: largest.name };
}

function toDraft(
  tables: readonly NamedTable[],
  used: readonly ToldTable[],
  sorted: SortedTables,
  said: Headers,
): ReadResult {
  const { meetings, claims, passed } = sorted;
  const draft: ImportTables = createImportTables({
    actors: used.find(({ role }) => role === 'actors')?.table ?? null,
    ties: used.find(({ role }) => role === 'ties')?.table ?? null,
    meetings: meetings[0]?.table ?? null,
    claims: claims[0]?.table ?? null,
    remarks: [...used.flatMap(({ remarks }) => remarks), ...passed.map(reportPassedOver)],
  });
  const [alone, ...others] = [...sorted.ties, ...sorted.actors];
  const { mapping, guesses } = nameRows(draft, guessMapping(draft), said);
  const read = used.map(({ table }) => table);
  return {
    ...{ kind: 'draft', draft, said },
    mapping: {
      ...mapping,
      headers: {
        ...Object.fromEntries(used.map(({ role, isNames }) => [role, isNames])),
        ...(said.rows && { rows: said.rows }),
        ...(said.lists && { lists: said.lists }),
      },
    },
    guesses: [...used.map(toHeaderGuess), ...guesses],
    shapeQuestions: [
      ...tables.flatMap(({ questions = [] }) => questions),
      ...askAboutShape(tables, said),
      ...(lacksEnds(draft) && said.rows === undefined ? askAboutKeys(tables) : []),
      ...askAboutCodes(tables, read, draft, said),
      ...askAboutPassed(
        passed.filter(({ name }) => !Object.hasOwn(said.lists ?? {}, name)),
        read,
        draft.ties !== null,
      ),
    ],
    applyHeaderChoice: (more) => readForeign(tables, { ...said, ...more }),
    ...(tables.length > 1 && { applyLists: (lists) => readForeign(tables, { ...said, lists }) }),
    ...(tables.length > 1 && alone !== undefined && others.length === 0 && { tableName: alone.name }),
  };
}

/** Returns whether no table of ties has columns whose names say that they are the ends. */
function lacksEnds({ ties }: ImportTables): boolean {
  return ties === null || !hasNamedEnds(ties);
}

/** Tables that were taken for actors may say what codes mean, unless they stand beside ties of which they list the ends. */
function askAboutCodes(
  tables: readonly NamedTable[],
  read: readonly ImportTable[],
  draft: ImportTables,
  { lists = {} }: Headers,
): readonly Question[] {
  if (tables.length < 2 || !lacksEnds(draft)) return [];
  const actors = tables.filter(({ table }) => read.includes(table));
  return askAboutCodeLists(
    actors,
    tables.filter((table) => !actors.includes(table)),
    lists,
  );
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

/** What a pivot table counts stands above it: its columns are then values of one field. */
function isOfPivot({ titles = [] }: NamedTable): boolean {
  return titles.some((title) => isMeasureTitle(title.split('; ')[0] ?? ''));
}

/** What heads rows is asked before what their columns mean. */
function askAboutShape(
  [only, more]: readonly NamedTable[],
  { headings, rows }: Headers,
): readonly Question[] {
  if (!only || more || !only.hasHeader) return [];
  return [
    ...(headings === undefined ? askAboutHeadings(only.table) : []),
    ...(rows === undefined ? askAboutColumnGroups(only.table) : []),
    ...(rows === undefined && isOfPivot(only) && hasNamedEnds(only.table)
      ? askAboutYearColumns(only.table)
      : []),
  ];
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
