import type { Mapping, TieField } from '../mapping';

const ENDS: ReadonlySet<TieField> = new Set<TieField>([
  ...(['source', 'sourceName', 'sourceKind', 'target', 'targetName', 'targetKind'] as const),
]);

/**
 * Returns what an answer says of columns that were taken for ends, and of those that fill `type` where the answer gives that to another
 * column: they are kept beside the tie.
 */
export function clearEnds({ tieColumns }: Mapping, type?: string): Readonly<Record<string, TieField>> {
  const isCleared = (name: string, field: TieField) =>
    ENDS.has(field) || (type !== undefined && field === 'type' && name !== type);
  const taken = Object.entries(tieColumns).filter(([name, field]) => isCleared(name, field));
  return Object.fromEntries(taken.map(([name]) => [name, 'attribute' as const]));
}
