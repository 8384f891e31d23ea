import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import { arePairedWords, isCalledBeside } from './doubt-values';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { type ColumnProfile, profileColumns } from './profile-column';

const PARTS = /\s*[;,|]\s*/;
/** The share of the names in a column that must stand at the ends as well. */
const MIN_SHARED = 0.5;
const MAX_ROWS = 5_000;

/**
 * Returns why two columns that were found as the ends are unsure by what stands beside them: another column that names the same actors, such as
 * those who had a copy, and that nothing uses. Null where there is none.
 */
export function findColumnDoubt(
  table: ImportTable,
  fields: Readonly<Record<string, TieField>>,
  ends: readonly [number, number],
): string | null {
  const profiles = profileColumns(table);
  const [source, target] = ends.map((end) => profiles[end]);
  if (!source || !target) return null;
  const unused = profiles.filter(({ name }) => !Object.hasOwn(fields, name) || fields[name] === 'attribute');
  const names = new Set([...listUsed(profiles, fields)].flatMap(({ values }) => [...values]));
  const beside = unused.find(
    (profile) =>
      profile.sort === 'name' &&
      (isCalledBeside(profile.name) || isSharing(profile, names)) &&
      namesOthers(table, profile, listUsed(profiles, fields)),
  );
  if (beside) return `“${beside.name}” names others beside the two, and nothing is made of it.`;
  const work = findWork(table, profiles, [source, target]);
  if (work) return `“${work.name}” names a thing in each row, and the two may only have to do with it.`;
  const isWritten = ends.every((end) => ['source', 'target'].includes(table.columns[end]?.name ?? ''));
  return !isWritten && arePairedWords(source, target)
    ? 'No name in either comes again, as where words are paired.'
    : null;
}

/** People and firms that are named beside a film or a book are those who made it. */
const MAKERS = /\b(director|author|writer|artist|editor|person|composer|producer|inventor)$/;
const WORKS =
  /^(title|film|movie|book|song|album|work|play|series|product|project|painting|patent|paper|article)( title| name)?$/;

function findWork(
  { rows }: ImportTable,
  profiles: readonly ColumnProfile[],
  [source]: readonly [ColumnProfile, ColumnProfile],
): ColumnProfile | undefined {
  if (!MAKERS.test(foldName(source.name))) return undefined;
  const isWork = ({ name, values }: ColumnProfile) =>
    WORKS.test(foldName(name)) && values.size > 1 && values.size >= MAX_DIFFERENT * Math.min(rows, MAX_ROWS);
  return profiles.find(isWork);
}

const MAX_DIFFERENT = 0.6;

const USED: ReadonlySet<TieField | undefined> = new Set<TieField | undefined>([
  ...(['source', 'sourceName', 'target', 'targetName', 'third', 'thirdName'] as const),
]);

function listUsed(
  profiles: readonly ColumnProfile[],
  fields: Readonly<Record<string, TieField>>,
): readonly ColumnProfile[] {
  return profiles.filter(({ name }) => Object.hasOwn(fields, name) && USED.has(fields[name]));
}

/** Returns whether most names in a column, of which there are several, stand at the ends as well. */
function isSharing({ values }: ColumnProfile, names: ReadonlySet<string>): boolean {
  const parts = new Set([...values].flatMap((value) => (names.has(value) ? [value] : value.split(PARTS))));
  const shared = [...parts].filter((part) => names.has(foldSpaces(part))).length;
  return shared > 1 && shared >= MIN_SHARED * parts.size;
}

/** A column that only says which of the two ends of its row began or won names nobody else. */
function namesOthers(table: ImportTable, { column }: ColumnProfile, used: readonly ColumnProfile[]): boolean {
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const cell = foldSpaces(table.cell(row, column));
    const own = new Set(used.map((each) => foldSpaces(table.cell(row, each.column))));
    if (cell !== '' && !own.has(cell) && !cell.split(PARTS).every((part) => own.has(foldSpaces(part))))
      return true;
  }
  return false;
}
