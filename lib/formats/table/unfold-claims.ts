import { createTable } from '../create-table';
import { foldSpaces } from '../guess/fold-spaces';
import { isMissingAmongNames, isMissingCode } from '../guess/missing-codes';
import { isNobody } from '../guess/nobody-words';
import { hasPersonForm, isBodyName, isPersonName } from '../guess/person-names';
import { findResponses, toResponseType } from '../guess/said-responses';
import { findSaidRows, type SaidRows } from '../guess/said-rows';
import type { ImportColumn, ImportTable, Remark } from '../import-tables';
import { splitList } from '../join-list';
import { OWN_COLUMNS } from './own-columns';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

const FIELDS = ['id', 'statement', 'speaker', 'attribution', 'excerpt', 'said', 'document'] as const;
const OWN: ReadonlySet<string> = new Set([...OWN_COLUMNS.claims, 'meetings']);

/** Returns those who speak in a table, and what each has said: words that two have said are one claim. */
export function unfoldClaims(named: NamedTable): readonly NamedTable[] {
  const { table, remarks } = named;
  const found = findSaidRows(table);
  if (!found) return [named];
  const read = (row: number, column: number | null) =>
    column === null ? '' : foldSpaces(table.cell(row, column));
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => read(row, found.statement) !== '',
  );
  const all = [...new Set(rows.map((row) => read(row, found.speaker)))].filter((name) => name !== '');
  const called = all.filter((name) => !isUnnamed(name));
  const speakers = called.length > 0 ? called : all;
  const isActor = new Set(speakers);
  const answers = listAnswers(table, rows, read);
  const taken = new Set([...Object.values(found), ...answers.read]);
  const others = table.columns.flatMap((column, at) => (taken.has(at) ? [] : [{ column, at }]));
  const claims: ImportTable = {
    columns: [
      ...FIELDS.map((name): ImportColumn => ({ name, kind: name === 'said' ? 'date' : 'text' })),
      ...others.map(({ column }) =>
        OWN.has(column.name) ? { ...column, name: `${column.name} (column)` } : column,
      ),
    ],
    rows: rows.length,
    cell: (at, column) => {
      const row = rows[at] ?? 0;
      const statement = read(row, found.statement);
      const speaker = read(row, found.speaker);
      // “A senior diplomat” is nobody who could be an actor, and speaks all the same.
      const voice = isActor.has(speaker) ? [speaker, ''] : ['', speaker];
      const own = [statement, statement, ...voice, statement, read(row, found.said)];
      if (column < own.length) return own[column] ?? '';
      if (column === own.length) return read(row, found.document);
      return table.cell(row, others[column - FIELDS.length]?.at ?? 0);
    },
    line: (at) => table.line(rows[at] ?? 0),
  };
  if (answers.list.length > 0) return withAnswers(named, { claims, speakers, answers, found, rows });
  return [
    {
      ...toNamed('actors', createActors(speakers), [
        ...remarks,
        ...describeSilent(table.rows - rows.length),
        ...describeKinds(speakers),
      ]),
      role: 'actors',
    },
    { ...toNamed('claims', claims, []), own: 'claims' },
  ];
}

/** Returns whether a cell says that nobody answers: empty, “n/a”, “nobody”. */
function isNobodyNamed(name: string): boolean {
  return (
    name === '' ||
    isMissingCode(name) ||
    isMissingAmongNames(name) ||
    isNobody(name) ||
    /^(?:none|no|yes)$/i.test(name)
  );
}

/** Returns whether words describe who speaks, and name nobody: “a senior diplomat”, “two officials”, “sources close to the talks”. */
function isUnnamed(speaker: string): boolean {
  const [first = '', second = ''] = speaker.split(' ');
  if (/^(?:anonymous|unnamed|unidentified)$/i.test(first)) return true;
  const isSmall = /^\p{Ll}/u.test(second);
  return (
    isSmall &&
    /^(?:an?|the|one|two|three|four|several|some|many|sources?|officials?|diplomats?|aides?|people)$/i.test(
      first,
    )
  );
}

type Answer = { readonly row: number; readonly by: string; readonly type: string };

type Answers = {
  readonly list: readonly Answer[];
  /** The columns that they are read from. */
  readonly read: readonly number[];
  /** Words of answers that no type says, and of those who answer without a name. */
  readonly unknown: ReadonlySet<string>;
};

/** Returns who answers what the rows of a table say, and how: “denied by”, or “Reaction” beside “Who reacted”. */
function listAnswers(
  table: ImportTable,
  rows: readonly number[],
  read: (row: number, column: number) => string,
): Answers {
  const unknown = new Set<string>();
  const list = findResponses(table).flatMap(({ by, how }) =>
    rows.flatMap((row): Answer[] => {
      const names = splitList(read(row, by)).filter((name) => !isNobodyNamed(name));
      const words = 'type' in how ? '' : read(row, how.column);
      const type = 'type' in how ? how.type : toResponseType(words);
      if (type === null && names.length > 0) unknown.add(words);
      // Who answers without a name is no actor: the words stay beside the claim.
      const called = names.filter((name) => !isUnnamed(name));
      for (const name of names) if (isUnnamed(name)) unknown.add(name);
      return type === null ? [] : called.map((name) => ({ row, by: name, type }));
    }),
  );
  // What is said in words that no type says stays beside the claim.
  const isAll = unknown.size === 0;
  const columns = findResponses(table).flatMap(({ by, how }) => ('type' in how ? [by] : [by, how.column]));
  return { list, read: list.length > 0 && isAll ? columns : [], unknown };
}

type Unfolding = {
  readonly claims: ImportTable;
  readonly speakers: readonly string[];
  readonly answers: Answers;
  readonly found: SaidRows;
  readonly rows: readonly number[];
};

/** Returns the tables of a file that also tells who answers what others have said: each answer is a tie with the claim. */
function withAnswers(
  { table, remarks }: NamedTable,
  { claims, speakers, answers: { list, unknown }, found, rows }: Unfolding,
): readonly NamedTable[] {
  const names = [...new Set([...speakers, ...list.map(({ by }) => by)])];
  const read = (row: number, column: number | null) =>
    column === null ? '' : foldSpaces(table.cell(row, column));
  const ties = createTable(
    ['type', 'source', 'target', 'claim', 'document'].map((name) => ({ name, kind: 'text' })),
    list.map(({ row, by, type }) => [type, by, '', read(row, found.statement), read(row, found.document)]),
  );
  const told = [
    ...remarks,
    ...describeSilent(table.rows - rows.length),
    ...describeUnknown(unknown),
    ...describeKinds(names),
  ];
  return [
    { ...toNamed('actors', createActors(names), told), role: 'actors' },
    { ...toNamed('ties', ties, []), role: 'ties' },
    { ...toNamed('claims', claims, []), own: 'claims' },
  ];
}

/** Returns the table of those who speak or answer: persons where their names are a person's, or have the form of one's. */
function createActors(names: readonly string[]): ImportTable {
  return createTable(
    ['name', 'kind'].map((name) => ({ name, kind: 'text' })),
    names.map((name) => [name, isPersonName(name) || hasPersonForm(name) ? 'person' : '']),
  );
}

/** Tells what those were taken for whose names only have the form of a person's, and those whose names tell nothing. */
function describeKinds(names: readonly string[]): readonly Remark[] {
  const unknown = names.filter((name) => !isPersonName(name));
  return [
    { list: unknown.filter(hasPersonForm), kind: 'persons' },
    { list: unknown.filter((name) => !hasPersonForm(name) && !isBodyName(name)), kind: 'groups' },
  ].flatMap(({ list, kind }) => {
    if (list.length === 0) return [];
    const shown = list.slice(0, MAX_SHOWN).map((name) => `“${name}”`);
    const more = list.length > MAX_SHOWN ? ' …' : '';
    const message = `Nothing says what those are who speak; by the form of their names these were taken for ${kind}: ${shown.join(', ')}${more}.`;
    return [{ severity: 'note' as const, place: '', message, fix: '' }];
  });
}

const MAX_SHOWN = 5;

/** Tells of words of answers that say neither that it is denied nor that it is so. */
function describeUnknown(unknown: ReadonlySet<string>): readonly Remark[] {
  if (unknown.size === 0) return [];
  const shown = [...unknown]
    .slice(0, MAX_SHOWN)
    .map((words) => (words === '' ? 'empty' : `“${words.slice(0, 40)}”`));
  const message = `No answer was made of ${shown.join(', ')}; what is said of them stands beside the claims.`;
  return [
    {
      severity: 'note',
      place: '',
      message,
      fix: 'Name who answers, and write denies, confirms, or declines to comment.',
    },
  ];
}

/** Tells of rows in which nothing is said: they make no claim. */
function describeSilent(count: number): readonly Remark[] {
  if (count === 0) return [];
  const rows = count === 1 ? 'One row says' : `${count.toLocaleString('en')} rows say`;
  const message = `${rows} nothing and made no claim.`;
  return [{ severity: 'note', place: '', message, fix: '' }];
}
