import type { ImportTable } from '../import-tables';
import { foldName } from './fold-name';
import type { ColumnProfile } from './profile-column';

/** What a column is called that says how near two actors are. */
const MEASURES =
  /(^|\s)(agree\w*|correl\w*|corr|affinity|(dis)?similarit(y|ies)|proximity|cosine|jaccard|kappa|taub|\w*dist(ance)?)(\s|$)/;
const MIN_ACTORS = 3;
const MAX_ACTORS = 2_000;
const MAX_ROWS = 200_000;

/**
 * Returns whether a table has a row for every pair of its actors, with a measure of how near the two are: of distances and agreements
 * nobody can say which are ties.
 */
export function hasScores(
  table: ImportTable,
  profiles: readonly ColumnProfile[],
  source: number,
  target: number,
): boolean {
  const hasMeasure = profiles.some(
    ({ name, sort }) => (sort === 'decimal' || sort === 'integer') && MEASURES.test(foldName(name)),
  );
  if (!hasMeasure) return false;
  const actors = new Map<string, number>();
  const toNumber = (name: string) => {
    const known = actors.get(name) ?? actors.size;
    actors.set(name, known);
    return known;
  };
  const pairs = new Set<string>();
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const [a, b] = [table.cell(row, source).trim(), table.cell(row, target).trim()];
    if (a === '' || b === '' || a === b) continue;
    const [first, second] = [toNumber(a), toNumber(b)];
    if (actors.size > MAX_ACTORS) return false;
    pairs.add(first < second ? `${first} ${second}` : `${second} ${first}`);
  }
  const { size } = actors;
  return size >= MIN_ACTORS && pairs.size === (size * (size - 1)) / 2;
}
