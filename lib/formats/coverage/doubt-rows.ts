import { rateActors } from '../guess/actor-columns';
import { clearEnds } from '../guess/clear-ends';
import { foldSpaces } from '../guess/fold-spaces';
import { keepLikelyPairs, toPairExample } from '../guess/likely-choices';
import { isMissingCode } from '../guess/missing-codes';
import { profileColumns } from '../guess/profile-column';
import { ratePairs } from '../guess/rate-pairs';
import { findLikelyPairs, NAMELESS } from '../guess/value-pairs';
import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import { type Finding, quoteSome } from './finding';

const MAX_ROWS = 20_000;
/** The share of the rows that may tie somebody to oneself, or name one end alone. */
const MAX_LOOPS = 0.3;
const MAX_HALVES = 0.25;
const MIN_HALVES = 3;
/** In a few rows it takes more of them. */
const MANY_HALVES = 0.5;

/** Returns in which rows of a table of ties give no tie: those of one end alone, and those of which both ends are one. */
export function doubtRows(table: ImportTable, mapping: Mapping): readonly Finding[] {
  const { tieColumns } = mapping;
  const fields = new Map<string, string>(Object.entries(tieColumns));
  const find = (field: string) => table.columns.findIndex(({ name }) => fields.get(name) === field);
  const [source, target] = [find('source'), find('target')];
  if (source < 0 || target < 0) return [];
  const names = [find('sourceName'), find('targetName')];
  // Who answers a claim needs nobody at the other end.
  const claim = find('claim');
  const rows = Math.min(table.rows, MAX_ROWS);
  const missing = new Set(mapping.missing);
  const loops: string[] = [];
  let [named, halves] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    const written = [source, target].map((end) => foldSpaces(table.cell(row, end)));
    const [one = '', other = ''] = written.map((name) => (missing.has(name) ? '' : name));
    if (one !== '' || other !== '') named += 1;
    const isAnswer = claim >= 0 && foldSpaces(table.cell(row, claim)) !== '';
    // Whom a user has left out, nobody has forgotten.
    const isEmpty = written.some((name) => name === '' || (missing.has(name) && isMissingCode(name)));
    if ((one === '') !== (other === '') && isEmpty && !isAnswer) halves += 1;
    // Numbers of two sorts of things are told apart by the names beside them.
    const areNamed = names.every((column) => column >= 0);
    const [oneName, otherName] = names.map((column) => (areNamed ? foldSpaces(table.cell(row, column)) : ''));
    if (one !== '' && one === other && oneName === otherName) loops.push(one);
  }
  const of = `of ${named.toLocaleString('en')} rows`;
  const found: Finding[] = [];
  if (loops.length > 1 && loops.length > MAX_LOOPS * named)
    found.push({
      ...{ id: 'coverage loops', isAsked: true, label: 'The columns are right' },
      others: offerOtherEnds(table, mapping),
      message: `Are the right columns taken for the two ends of a tie? In ${loops.length.toLocaleString('en')} ${of} both have the same name, such as ${quoteSome([...new Set(loops)])}: such rows tie nobody.`,
    });
  if (halves > MAX_HALVES * named && (halves >= MIN_HALVES || halves > MANY_HALVES * named))
    found.push({
      ...{ id: 'coverage halves', isAsked: true, others: [], label: 'They are left out' },
      message: `Are rows that name one actor alone left out? ${halves.toLocaleString('en')} ${of} have nobody at the other end of the tie.`,
    });
  return [...found, ...doubtLong(table), ...tellSame(table)];
}

/** Values by which rows are left out. */
const MAX_VALUES = 100;

/** A row that is longer than the one which names the columns has its cells in other columns than it means, from one of them on. */
function doubtLong(table: ImportTable): readonly Finding[] {
  const beyond = table.columns.flatMap(({ isBeyond }, column) => (isBeyond ? [column] : []));
  const [first] = beyond;
  if (first === undefined) return [];
  const all = Array.from({ length: Math.min(table.rows, MAX_ROWS) }, (_, row) => row);
  const long = all.filter((row) => beyond.some((column) => foldSpaces(table.cell(row, column)) !== ''));
  const [example] = long;
  if (example === undefined) return [];
  const shown = table.columns.map((_, column) => foldSpaces(table.cell(example, column))).filter(Boolean);
  const values = [...new Set(long.map((row) => foldSpaces(table.cell(row, first))))];
  const name = table.columns[first]?.name ?? '';
  const isOfAll = long.length === all.length || values.includes('') || values.length > MAX_VALUES;
  const count = `${long.length.toLocaleString('en')} of ${all.length.toLocaleString('en')} rows ${long.length === 1 ? 'has' : 'have'}`;
  return [
    {
      ...{ id: 'coverage long rows', isAsked: true, label: 'They are right as they stand' },
      message: `Do the cells of longer rows stand in their columns? ${count} more cells than there are names of columns, such as “${shown.join(', ').slice(0, 120)}”: a cell with the delimiter in it may lack its quotation marks.`,
      others: isOfAll ? [] : [{ label: 'Leave these rows out', mapping: { negatives: { [name]: values } } }],
    },
  ];
}

/** Rows that say the same in all cells may be one that stands there twice. */
function tellSame(table: ImportTable): readonly Finding[] {
  const seen = new Set<string>();
  let again = 0;
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const whole = table.columns.map((_, column) => table.cell(row, column)).join('\n');
    if (seen.has(whole)) again += 1;
    seen.add(whole);
  }
  if (again === 0) return [];
  const rows = again === 1 ? 'One row says' : `${again.toLocaleString('en')} rows say`;
  const message = `${rows} the same as another in all cells: each is a tie of its own.`;
  return [{ id: 'coverage same rows', isAsked: false, message, others: [], label: '' }];
}

/** So many pairs of other columns are offered. */
const MAX_OFFERED = 6;

/** Returns the pairs of columns that may be the ends in place of those that were taken. */
function offerOtherEnds(table: ImportTable, mapping: Mapping): Finding['others'] {
  const profiles = profileColumns(table);
  const isTaken = (name: string) => ['source', 'target'].includes(mapping.tieColumns[name] ?? '');
  // Numbers from 1500 on look like years, and without a heading they may be those of people.
  const years = profiles.filter(({ name, sort }) => sort === 'year' && NAMELESS.test(name));
  const numbered = years.flatMap((source, at) => years.slice(at + 1).map((target) => ({ source, target })));
  const pairs = ratePairs(keepLikelyPairs(table, profiles, [...findLikelyPairs(profiles), ...numbered]));
  const rates = new Map(profiles.map((profile) => [profile, rateActors(profile)]));
  const rate = ({ source, target }: (typeof pairs)[number]) =>
    (rates.get(source) ?? 0) + (rates.get(target) ?? 0);
  const isNameless = profiles.every(({ name }) => NAMELESS.test(name));
  // Without headings values alone say which columns name somebody.
  const turn = ({ source, target }: (typeof pairs)[number]) =>
    (rates.get(target) ?? 0) > (rates.get(source) ?? 0) + 1
      ? { source: target, target: source }
      : { source, target };
  return (isNameless ? [...pairs].sort((a, b) => rate(b) - rate(a)).map(turn) : pairs)
    .filter(({ source, target }) => !isTaken(source.name) || !isTaken(target.name))
    .slice(0, MAX_OFFERED)
    .map(({ source, target }) => ({
      label: `From “${source.name}” to “${target.name}”`,
      example: toPairExample(table, source.name, target.name),
      mapping: {
        tieColumns: {
          ...clearEnds(mapping),
          [source.name]: 'source' as const,
          [target.name]: 'target' as const,
        },
      },
    }));
}
