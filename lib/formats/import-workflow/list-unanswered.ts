import { findQuestions } from '../guess/find-questions';
import { mergeMapping, type SaidMapping } from '../import/merge-mapping';
import type { Remark } from '../import-tables';
import { isCodesRole } from '../list-role';
import type { Headers, Mapping, MappingPatch } from '../mapping';
import type { Question } from '../question';
import type { Readable } from './import-plan';
import { listQuestions } from './list-questions';

/** Whoever says which columns are the ends has answered these. */
const SETTLED: ReadonlySet<Question['about']> = new Set(['headers', 'ends', 'signs', 'types']);
/** Which columns are the ends says nothing of how many a cell of them names, nor of what each row says of the two. */
const SEVERAL = 'several ';
const OF_TIES: ReadonlySet<string> = new Set([
  'mutual',
  'layers',
  'treaties',
  'each way',
  'direction',
  'sides',
]);
const OF_ROWS: ReadonlySet<string> = new Set(['actors', 'actor names']);
/** What is asked of codes and signs that stand in the file, whatever its columns mean. */
const OF_SHAPE: ReadonlySet<Question['about']> = new Set(['zeros', 'signs', 'types']);
/** Lists within records of which nothing is said stay what they are, and that is told. */
const OF_ENTRIES = 'entries ';
const END_FIELDS: ReadonlySet<string> = new Set(['source', 'sourceName', 'target', 'targetName']);
/** All parts that a mapping has which says the whole: such as the page keeps it. */
const WHOLE = [
  ...(['actorColumns', 'tieColumns', 'kinds', 'otherKind', 'types', 'otherType', 'newTypes'] as const),
  ...(['sameActors', 'aggregate', 'headers'] as const),
];

/** Returns what is asked of a table once its columns mean what a person says: other ends have other names, and other doubts. */
export function listUnanswered(read: Readable, mapping: Mapping | null): readonly Question[] {
  if (read.kind === 'network' || !mapping || !read.applyHeaderChoice || read.questions) return [];
  return findQuestions(read.draft, mapping, []).filter(
    ({ about, id }) => (!SETTLED.has(about) || id.startsWith(SEVERAL) || OF_TIES.has(id)) && !OF_ROWS.has(id),
  );
}

/** Returns whether a mapping says the whole of what a file means, and leaves nothing to be asked. */
export function isWhole(said: SaidMapping): boolean {
  return WHOLE.every((part) => part in said);
}

/** Returns what is still asked of a file where a mapping says some of what it means: what is unsure, and what it does not answer. */
export function listOpen(read: Readable, said: SaidMapping): readonly Question[] {
  if (read.kind === 'network') return [];
  if (read.questions) return read.questions.filter((question) => !isSaidFully(question, said));
  if (!read.applyHeaderChoice) return [];
  const questions = saysRows(said)
    ? [
        ...listShapeQuestions(read),
        ...listUnansweredRows(read, said),
        ...listUnanswered(read, { ...mergeMapping(read.mapping, said), headers: read.mapping.headers }),
      ]
    : listQuestions(read);
  return questions.filter((question) => !isAnswered(question, said));
}

/** Whoever says which columns are the ends, or what rows are, has looked at them. */
function saysRows({ tieColumns = {}, actorColumns = {}, headers = {} }: SaidMapping): boolean {
  const isEnd = Object.values(tieColumns).some((field) => END_FIELDS.has(field));
  const isNamed = Object.values(actorColumns).some((field) => field === 'name' || field === 'id');
  return isEnd || isNamed || headers.rows !== undefined || saysLists(headers) || headers.headings === true;
}

/** That a list is left out, or says what codes mean, says nothing of what the rows of the others are. */
function saysLists({ lists = {} }: Headers): boolean {
  return Object.values(lists).some((role) => role !== 'none' && !isCodesRole(role));
}

function listShapeQuestions(read: Exclude<Readable, { kind: 'network' }>): readonly Question[] {
  return (read.shapeQuestions ?? []).filter(
    ({ about, id }) => OF_SHAPE.has(about) || id.startsWith(OF_ENTRIES),
  );
}

/** Whoever says that rows are ties, and of which columns not, is asked for these. */
function listUnansweredRows(
  read: Exclude<Readable, { kind: 'network' }>,
  said: SaidMapping,
): readonly Question[] {
  const rows = said.headers?.rows;
  if (rows !== 'ties' && rows !== 'joined' && rows !== 'years') return [];
  // What is joined or unfolded has columns of which nobody has said anything yet.
  const columns = rows === 'ties' ? mergeMapping(read.mapping, said).tieColumns : (said.tieColumns ?? {});
  const fields = new Set<string>(Object.values(columns));
  const isNamed = [...END_FIELDS].some((field) => fields.has(field));
  return isNamed ? [] : listQuestions(read).filter(({ about }) => about === 'ends');
}

/** A code that the file explains is said to be missing as well. */
const LEGEND = 'legend ';

/** Columns and first rows say so only where an answer says nothing else. */
const COMMON: ReadonlySet<string> = new Set(['tieColumns', 'actorColumns', 'headers']);

/** Returns whether a mapping says one of the answers to a question, or says that it is answered as it was taken. */
export function isAnswered({ id, choices }: Question, said: SaidMapping): boolean {
  if (said.answered?.includes(id) === true) return true;
  if (id.startsWith(OF_COVERAGE) && choices.some(({ mapping }) => onlySaysColumns(mapping)))
    return choices.some(({ mapping }) => isWithin(mapping, said));
  if (id.startsWith(LEGEND) && said.missing?.includes(id.slice(LEGEND.length)) === true) return true;
  const column = /^(identities|dates) (.*)$/s.exec(id);
  const record = column?.[1] === 'identities' ? said.apart : said.dayOrders;
  if (column && record) return Object.keys(record).length === 0 || Object.hasOwn(record, column[2] ?? '');
  const list = /^(?:entries|codes) (.*)$/s.exec(id)?.[1];
  if (list !== undefined) return Object.hasOwn(said.headers?.lists ?? {}, list);
  const parts = [...new Set(choices.flatMap(({ mapping }) => Object.keys(mapping)))];
  const own = parts.filter((part) => !COMMON.has(part));
  const { lists, ...others } = said.headers ?? {};
  const areOthers =
    said.headers !== undefined && lists && Object.keys(others).length === 0 && !saysLists({ lists });
  return (own.length > 0 && id !== 'ends' ? own : parts).some(
    (part) => part in said && !(part === 'headers' && areOthers),
  );
}

/** What is found of the columns of a network that was made has answers that name columns, and these say little of one another. */
const OF_COVERAGE = 'coverage ';

function onlySaysColumns(mapping: MappingPatch): boolean {
  const parts = Object.keys(mapping);
  return parts.includes('tieColumns') && parts.every((part) => part === 'tieColumns' || part === 'parted');
}

/** Returns whether a mapping says one of the answers to a question of a format, all that it says. */
function isSaidFully({ id, choices }: Question, said: SaidMapping): boolean {
  if (said.answered?.includes(id) === true) return true;
  return choices.some(({ mapping }) => Object.keys(mapping).length > 0 && isWithin(mapping, said));
}

/** Returns whether all that an answer says stands in a mapping as well. */
function isWithin(answer: unknown, said: unknown): boolean {
  if (Array.isArray(answer))
    return Array.isArray(said) && answer.every((each) => said.some((other) => isWithin(each, other)));
  if (answer === null || typeof answer !== 'object') return answer === said;
  const entries = Object.entries(answer);
  const parts = new Map(said !== null && typeof said === 'object' ? Object.entries(said) : []);
  return entries.length > 0 && entries.every(([name, value]) => isWithin(value, parts.get(name)));
}

/** Returns the remarks that tell what nobody has said, and what was taken for it. */
export function tellUnanswered(open: readonly Question[]): readonly Remark[] {
  return open.map(({ message, choices: [first], hasGuess }) => ({
    severity: 'note',
    place: '',
    message: `Nobody has said: ${message}${hasGuess && first ? ` Taken: ${first.label}.` : ''}`,
    fix: '',
  }));
}
