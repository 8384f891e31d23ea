import { list } from '@/lib/vocabulary/word-list';
import type { ImportTable } from '../import-tables';
import type { Question } from '../question';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { isMissingCode } from './missing-codes';
import { profileColumns } from './profile-column';

/** So few different answers, so short, stand so often in the cells of so many columns. */
const MAX_ANSWERS = 9;
const MAX_LENGTH = 24;
const MIN_COLUMNS = 2;
const MIN_ROWS = 3;
const MIN_USES = 2;
const VOTES: ReadonlySet<string> = new Set(
  list(`
    yea, nay, aye, no, yes, abstain, abstained, abstention, not voting, did not vote, present, absent, for, against, in favour, in favor, paired, veto,
    ja, nein, enthaltung, enthalten, oui, non, contre, pour, si, no, a favor, en contra, contra, abstencion, favor, sim, nao, abstencao, favorevole, contrario,
    astenuto, tak, nie, wstrzymal sie, przeciw, za, kabul, ret, cekimser, за, против, воздержался, так, проти, утримався, مع, ضد, امتناع, נגד, בעד, נמנע`),
);
const MAX_ROWS = 500;
const MAX_COLUMNS = 500;

/**
 * Returns which columns hold answers of the actors that the first column names, each once, to what the columns are called: “Yea” and “Nay”, or
 * codes of one digit, as records of votes do. None where the cells hold anything else, such as names or amounts.
 */
export function findAnswers(table: ImportTable): readonly number[] {
  const rows = Math.min(table.rows, MAX_ROWS);
  const [first] = profileColumns(table);
  if (rows < MIN_ROWS || first?.sort !== 'name' || first.filled !== first.values.size) return [];
  const width = Math.min(table.columns.length, MAX_COLUMNS);
  const lists = new Map<number, readonly string[]>();
  for (let column = 1; column < width; column += 1) {
    const answers = Array.from({ length: rows }, (_, row) => foldSpaces(table.cell(row, column)));
    const given = answers.filter((answer) => answer !== '' && !isMissingCode(answer));
    if (given.length > 0 && given.every(isAnswer)) lists.set(column, given);
  }
  const words = pickShared([...lists].filter(([, given]) => given.some((answer) => !/^\d$/.test(answer))));
  const codes = pickShared([...lists].filter(([, given]) => given.every((answer) => /^\d$/.test(answer))));
  const found = words.length >= codes.length ? words : codes;
  const given = found.flatMap((column) => lists.get(column) ?? []);
  const answers = new Set(given);
  const isFew = answers.size > 1 && answers.size <= MAX_ANSWERS && given.length >= MIN_USES * answers.size;
  const areKnown =
    found === codes || [...answers].some((answer) => VOTES.has(foldName(answer))) || areLetters(answers);
  const areNames = !areKnown || [...answers].some((answer) => first.values.has(answer));
  return found.length >= MIN_COLUMNS && isFew && !areNames ? found : [];
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
  return text.length <= MAX_LENGTH && (/^\d$/.test(text) || /^\p{L}[\p{L} '’/-]*$/u.test(text));
}

/** Returns the answer that what the cells say is what ties a row to a column; none for a table whose cells say no such thing. */
export function offerAnswers(table: ImportTable): Question['choices'] {
  const columns = findAnswers(table);
  if (columns.length === 0) return [];
  const words = new Set<string>();
  for (const column of columns)
    for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
      const answer = foldSpaces(table.cell(row, column));
      if (answer !== '' && !isMissingCode(answer)) words.add(answer);
    }
  const shown = [...words].slice(0, 4).map((word) => `“${word}”`);
  return [
    {
      label: `Each row is an actor, and so is what each column is about: what a cell says is the type of the tie (${shown.join(', ')}${words.size > 4 ? ' …' : ''})`,
      mapping: { headers: { rows: 'answers' } },
    },
  ];
}
