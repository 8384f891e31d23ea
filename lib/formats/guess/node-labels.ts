import { foldName } from './fold-name';
import type { ColumnProfile } from './profile-column';

const MIN_NODES = 4;

/** Returns whether the labels beside ids say what each is, as those of the nodes of Neo4j do, and not what it is called: each stands beside several. */
export function areNodeLabels(ids: readonly ColumnProfile[], labels: readonly ColumnProfile[]): boolean {
  const count = (profiles: readonly ColumnProfile[]) =>
    new Set(profiles.flatMap(({ values }) => [...values])).size;
  const areCalledSo = labels.every(({ name }) => foldName(name).endsWith('label'));
  return areCalledSo && count(ids) >= MIN_NODES && count(labels) * 1.5 <= count(ids);
}
