import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import { PERSON_WORDS } from './column-words';
import { END_WORDS } from './end-words';
import { foldName } from './fold-name';
import type { ColumnGuess } from './guess-columns';
import { goTogether, hasSecond, hasThird } from './numbered-pairs';
import type { ColumnProfile } from './profile-column';
import { hasScores } from './scored-pairs';
import { findTurnedType } from './turned-type';
import { countShared } from './value-pairs';

/** Why two numbered columns are taken for the ends. */
export const NUMBERED_REASON = 'Its name and that of the other end differ by their number or letter alone.';

/** Rows that are looked at, and the share of them that must name two different actors. */
const MAX_ROWS = 2_000;
const MIN_TIED = 0.1;
const MIN_NUMBERED = 0.5;
/** The share of bare numbers that must stand at both ends. */
const MIN_SHARED = 0.1;
const SELDOM = 'Few rows name two different actors in the two.';
const MORE = 'There are more than two of them, and nothing says which is tied to which.';
const OTHER_NAMES = 'One number of it stands beside several names.';
const NUMBERS = 'Its name says so, but it holds numbers that the other end never has, as measures do.';
const FLOWS = 'Its rows are exports and imports, and the one who sends is the other end in each.';
const IN_AND_OUT = 'Some rows go in and others out, and the one who sends is the other end in each.';
const SCORES =
  'Every pair of actors has a row with a measure of how near they are, and nothing says from which value on they are tied.';

/** Returns why ends that names of columns tell are unsure all the same; null where nothing speaks against them. */
export function findEndDoubt(
  table: ImportTable,
  profiles: readonly ColumnProfile[],
  found: ColumnGuess<TieField>,
): string | null {
  const find = (field: TieField) => profiles.find(({ name }) => found.columns.get(name) === field);
  const [source, target] = [find('source'), find('target')];
  if (!source || !target) return null;
  if (hasThird(source, target, profiles) || hasSecond([source, target], profiles)) return MORE;
  if (isSeldom(table, found)) return SELDOM;
  if (isThing(source, target, profiles)) return 'Nothing says that its names are those of actors.';
  const said = findTurnedType([source, target], profiles);
  if (said) return `“${said.name}” says how the two are tied, but not of which of them it is said.`;
  const rival = findRival(source, target, profiles);
  if (rival) return `“${rival.name}” may as well be an end.`;
  if (hasScores(table, profiles, source.column, target.column)) return SCORES;
  if (hasFlows(source, profiles)) return FLOWS;
  if (profiles.some(isInAndOut)) return IN_AND_OUT;
  const isNamed = [...found.columns.values()].some((field) => field === 'sourceName');
  if (isNamed) return null;
  if (areMeasures(source, target)) return NUMBERS;
  return [source, target].some((end) => hasOtherNames(table, end, profiles)) ? OTHER_NAMES : null;
}

/** Returns why ends that values alone tell are unsure: few rows tie two by them; null where many do. */
export function findSeldomDoubt(table: ImportTable, found: ColumnGuess<TieField>): string | null {
  return isSeldom(table, found) ? SELDOM : null;
}

/** What links and texts are made of: “page_from”, “word_to”. */
const THING = /\b(page|pages|webpage|url|uri|link|word|token|term)\b/;

/** Pages and words are no actors. A name beside that of a company may be a person’s, where the table tells more of persons, or a product’s. */
function isThing(source: ColumnProfile, target: ColumnProfile, profiles: readonly ColumnProfile[]): boolean {
  if (THING.test(foldName(source.name)) && THING.test(foldName(target.name))) return true;
  if (foldName(source.name) !== 'name' || foldName(target.name) !== 'company name') return false;
  return !profiles.some(({ name }) => PERSON_WORDS.has(foldName(name)) || OF_PERSONS.test(foldName(name)));
}

const OF_PERSONS =
  /\b(position|role|job|function|occupation|nationality|e ?mail|phone|mobile|appointed|resigned|person|officer|director)\b/;

/** “source” beside “intervener” and “target” may be where a row comes from: another column is an end together with one of the two. */
function findRival(
  source: ColumnProfile,
  target: ColumnProfile,
  profiles: readonly ColumnProfile[],
): ColumnProfile | undefined {
  if (foldName(source.name) !== 'source' || foldName(target.name) !== 'target') return undefined;
  const others = new Set(
    END_WORDS.flatMap(([a, b]) => (b === 'target' && a !== 'source' ? [a] : [])).map(foldName),
  );
  return profiles.find(
    ({ name, sort }) => others.has(foldName(name)) && (sort === 'name' || sort === source.sort),
  );
}

/** Of imports a reporting country is the receiving end, and of exports the other. */
function hasFlows(source: ColumnProfile, profiles: readonly ColumnProfile[]): boolean {
  if (
    !/^(country|country name|reporting country|reporter( (code|desc|iso|name))?)$/.test(foldName(source.name))
  )
    return false;
  return profiles.some(
    ({ sort, values }) =>
      (sort === 'name' || sort === 'prose') &&
      [...values].some((value) => /\bimports?\b/i.test(value)) &&
      [...values].some((value) => /\bexports?\b/i.test(value)),
  );
}

/** Calls and messages of one phone come in and go out, and its owner is the first end of each. */
function isInAndOut({ values }: ColumnProfile): boolean {
  const words = new Set([...values].map(foldName));
  return words.size < 5 && OUT.some((word) => words.has(word)) && IN.some((word) => words.has(word));
}

const OUT = ['out', 'outgoing', 'outbound', 'sent'];
const IN = ['in', 'incoming', 'inbound', 'received'];

/** Numbers under a bare word, such as “start” and “end”, are ids only where the two columns share some. */
function areMeasures(source: ColumnProfile, target: ColumnProfile): boolean {
  if (source.sort !== 'integer' || target.sort !== 'integer') return false;
  const pair = END_WORDS.find(
    ([a, b]) => foldName(a) === foldName(source.name) && foldName(b) === foldName(target.name),
  );
  return (
    pair !== undefined &&
    BARE.has(pair.join(' ')) &&
    source.filled >= MIN_MEASURES &&
    countShared(source, target) < MIN_SHARED
  );
}

const MIN_MEASURES = 3;
/** Words for two ends that are as often words for two measures. */
const BARE: ReadonlySet<string> = new Set([
  ...['start end', 'a b', 'de a', 'da a', 'head tail', 'white black', 'exporter importer', 'parent child'],
]);

/** A number that is given anew for each person, such as that of whom each one named, is nobody’s id. */
function hasOtherNames(table: ImportTable, end: ColumnProfile, profiles: readonly ColumnProfile[]): boolean {
  const word = foldName(end.name).replace(/ ?(id|no|num|number|key|code)$/, '');
  if (end.sort !== 'integer' || word === foldName(end.name)) return false;
  const names = profiles.find(
    ({ name, sort }) => sort === 'name' && [`${word} name`, `${word}name`, word].includes(foldName(name)),
  );
  return names !== undefined && !goTogether(table, end, names);
}

/** Ends of which few rows name two are asked about, whatever they are called: counts of each side are no sides. */
function isSeldom(table: ImportTable, found: ColumnGuess<TieField>): boolean {
  const find = (field: TieField) => table.columns.findIndex(({ name }) => found.columns.get(name) === field);
  const [source, target] = [find('source'), find('target')];
  const rows = Math.min(table.rows, MAX_ROWS);
  let tied = 0;
  for (let row = 0; row < rows; row += 1) {
    const [a, b] = [table.cell(row, source).trim(), table.cell(row, target).trim()];
    if (a !== '' && b !== '' && a !== b) tied += 1;
  }
  const isNumbered = found.guesses.some(({ reason }) => reason === NUMBERED_REASON);
  return tied < (isNumbered ? MIN_NUMBERED : MIN_TIED) * rows;
}
