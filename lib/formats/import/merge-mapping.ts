import { mergeHeaders } from '../guess/apply-patch';
import { isEntryRole } from '../list-role';
import type { Mapping, TieField } from '../mapping';

/** What a person has said of a mapping: the rest is guessed. */
export type SaidMapping = Partial<Mapping>;

/** Fields that belong to one end: another column for the end takes none of them over. */
const ENDS: readonly (readonly TieField[])[] = [
  ['source', 'sourceName', 'sourceKind'],
  ['target', 'targetName', 'targetKind'],
  ['third', 'thirdName', 'thirdKind'],
  ['date', 'dateMonth', 'dateDay'],
  ['from', 'fromMonth', 'fromDay'],
  ['to', 'toMonth', 'toDay'],
];
const NAMES: ReadonlySet<TieField> = new Set<TieField>([
  ...(['source', 'sourceName', 'target', 'targetName', 'third', 'thirdName'] as const),
]);
/** Fields that one column fills. */
const SINGLE: ReadonlySet<TieField> = new Set<TieField>(['type', 'directed', 'id', 'claim', 'modality']);

/** Returns a guessed mapping with what a person has said in its place: by column and by value, and else part by part. */
export function mergeMapping(guessed: Mapping, said: SaidMapping): Mapping {
  const known = new Set(said.newTypes?.map(({ id }) => id));
  const isOther = Object.entries(said.tieColumns ?? {}).some(
    ([name, field]) => NAMES.has(field) && guessed.tieColumns[name] !== field,
  );
  // Other columns have other codes for missing values, which are found when their names are cleaned.
  return {
    ...guessed,
    ...(isOther && { missing: undefined }),
    ...said,
    tieColumns: mergeTieColumns(
      said.together ? withoutNames(guessed.tieColumns) : guessed.tieColumns,
      isOfTables(said) ? keepKnown(said.tieColumns ?? {}, guessed.tieColumns) : (said.tieColumns ?? {}),
    ),
    actorColumns: mergeActorColumns(guessed.actorColumns, said.actorColumns ?? {}),
    kinds: { ...guessed.kinds, ...said.kinds },
    types: { ...guessed.types, ...said.types },
    newTypes: [...(said.newTypes ?? []), ...guessed.newTypes.filter(({ id }) => !known.has(id))],
    headers: mergeHeaders(guessed.headers, said.headers),
    ...(said.columnKinds && { columnKinds: { ...guessed.columnKinds, ...said.columnKinds } }),
  };
}

/** Where the ends of one of several tables are said by its name, its columns are called so once it is put together with others. */
function isOfTables({ headers }: SaidMapping): boolean {
  return Object.values(headers?.lists ?? {}).some(isEntryRole);
}

function keepKnown(said: Mapping['tieColumns'], known: Mapping['tieColumns']): Mapping['tieColumns'] {
  return Object.fromEntries(Object.entries(said).filter(([name]) => Object.hasOwn(known, name)));
}

/** Where those are tied who stand together, no other columns are the ends. */
function withoutNames(tieColumns: Mapping['tieColumns']): Mapping['tieColumns'] {
  return Object.fromEntries(
    Object.entries(tieColumns).map(
      ([name, field]) => [name, NAMES.has(field) ? ('attribute' as const) : field] as const,
    ),
  );
}

function mergeTieColumns(guessed: Mapping['tieColumns'], said: Mapping['tieColumns']): Mapping['tieColumns'] {
  const fields = new Set(Object.values(said));
  const isTaken = (name: string, field: TieField) => {
    if (Object.hasOwn(said, name)) return true;
    if (SINGLE.has(field)) return fields.has(field);
    const end = ENDS.find((each) => each.includes(field));
    const [first] = end ?? [];
    if (first === undefined || !fields.has(first)) return fields.has(field) && end !== undefined;
    const column = Object.entries(guessed).find(([, to]) => to === first)?.[0];
    return column === undefined || said[column] !== first || fields.has(field);
  };
  const kept = Object.entries(guessed).map(
    ([name, field]) => [name, isTaken(name, field) ? ('attribute' as const) : field] as const,
  );
  return { ...Object.fromEntries(kept), ...said };
}

function mergeActorColumns(
  guessed: Mapping['actorColumns'],
  said: Mapping['actorColumns'],
): Mapping['actorColumns'] {
  const fields = new Set(Object.values(said));
  const isTaken = (field: string) =>
    (field === 'id' || field === 'name' || field === 'kind') && fields.has(field);
  const kept = Object.entries(guessed).map(
    ([name, field]) => [name, isTaken(field) ? ('attribute' as const) : field] as const,
  );
  return { ...Object.fromEntries(kept), ...said };
}
