import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { foldName } from '../guess/fold-name';
import { hasNamedEnds } from '../guess/guess-ends';
import { areNumberedAlike } from '../guess/numbered-pairs';
import { areOfKin } from '../guess/offer-parents';
import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import { findColumnKind, toKind } from './actor-row';
import type { Cells } from './field-cells';
import type { ActorImport } from './import-actors';
import type { ImportContext } from './import-context';
import { isBackward } from './tie-direction';

/** Numbers of the actors at the ends of each row; −1 where there is none, and at the source of a row that is passed over. */
export type Ends = { readonly source: Int32Array; readonly target: Int32Array; readonly third: Int32Array };

const NOBODY = -1;
const STEP = 8_192;
const TURNED = 'The row says that the tie goes from its second end to its first, and so it was taken.';

/**
 * Returns the actors at the ends of every row, and adds those that are not there yet: only then are all actors and their kinds
 * known. A row with one end (but for an answer to a claim), or with the same actor at both, ties nobody and is passed over, and told.
 */
export function resolveEnds(cells: Cells<TieField>, actors: ActorImport, context: ImportContext): Ends {
  const { rows } = cells.table;
  const ends = {
    source: new Int32Array(rows),
    target: new Int32Array(rows),
    third: new Int32Array(rows).fill(NOBODY),
  };
  if (!hasEnds(cells) && context.draft.actors === null) {
    const message = 'No column holds the ends of ties: no row became one.';
    context.warn('no ends', '', message, 'Say which columns hold them.');
    return { ...ends, source: ends.source.fill(NOBODY), target: ends.target.fill(NOBODY) };
  }
  // Those who stand together are of one column, and so of one sort.
  const isFolded =
    context.mapping.names === 'folded' &&
    context.draft.actors === null &&
    context.mapping.together === undefined;
  const apart = isFolded && areApart(cells) ? describeApart(cells, context) : null;
  const hasThird = cells.has('third') || cells.has('thirdName');
  for (let row = 0; row < rows; row += 1) {
    if (row % STEP === 0) context.progress((0.3 * row) / rows);
    const first = resolveEnd(cells, row, 'source', actors, context, apart?.source);
    const second = resolveEnd(cells, row, 'target', actors, context, apart?.target);
    const isTurned = second !== NOBODY && isBackward(cells.read(row, 'directed'));
    if (isTurned) context.note('turned', context.place('ties', row), TURNED);
    const [source, target] = isTurned ? [second, first] : [first, second];
    ends.target[row] = target;
    ends.source[row] = isTie(source, target, cells, row, context) ? source : NOBODY;
    if (hasThird) ends.third[row] = resolveEnd(cells, row, 'third', actors, context);
  }
  return ends;
}

function hasEnds(cells: Cells<TieField>): boolean {
  return (['source', 'sourceName', 'target', 'targetName'] as const).some((field) => cells.has(field));
}

function resolveEnd(
  cells: Cells<TieField>,
  row: number,
  end: 'source' | 'target' | 'third',
  actors: ActorImport,
  context: ImportContext,
  prefix = '',
): number {
  const name = cells.read(row, `${end}Name`);
  const bare = cells.read(row, end) || name;
  if (bare.trim() === '') return NOBODY;
  const text = prefix === '' ? bare : `${prefix} ${bare}`;
  const word = cells.read(row, `${end}Kind`);
  const kind = toKind(word, context.mapping) ?? toColumnKind(cells, end, bare, context);
  return actors.resolve(text, name, kind, () => context.place('ties', row), word);
}

function toColumnKind(
  cells: Cells<TieField>,
  end: 'source' | 'target' | 'third',
  name: string,
  { mapping }: ImportContext,
): ActorKindId | null {
  if (!mapping.columnKinds) return null;
  for (const column of [...cells.all(end), ...cells.all(`${end}Name`)]) {
    const kind = findColumnKind(cells.table.columns[column]?.name ?? '', name, mapping);
    if (kind !== null) return kind;
  }
  return null;
}

/** Numbers of two columns that are not numbered as two ends are may be ids of two sorts: alliance 165 is not state 165. */
function areApart(cells: Cells<TieField>): boolean {
  const { table } = cells;
  const [source] = cells.all('source');
  const [target] = cells.all('target');
  if (source === undefined || target === undefined) return false;
  if (![source, target].every((column) => holdsNumbers(table, column))) return false;
  if (haveOtherNames(cells)) return true;
  const [one, other] = [source, target].map((column) => table.columns[column]?.name ?? '') as [
    string,
    string,
  ];
  if (areNumberedAlike(one, other) || areOfKin(one, other) || hasNamedEnds(table)) return false;
  return ![one, other].some((name) => /^Column \d+$/.test(name));
}

/** Each number that stands at both ends has another name at each: person 3 is not company 3. */
function haveOtherNames(cells: Cells<TieField>): boolean {
  if (!cells.has('sourceName') || !cells.has('targetName')) return false;
  const names = new Map<string, string>();
  const { rows } = cells.table;
  for (let row = 0; row < rows; row += 1)
    names.set(cells.read(row, 'source'), foldName(cells.read(row, 'sourceName')));
  let others = 0;
  for (let row = 0; row < rows; row += 1) {
    const [id, name] = [cells.read(row, 'target'), foldName(cells.read(row, 'targetName'))];
    const known = id === '' ? undefined : names.get(id);
    if (known === undefined || known === '' || name === '') continue;
    if (known === name) return false;
    others += 1;
  }
  return others > 0;
}

function holdsNumbers(table: ImportTable, column: number): boolean {
  let numbers = 0;
  for (let row = 0; row < table.rows; row += 1) {
    const cell = table.cell(row, column);
    if (cell !== '' && !/^\d+(\.0)?$/.test(cell)) return false;
    if (cell !== '') numbers += 1;
  }
  return numbers > 0;
}

function describeApart(
  cells: Cells<TieField>,
  context: ImportContext,
): { readonly source: string; readonly target: string } {
  const [source = '', target = ''] = (['source', 'target'] as const).map(
    (field) => cells.table.columns[cells.all(field)[0] ?? 0]?.name ?? '',
  );
  context.note(
    'apart',
    '',
    `Numbers in “${source}” and in “${target}” were kept apart: the same number may mean two things.`,
  );
  return { source, target };
}

function isTie(
  source: number,
  target: number,
  cells: Cells<TieField>,
  row: number,
  context: ImportContext,
): boolean {
  const place = () => context.place('ties', row);
  // An answer to a claim needs no target: its type tells, when that is read.
  if (source !== NOBODY && target === NOBODY && cells.read(row, 'claim') !== '') return true;
  if (source === NOBODY || target === NOBODY) {
    const which = source === target ? 'neither end' : source === NOBODY ? 'no source' : 'no target';
    context.warn(
      'no end',
      place(),
      `The row names ${which}, and was passed over.`,
      'Name an actor at both ends.',
    );
    return false;
  }
  if (source !== target) return true;
  const name = (cells.read(row, 'sourceName') || cells.read(row, 'source')).slice(0, 60);
  context.warn(
    'self',
    place(),
    `The row ties “${name}” to itself, and was passed over.`,
    'Name two different actors.',
  );
  return false;
}
