import type { ImportTable } from '../import-tables';
import type { Question } from '../question';
import { isNoAnswer } from './find-nominations';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { isMissingCode } from './missing-codes';
import { countRows, profileColumns } from './profile-column';

/** Somebody whom the columns of one number name, and what else these columns say of them. */
export type Alter = {
  readonly number: string;
  /** The column of the name. */
  readonly name: number;
  /** Further columns, by what they are called without the number: “rel” of “alter1_rel”. */
  readonly facts: ReadonlyMap<string, number>;
};

/** What one row of a survey says: who was asked, whom they name, and which of these are tied to each other. */
export type Alters = {
  /** The column that tells those who were asked from each other. */
  readonly ego: number;
  readonly alters: readonly Alter[];
  /** Columns such as “a12”: whether the first and the second of those named are tied. */
  readonly pairs: readonly { readonly column: number; readonly first: Alter; readonly second: Alter }[];
};

const MIN_ALTERS = 2;
const MIN_ROWS = 2;
const MAX_COLUMNS = 2_000;
/** The number of a person within the name of a column: “alter1_name”, “name_1”, “Name 2”. */
const NUMBERED = /^(.*?)[ _.-]*(\d{1,2})[\])]?(?:[ _.-]+(.*))?$/;
const NAME =
  /\b(name|alter|nom|nombre|nome|imie|initials?|person|people|who|friend|contact|nominee|имя|اسم|שם)s?\b/;
const PAIR = /^([a-z]*?)[ _.-]?(\d{1,2})(?:[ _.x-]|to|and|[ _.x-]?\1[ _.-]?)?(\d{1,2})$/i;
const HALF = 0.5;
/** What the column of those who were asked is called, beside one of numbers. */
const EGO = /\b(ego|respondent|informant|interviewee|asked|your)\b.*\bname\b|^ego$/;

/**
 * Returns which columns of a survey name others, each with further columns of its own: `alter1_name`, `alter1_rel`, `alter2_name` …, or `name1`, `age1`, `name2` …;
 * and which say of two of them whether they are tied (`a12`). Null where a table has none.
 */
export function findAlters(table: ImportTable): Alters | null {
  if (table.columns.length > MAX_COLUMNS || countRows(table) < MIN_ROWS) return null;
  const profiles = profileColumns(table);
  const groups = listGroups(table);
  const templates = [...new Set(groups.flatMap(({ facts }) => [...facts.keys()]))];
  const rate = (template: string) => {
    const columns = groups.flatMap(({ facts }) => facts.get(template) ?? []);
    const areNames = columns.every((column) => ['name', 'empty'].includes(profiles[column]?.sort ?? ''));
    const isAny = columns.some((column) => profiles[column]?.sort === 'name');
    return areNames && isAny && columns.length >= MIN_ALTERS && NAME.test(template) ? columns.length : 0;
  };
  const [named] = templates.filter((template) => rate(template) > 0).sort((a, b) => toRank(a) - toRank(b));
  if (named === undefined) return null;
  const alters = groups.flatMap(({ number, facts }): Alter[] => {
    const name = facts.get(named);
    const others = new Map([...facts].filter(([template]) => template !== named));
    return name === undefined ? [] : [{ number, name, facts: others }];
  });
  const areTold = alters.filter(({ facts }) => facts.size > 0).length >= HALF * alters.length;
  const taken = new Set(alters.flatMap(({ name, facts }) => [name, ...facts.values()]));
  const pairs = listPairs(table, alters, taken);
  const rows = countRows(table);
  const asked = profiles.filter(
    ({ column, filled, values, sort }) =>
      !taken.has(column) &&
      filled === rows &&
      values.size === rows &&
      (sort === 'name' || sort === 'integer') &&
      !pairs.some((pair) => pair.column === column),
  );
  // Who was asked may be named by others; a number of the answer is named by nobody.
  const known = new Set(alters.flatMap(({ name }) => [...(profiles[name]?.values ?? [])]));
  const ego =
    asked.find(({ values }) => [...values].some((value) => known.has(value))) ??
    asked.find(({ name, sort }) => sort === 'name' && EGO.test(foldName(name))) ??
    asked[0];
  const isAsked = areTold || (alters.length >= MIN_BARE && isQuestion(named));
  return ego && isAsked && alters.length >= MIN_ALTERS ? { ego: ego.column, alters, pairs } : null;
}

/** So many columns that only name somebody belong to one question: “Person 1” and “Person 2” may be the ends of a tie. */
const MIN_BARE = 3;

/** Whether columns are called by a question of several words, such as “please name up to five people you talk to person”. */
function isQuestion(template: string): boolean {
  return template.split(' ').length >= 4;
}

/** A column that is called by “name” is surer than one that is called by the one who is named. */
function toRank(template: string): number {
  return /name|nom|имя|اسم|שם/.test(template) ? 0 : 1;
}

/** Columns with one number in their names, by that number. */
function listGroups({
  columns,
}: ImportTable): readonly { readonly number: string; readonly facts: Map<string, number> }[] {
  const groups = new Map<string, Map<string, number>>();
  for (const [column, { name }] of columns.entries()) {
    const [, before = '', number, after = ''] = NUMBERED.exec(name) ?? [];
    const template = foldName(`${before} ${after}`);
    if (number === undefined || template === '' || /\d/.test(before)) continue;
    const group = groups.get(number) ?? new Map<string, number>();
    groups.set(number, group);
    if (!group.has(template)) group.set(template, column);
  }
  return [...groups].map(([number, facts]) => ({ number, facts }));
}

function listPairs(
  table: ImportTable,
  alters: readonly Alter[],
  taken: ReadonlySet<number>,
): Alters['pairs'] {
  return table.columns.flatMap(({ name }, column) => {
    const [, , from, to] = PAIR.exec(name.trim()) ?? [];
    const [first, second] = [from, to].map((number) => alters.find((alter) => alter.number === number));
    return first && second && first !== second && !taken.has(column) ? [{ column, first, second }] : [];
  });
}

/** Returns whom a cell names: nobody where nobody is named, or an answer was refused. */
export function readAlter(table: ImportTable, row: number, { name }: Alter): string | null {
  const text = foldSpaces(table.cell(row, name));
  return text === '' || isNoAnswer(text) || REFUSED.test(foldName(text)) ? null : text;
}

const REFUSED =
  /^(refused?|refusal|declined|rf|dk|don t know|skipped|not asked|no more|verweigert|refuse|se nego|recusou|rifiuta|отказ|отказался|رفض|סירב)$/u;

/** Returns what a cell says of two: nothing for 0, for “no”, and for codes that stand for no answer. */
export function readPair(table: ImportTable, row: number, column: number): string | null {
  const text = foldSpaces(table.cell(row, column));
  return text === '' ||
    isMissingCode(text) ||
    isNoAnswer(text) ||
    /^(0+(\.0+)?|-\d+|no|n|false|nein|non|nao|нет)$/i.test(text)
    ? null
    : text;
}

/** Returns the answer that each row is an actor who names others, with what is said of each; none for a table without such columns. */
export function offerAlters(table: ImportTable): Question['choices'] {
  const found = findAlters(table);
  if (!found) return [];
  const names = found.alters.map(({ name }) => `“${table.columns[name]?.name}”`);
  const shown = names.length > 3 ? `${names.slice(0, 2).join(', ')} … ${names.at(-1)}` : names.join(', ');
  const [pair] = found.pairs;
  const pairs = pair ? `, and these to each other as “${table.columns[pair.column]?.name}” says` : '';
  const ego = table.columns[found.ego]?.name;
  const row = Array.from({ length: table.rows }, (_, at) => at).find((at) =>
    found.alters.some((alter) => readAlter(table, at, alter) !== null),
  );
  const [first] =
    row === undefined ? [] : found.alters.flatMap((alter) => readAlter(table, row, alter) ?? []);
  return [
    {
      label: `Each row is an actor “${ego}”, tied to each of ${shown} with what stands beside each${pairs}`,
      ...(first !== undefined && { example: `${foldSpaces(table.cell(row ?? 0, found.ego))} → ${first}` }),
      mapping: { headers: { rows: 'alters' } },
    },
  ];
}
