import { listValues } from '../guess/list-values';
import type { ImportTable, ImportTables } from '../import-tables';
import type { ActorField, Mapping, TieField } from '../mapping';

/** Values as they stand in the columns of a draft that say what sort a thing is, with how often; the most frequent first. */
export type ValueCount = { readonly value: string; readonly count: number };

export type MappedValues = {
  readonly kinds: readonly ValueCount[];
  readonly types: readonly ValueCount[];
  /** Rows of ties that have no value for their type. */
  readonly untyped: number;
};

/** Returns the values that a mapping takes for kinds of actors and for types of ties; at most a thousand of each column. */
export function listMappedValues(draft: ImportTables, mapping: Mapping): MappedValues {
  const kinds = [
    countValues(draft.actors, mapping.actorColumns, 'kind'),
    ...(['sourceKind', 'targetKind', 'thirdKind'] as const).map((field) =>
      countValues(draft.ties, mapping.tieColumns, field),
    ),
  ];
  const types = addUp([countValues(draft.ties, mapping.tieColumns, 'type')]);
  const typed = types.reduce((sum, { count }) => sum + count, 0);
  return { kinds: addUp(kinds), types, untyped: (draft.ties?.rows ?? 0) - typed };
}

function countValues<Field extends ActorField | TieField>(
  table: ImportTable | null,
  columns: Readonly<Record<string, Field>>,
  field: Field,
): ReadonlyMap<string, number> {
  const column = table ? table.columns.findIndex(({ name }) => find(columns, name) === field) : -1;
  return table && column >= 0 ? listValues(table, column).values : new Map();
}

/** A column may have the name of something that every object has. */
function find<Field>(columns: Readonly<Record<string, Field>>, name: string): Field | null {
  return Object.hasOwn(columns, name) ? (columns[name] ?? null) : null;
}

function addUp(counts: readonly ReadonlyMap<string, number>[]): readonly ValueCount[] {
  const sums = new Map<string, number>();
  for (const [value, count] of counts.flatMap((each) => [...each]))
    sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
