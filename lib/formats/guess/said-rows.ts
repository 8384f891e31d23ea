import type { ImportTable } from '../import-tables';
import type { Question } from '../question';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { hasNamedEnds } from './guess-ends';
import { toWordSet } from './word-set';

/** The columns of a table whose rows tell who has said what. */
export type SaidRows = {
  readonly speaker: number;
  readonly statement: number;
  readonly said: number | null;
  readonly document: number | null;
};

const SPEAKERS = toWordSet(
  'speaker, speaker name, speakers, said by, stated by, who said, who, claimant, spokesperson, attributed to, quoted person, person quoted, sprecher, sprecherin, redner, locuteur, orador, hablante, говорящий, кто сказал, المتحدث, القائل',
);
const STATEMENTS = toWordSet(
  'statement, statements, quote, quotation, claim, claims, claim reviewed, claim text, said, what was said, utterance, remark, comment, assertion, aussage, behauptung, zitat, citation, déclaration, affirmation, allégation, declaración, afirmación, afirmação, alegação, cita, высказывание, цитата, заявление, утверждение, التصريح, القول',
);
const DAYS = toWordSet(
  'date, day, on, when, said on, date said, date of statement, datum, fecha, дата, التاريخ',
);
const DOCUMENTS = toWordSet(
  'source, document, outlet, newspaper, paper, publication, article, url, link, reference, quelle, fuente, источник, المصدر',
);

const MIN_WORDS = 3;
const MAX_ROWS = 2_000;
const MAX_SHOWN = 60;

/** Returns which columns of a table tell who has said what; null where none do, or where other columns name two ends. */
export function findSaidRows(table: ImportTable): SaidRows | null {
  const find = (words: ReadonlySet<string>) =>
    table.columns.findIndex(({ name }) => words.has(foldName(name)));
  const [speaker, statement] = [find(SPEAKERS), find(STATEMENTS)];
  if (speaker < 0 || statement < 0 || speaker === statement || hasNamedEnds(table)) return null;
  if (!isOfSentences(table, statement) || isOfSentences(table, speaker)) return null;
  const [said, document] = [find(DAYS), find(DOCUMENTS)];
  return { speaker, statement, said: said < 0 ? null : said, document: document < 0 ? null : document };
}

/** Returns the name of the column that tells what has been said or claimed, whoever said it; null where none does. */
export function findStatementColumn(table: ImportTable): string | null {
  const column = table.columns.findIndex(
    ({ name }, at) => STATEMENTS.has(foldName(name)) && isOfSentences(table, at),
  );
  return table.columns[column]?.name ?? null;
}

/** Whether most cells of a column have several words. */
function isOfSentences(table: ImportTable, column: number): boolean {
  let [filled, long] = [0, 0];
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const words = foldSpaces(table.cell(row, column)).split(' ');
    if (words[0] === '') continue;
    filled += 1;
    if (words.length > MIN_WORDS) long += 1;
  }
  return filled > 0 && 2 * long > filled;
}

/** Returns the answer that each row is a claim of whom it names; none where no two columns say it. */
export function offerSaidRows(table: ImportTable): Question['choices'] {
  const found = findSaidRows(table);
  if (!found || table.rows === 0) return [];
  const [speaker, statement] = [found.speaker, found.statement].map((column) => table.columns[column]?.name);
  const words = foldSpaces(table.cell(0, found.statement));
  const shown = words.length > MAX_SHOWN ? `${words.slice(0, MAX_SHOWN)} …` : words;
  return [
    {
      label: `Each row is a claim: “${speaker}” has said “${statement}”`,
      example: `${foldSpaces(table.cell(0, found.speaker))}: ${shown}`,
      mapping: { headers: { rows: 'claims' } },
    },
  ];
}
