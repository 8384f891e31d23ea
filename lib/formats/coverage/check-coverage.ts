import type { Network } from '@/lib/network/network';
import { toCountryCode } from '../guess/country-names';
import { foldName } from '../guess/fold-name';
import { foldSpaces } from '../guess/fold-spaces';
import { goTogether } from '../guess/numbered-pairs';
import { type ColumnProfile, profileColumns } from '../guess/profile-column';
import { findSummed } from '../guess/total-words';
import { fillBlanks } from '../import/fill-blanks';
import type { ImportTable, ImportTables, Remark } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Question, QuestionChoice } from '../question';
import { doubtActorNames, type LeaveOut } from './doubt-actors';
import { doubtColumnKinds } from './doubt-column-kinds';
import { doubtDirection } from './doubt-direction';
import { doubtEndNames } from './doubt-end-names';
import { doubtKept, FURTHER } from './doubt-kept';
import { doubtKinds } from './doubt-kinds';
import { doubtLetters } from './doubt-letters';
import { doubtMentions } from './doubt-mentions';
import { doubtNotes, doubtNumbers } from './doubt-numbers';
import { doubtJoin, doubtRest, isOfOthers } from './doubt-rest';
import { doubtReturns } from './doubt-returns';
import { doubtRows } from './doubt-rows';
import { doubtSharedIds } from './doubt-shared-ids';
import { doubtTies } from './doubt-ties';
import { doubtTwoNames } from './doubt-two-names';
import { doubtTypeWords } from './doubt-type-words';
import { doubtUnread } from './doubt-unread';
import { type Finding, toOfferedQuestion, toQuestion } from './finding';
import { createFateFinder } from './lost-texts';
import type { WrittenGroup, WrittenParts } from './written-groups';

/** What a file is found to hold beside what was read of it: what is asked before it comes in, and what is told. */
export type Coverage = {
  readonly questions: readonly Question[];
  readonly remarks: readonly Remark[];
  /** What the page asks in place of some of these; the guess stands while nobody answers. */
  readonly offered: readonly Question[];
  /** The others, as the page tells them. */
  readonly shown: readonly Remark[];
  /** Which parts of the file nothing was made of and which actors may be none, also where they are asked about: told whatever a person has said of the file. */
  readonly unread: readonly Remark[];
};

export const COVERED: Coverage = { questions: [], remarks: [], offered: [], shown: [], unread: [] };

/** Larger networks are checked by what can be counted, and not by each of their words. */
const MAX_THINGS = 150_000;

/**
 * Compares the network that was read with what stands in its file, however it was read: a guess may be silent only where the file is accounted
 * for. `isGuessed`: what columns mean is a guess. `canTell`: a person can say what its lists of records
 * hold. `things`: the answer that all things with names are actors.
 */
export function checkCoverage(
  network: Network,
  draft: ImportTables,
  mapping: Mapping,
  written: WrittenParts,
  isGuessed: boolean,
  canTell: boolean,
  things: QuestionChoice | null = null,
): Coverage {
  const tables = [draft.ties, draft.actors, draft.meetings].flatMap((table) => table ?? []);
  const columns = new Set(tables.flatMap((table) => table.columns.map(({ name }) => foldName(name))));
  const isLarge = network.actors.length + network.relationships.length > MAX_THINGS;
  const unread =
    isLarge || written.lists.length === 0
      ? { findings: [], places: [] }
      : doubtUnread(network, written, draft, canTell);
  // What is asked of a list is not asked again of those whom its items name.
  const isAskedOf = (field: string) => unread.findings.some(({ id }) => id === `coverage list ${field}`);
  const named = written.named.filter(({ field }) => !isAskedOf(field));
  const mentions = isLarge
    ? []
    : doubtMentions(network, draft.actors, mapping, named, things === null ? [] : [things]);
  const others = written.groups.filter(
    ({ place }) => !unread.places.some((list) => place.startsWith(`${list}/`)),
  );
  const ties = draft.ties && fillBlanks(draft.ties, mapping).table;
  const kinds = [
    ...(!isLarge ? doubtKinds(network, mapping) : []),
    ...(!isLarge && ties ? doubtColumnKinds(ties, mapping) : []),
  ];
  const names = doubtActorNames(
    network,
    listEndColumns(mapping),
    offerLeavingOut(mapping),
    mapping.sameActors,
  );
  // A format that says itself what its columns mean has said it of all.
  const kept = isGuessed && ties ? [...doubtKept(ties, mapping), ...doubtNumbers(ties, mapping)] : [];
  const called = network.actors.map(({ name }) => name);
  const two = ties && mapping.names === 'folded' ? [] : doubtTwoNames(called);
  const noted = [...two, ...(isGuessed ? [...doubtLetters(called), ...doubtNotes(called)] : [])];
  const words = isGuessed && ties ? doubtTypeWords(ties, mapping) : [];
  const further = kept.flatMap(({ id }) => (id.startsWith(FURTHER) ? [id.slice(FURTHER.length)] : []));
  const direction = ties ? [...doubtDirection(ties, mapping), ...doubtReturns(ties, mapping)] : [];
  const numbered = isGuessed && ties ? doubtEndNames(ties, mapping) : [];
  const shared = doubtSharedIds(draft.actors, mapping);
  const findings: readonly Finding[] = [
    ...names,
    ...noted,
    ...kept,
    ...words,
    ...numbered,
    ...direction,
    ...mentions,
    ...doubtTies(network, mapping, new Date().getFullYear()),
    ...(ties ? doubtRows(ties, mapping) : []),
    ...shared,
    ...doubtJoin(network, listActorNames(draft.actors, mapping)),
    ...(isLarge
      ? []
      : [
          ...unread.findings,
          ...checkWords(network, tables, mapping, others, columns, isGuessed).filter(
            ({ id }) => !further.some((column) => id === `coverage unused ${column}`),
          ),
        ]),
    ...kinds,
  ];
  return {
    questions: findings.filter(({ isAsked }) => isAsked).map(toQuestion),
    remarks: findings.filter(({ isAsked }) => !isAsked).map(({ message }) => toNote(message)),
    offered: findings.flatMap((finding) =>
      finding.offered === undefined ? [] : toOfferedQuestion(finding, finding.offered),
    ),
    shown: findings
      .filter(({ isAsked, offered }) => !isAsked && offered === undefined)
      .map(({ message }) => toNote(message)),
    unread: [
      ...kinds,
      ...names,
      ...noted,
      ...words,
      ...numbered,
      ...unread.findings,
      ...kept,
      ...direction,
      ...mentions,
      ...shared,
    ]
      .filter(({ id }) => !mapping.answered?.includes(id))
      .flatMap(({ isAsked, message, told }) => (isAsked ? (told ?? []) : message))
      .map(toNote),
  };
}

function toNote(message: string): Remark {
  return { severity: 'note', place: '', message, fix: '' };
}

const MAX_LEFT_OUT = 100;

/** Names are left out as codes for a missing value are, in tables whose names are folded. */
function offerLeavingOut({ names, missing = [] }: Mapping): LeaveOut {
  return (doubted) =>
    names === 'folded' && doubted.length <= MAX_LEFT_OUT
      ? [
          {
            label: doubted.length === 1 ? 'Leave it out' : 'Leave them out',
            mapping: { missing: [...missing, ...doubted] },
          },
        ]
      : [];
}

function checkWords(
  network: Network,
  tables: readonly ImportTable[],
  mapping: Mapping,
  written: readonly WrittenGroup[],
  columns: ReadonlySet<string>,
  isGuessed: boolean,
): readonly Finding[] {
  // A format that says itself what its columns mean has said it of all.
  const cells = isGuessed ? tables.flatMap((table) => listColumns(table, mapping)) : [];
  const named = written.filter(({ name }) => name !== '');
  const groups = named.length > 0 ? named : cells;
  const findFate = createFateFinder(network, [...groups, ...written]);
  const areStates = network.actors.some(({ name }) => toCountryCode(name) !== null);
  const actors = new Set(network.actors.map(({ name }) => foldName(name)));
  return doubtRest({ groups, written, columns, findFate, areStates, actors }, (name) =>
    offerEnds(tables, mapping, name),
  );
}

const ENDS: ReadonlySet<string> = new Set(['source', 'sourceName', 'target', 'targetName']);
const MAX_ROWS = 5_000;
const MAX_TEXTS = 2_000;

/** Returns the texts of each column but those that only call an end by another name. */
function listColumns(table: ImportTable, { tieColumns }: Mapping): readonly WrittenGroup[] {
  const fields = new Map<string, string>(Object.entries(tieColumns));
  const profiles = profileColumns(table);
  const ends = profiles.filter(
    ({ name, values, filled }) => ENDS.has(fields.get(name) ?? '') && values.size < filled,
  );
  const isOtherName = (profile: ColumnProfile) =>
    ends.some(
      (end) =>
        (countRepeated(table, end) > 1 || toNumber(end.name) === toNumber(profile.name)) &&
        goTogether(table, end, profile) &&
        goTogether(table, profile, end),
    );
  return (
    profiles
      // Who stands beside an end may go with it by chance in the few rows that name anybody.
      .filter((profile) => isOfOthers(profile.name) || !isOtherName(profile))
      .map(({ name, column }) => {
        const texts = new Map<string, number>();
        for (let row = 0; row < Math.min(table.rows, MAX_ROWS) && texts.size < MAX_TEXTS; row += 1) {
          const text = foldSpaces(table.cell(row, column));
          if (text !== '') texts.set(text, (texts.get(text) ?? 0) + 1);
        }
        // A sum below the rows of a name is told where it is passed over.
        for (const text of texts.keys()) if (texts.has(findSummed(text) ?? '')) texts.delete(text);
        return { name, place: name, inside: '', texts };
      })
  );
}

/** Two that go together by chance do so in one name; “state2” is numbered as “ccode2” is. */
function countRepeated(table: ImportTable, { column }: ColumnProfile): number {
  const counts = new Map<string, number>();
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const text = foldSpaces(table.cell(row, column));
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count > 1).length;
}

function toNumber(name: string): string {
  return /\d+/.exec(name)?.[0] ?? name;
}

function listActorNames(table: ImportTable | null, { actorColumns }: Mapping): ReadonlySet<string> {
  const names = new Set<string>();
  const fields = new Map(Object.entries(actorColumns));
  const column = ['name', 'id'].flatMap((field) => {
    const found = table?.columns.findIndex(({ name }) => fields.get(name) === field) ?? -1;
    return found < 0 ? [] : [found];
  })[0];
  if (!table || column === undefined) return names;
  for (let row = 0; row < table.rows; row += 1) names.add(foldSpaces(table.cell(row, column)));
  return names;
}

/** Returns what the columns in which actors are named are called. */
function listEndColumns({ tieColumns, actorColumns }: Mapping): ReadonlySet<string> {
  const named = [...Object.entries(tieColumns), ...Object.entries(actorColumns)];
  return new Set(
    named.flatMap(([name, field]) => (ENDS.has(field) || field === 'name' ? [foldName(name)] : [])),
  );
}

/** Returns what a column may be that nothing uses: an end in place of one of those that were found, or what each row is tied to. */
function offerEnds(
  tables: readonly ImportTable[],
  { tieColumns, headers }: Mapping,
  name: string,
): readonly QuestionChoice[] {
  const isColumn = tables.some(({ columns }) => columns.some((column) => column.name === name));
  const find = (field: string) => Object.entries(tieColumns).find(([, to]) => to === field)?.[0];
  const [source, target] = [find('source'), find('target')];
  if (!isColumn) return [];
  if (source === undefined || target === undefined)
    return headers.rows === undefined
      ? [{ label: 'Each row is a tie', mapping: { headers: { rows: 'ties' } } }]
      : [];
  const parted = tables.some((table) => namesSeveral(table, name)) ? { parted: [name] } : {};
  return [
    {
      label: `From “${source}” to each of “${target}”, “${name}”`,
      mapping: { ...parted, tieColumns: { [source]: 'source', [target]: 'target', [name]: 'target' } },
    },
    {
      label: `From “${source}” to “${name}”`,
      mapping: { ...parted, tieColumns: { [target]: 'attribute', [name]: 'target' } },
    },
    {
      label: `From “${name}” to “${target}”`,
      mapping: { ...parted, tieColumns: { [source]: 'attribute', [name]: 'source' } },
    },
  ];
}

/** Whether commas part the names in the cells of a column: none of the parts is a first name alone. */
function namesSeveral(table: ImportTable, name: string): boolean {
  const column = table.columns.findIndex((each) => each.name === name);
  if (column < 0) return false;
  const cells = Array.from({ length: Math.min(table.rows, MAX_ROWS) }, (_, row) => table.cell(row, column));
  const lists = cells.filter((cell) => /,\s/.test(cell));
  return lists.length > 0 && lists.every((cell) => cell.split(/,\s+/).every((part) => /\S\s\S/.test(part)));
}
