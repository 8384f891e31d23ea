import { list } from '@/lib/vocabulary/word-list';
import type { ImportTable } from '../import-tables';
import type { Question } from '../question';
import { toCountryCode } from './country-names';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { findGrid } from './grid-headings';
import { isMissingCode } from './missing-codes';
import { isPersonName } from './person-names';
import { type ColumnProfile, countRows, profileColumns } from './profile-column';

/** So few different answers, so short, stand so often in the cells of so many columns. */
const MAX_ANSWERS = 9;
const MAX_LENGTH = 24;
const MIN_COLUMNS = 2;
const MIN_ROWS = 3;
const MIN_USES = 2;
/** A code of one digit; who was against may have one below zero. */
const CODE = /^-?\d$/;
const VOTES: ReadonlySet<string> = new Set(
  list(`
    yea, nay, aye, no, yes, abstain, abstained, abstention, not voting, did not vote, present, absent, for, against, in favour, in favor, paired, veto,
    ja, nein, enthaltung, enthalten, oui, non, contre, pour, si, no, a favor, en contra, contra, abstencion, favor, sim, nao, abstencao, favorevole, contrario,
    astenuto, tak, nie, wstrzymal sie, przeciw, za, kabul, ret, cekimser, за, против, воздержался, так, проти, утримався, مع, ضد, امتناع, נגד, בעד, נמנע`),
);
const MAX_ROWS = 500;
const MAX_COLUMNS = 500;

/** A day in the heading of a column: in a list of who was present, the letters below it say so. */
const MONTH =
  '(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|f[eé]v(?:rier)?|mar(?:ch|s|zo)?|m[aä]rz|apr(?:il)?|avr(?:il)?|abr(?:il)?|mai|mayo?|jun(?:e|io?)?|juin|jul(?:y|io?)?|juil(?:let)?|aug(?:ust)?|ao[uû]t|ago(?:sto)?|sept?(?:ember|embre|iembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember)?|d[eé]c(?:embre)?|dic(?:iembre)?|ene(?:ro)?)\\.?';
const DAY = new RegExp(
  `^(\\p{L}{2,9}\\.?,? )?(\\d{1,2}[./-]\\d{1,2}\\.?([./-]?\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.? ${MONTH}( \\d{4})?|${MONTH} \\d{1,2}(, \\d{4})?)$`,
  'iu',
);

/** The column of those who answer, and those of their answers; turned where the columns are called as those who vote on what the rows name. */
export type Answers = {
  readonly name: number;
  readonly columns: readonly number[];
  readonly isTurned: boolean;
};

/**
 * Returns which columns hold answers of the actors that a column names, each once, to what the columns are called: “Yea” and “Nay”, or
 * codes of one digit, as records of votes do; letters below days, as lists of who was present; or how often somebody talks to each of those in the headings of a survey. Null
 * where the cells hold anything else, such as names or amounts.
 */
export function findAnswerTable(table: ImportTable): Answers | null {
  const rows = Math.min(countRows(table), MAX_ROWS);
  const profiles = profileColumns(table);
  const grid = findGrid(table.columns.map(({ name }) => name));
  const first = findNames(profiles, new Set(grid.values()));
  if (rows < MIN_ROWS || !first) return null;
  const width = Math.min(table.columns.length, MAX_COLUMNS);
  const lists = new Map<number, readonly string[]>();
  for (let column = 0; column < width; column += 1) {
    if (column <= first.column && !grid.has(column)) continue;
    const answers = Array.from({ length: rows }, (_, row) => foldSpaces(table.cell(row, column)));
    const given = answers.filter((answer) => answer !== '' && !isMissingCode(answer));
    if (given.length > 0 && given.every(isAnswer)) lists.set(column, given);
  }
  const found = pickAnswers([...lists].filter(([column]) => grid.size === 0 || grid.has(column)));
  const given = found.flatMap((column) => lists.get(column) ?? []);
  const answers = new Set(given);
  const isFew = answers.size > 1 && answers.size <= MAX_ANSWERS && given.length >= MIN_USES * answers.size;
  const areDays =
    found.length > 0 && found.every((column) => DAY.test(foldSpaces(table.columns[column]?.name ?? '')));
  const areKnown =
    grid.size > 0 ||
    [...answers].every((answer) => CODE.test(answer)) ||
    (areVotes(answers) && [...answers].every((answer) => answer.length <= 2)) ||
    (areDays && [...answers].every((answer) => /^\p{L}/u.test(answer))) ||
    [...answers].some((answer) => VOTES.has(foldName(answer))) ||
    areLetters(answers);
  const areNames = !areKnown || [...answers].some((answer) => first.values.has(answer));
  if (found.length < MIN_COLUMNS || !isFew || areNames) return null;
  const subjects = found.map((column) => table.columns[column]?.name ?? '');
  const isTurned =
    grid.size === 0 && areVotes(answers) && areVoters(subjects) && !areVoters([...first.values]);
  return { name: first.column, columns: found, isTurned };
}

/** Words that nobody says but who votes; a yes or a no answers any question. */
function areVotes(answers: ReadonlySet<string>): boolean {
  if (answers.has('1') && answers.has('-1')) return true;
  return [...answers].map(foldName).some((answer) => VOTES.has(answer) && !PLAIN.has(answer));
}

const PLAIN: ReadonlySet<string> = new Set(
  list('no, yes, present, absent, ja, nein, oui, non, si, sim, nao, tak, nie, так'),
);
/** The share of the names that must be those of persons or states. */
const MIN_VOTERS = 0.6;

function areVoters(names: readonly string[]): boolean {
  const are = names.filter((name) => isPersonName(name) || toCountryCode(name) !== null);
  return are.length >= MIN_VOTERS * names.length;
}

/** Returns the columns of the answers, as `findAnswerTable` does; none where there are none. */
export function findAnswers(table: ImportTable): readonly number[] {
  return findAnswerTable(table)?.columns ?? [];
}

/** The first column names who answers; in a survey about named people, the one that names most of them. */
function findNames(profiles: readonly ColumnProfile[], items: ReadonlySet<string>): ColumnProfile | null {
  const areAll = ({ sort, filled, values }: ColumnProfile) => sort === 'name' && filled === values.size;
  if (items.size > 0) {
    const count = ({ values }: ColumnProfile) => [...values].filter((value) => items.has(value)).length;
    const [best] = profiles.filter(areAll).sort((a, b) => count(b) - count(a));
    return best && count(best) > 1 ? best : null;
  }
  const [first] = profiles;
  return first && (areAll(first) || areIds(first)) ? first : null;
}

/** Those who vote may be called by numbers that count nothing. */
function areIds({ name, sort, filled, values }: ColumnProfile): boolean {
  return sort === 'integer' && filled === values.size && filled > 1 && VOTERS.test(foldName(name));
}

const VOTERS =
  /\b(mp|mep|mps|meps|member|members|voter|person|senator|deputy|legislator|councillor|politician|country|state|icpsr|bioguide)\b/;

/** Words, or codes of one digit, whichever more columns share. */
function pickAnswers(lists: readonly (readonly [number, readonly string[]])[]): readonly number[] {
  const words = pickShared(lists.filter(([, given]) => given.some((answer) => !CODE.test(answer))));
  const codes = pickShared(lists.filter(([, given]) => given.every((answer) => CODE.test(answer))));
  // Beside the codes a letter may say that somebody was away.
  const isMixed = lists.some(
    ([, given]) => given.some((answer) => !CODE.test(answer)) && given.some((answer) => CODE.test(answer)),
  );
  if (isMixed) return pickShared(lists);
  return words.length >= codes.length ? words : codes;
}

/** Returns what a column of answers is about: what stands behind the question of a survey, or its whole name. */
export function findSubjects(table: ImportTable): (column: number) => string {
  const names = table.columns.map(({ name }) => name);
  const grid = findGrid(names);
  return (column) => grid.get(column) ?? names[column] ?? '';
}

/** The letters for yes and no in several languages, beside which a third says something else: two alone may mark what is so. */
const LETTERS: readonly (readonly [string, string])[] = [
  ...([
    ['y', 'n'],
    ['j', 'n'],
    ['o', 'n'],
    ['s', 'n'],
    ['t', 'n'],
    ['e', 'h'],
    ['з', 'п'],
    ['да', 'нет'],
  ] as const),
];

function areLetters(answers: ReadonlySet<string>): boolean {
  const folded = new Set([...answers].map(foldName));
  const areShort = [...folded].every((answer) => answer.length <= 4);
  return areShort && folded.size > 2 && LETTERS.some(([yes, no]) => folded.has(yes) && folded.has(no));
}

/** Columns beside them, such as that of the party, share no word with the others. */
function pickShared(lists: readonly (readonly [number, readonly string[]])[]): readonly number[] {
  return lists
    .filter(([column, given]) =>
      lists.some(([other, theirs]) => other !== column && given.some((answer) => theirs.includes(answer))),
    )
    .map(([column]) => column);
}

function isAnswer(text: string): boolean {
  return text.length <= MAX_LENGTH && (CODE.test(text) || /^\p{L}[\p{L} '’/-]*$/u.test(text));
}

/** Returns the answer that what the cells say is what ties a row to a column; none for a table whose cells say no such thing. */
export function offerAnswers(table: ImportTable): Question['choices'] {
  const found = findAnswerTable(table);
  if (!found) return [];
  const { columns, isTurned } = found;
  const words = new Set<string>();
  for (const column of columns)
    for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
      const answer = foldSpaces(table.cell(row, column));
      if (answer !== '' && !isMissingCode(answer)) words.add(answer);
    }
  const shown = [...words].slice(0, 4).map((word) => `“${word}”`);
  return [
    {
      label: `${isTurned ? 'Each column is an actor, and so is what each row is about' : 'Each row is an actor, and so is what each column is about'}: what a cell says is the type of the tie (${shown.join(', ')}${words.size > 4 ? ' …' : ''})`,
      mapping: { headers: { rows: 'answers' } },
    },
  ];
}
