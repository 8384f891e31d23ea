import type { Headers, Mapping, MappingPatch } from '../mapping';

/** Returns a mapping after an answer. Names that two answers leave out are both left out. */
export function applyPatch(mapping: Mapping, patch: MappingPatch): Mapping {
  return {
    ...mapping,
    ...patch,
    actorColumns: { ...mapping.actorColumns, ...patch.actorColumns },
    tieColumns: { ...mapping.tieColumns, ...patch.tieColumns },
    headers: mergeHeaders(mapping.headers, patch.headers),
    types: { ...mapping.types, ...patch.types },
    ...(patch.negatives && { negatives: { ...mapping.negatives, ...patch.negatives } }),
    ...(patch.reversed && { reversed: { ...mapping.reversed, ...patch.reversed } }),
    ...(patch.parted && { parted: [...new Set([...(mapping.parted ?? []), ...patch.parted])] }),
    ...(patch.answered && { answered: [...new Set([...(mapping.answered ?? []), ...patch.answered])] }),
    ...(patch.sameActors && { sameActors: [...mapping.sameActors, ...patch.sameActors] }),
    ...(patch.apart && { apart: { ...mapping.apart, ...patch.apart } }),
    ...(patch.columnKinds && { columnKinds: { ...mapping.columnKinds, ...patch.columnKinds } }),
    ...(patch.dayOrders && { dayOrders: { ...mapping.dayOrders, ...patch.dayOrders } }),
    ...(patch.missing && { missing: [...new Set([...(mapping.missing ?? []), ...patch.missing])] }),
  };
}

/** Returns what is said of first rows and lists, with what is said later in its place; what is said of other lists stands. */
export function mergeHeaders(before: Headers, said: Headers = {}): Headers {
  const lists = before.lists || said.lists ? { lists: { ...before.lists, ...said.lists } } : {};
  return { ...before, ...said, ...lists };
}

/** Returns a mapping without what an answer had changed in it: what the patch names is again as `before` has it. */
export function revertPatch(mapping: Mapping, patch: MappingPatch, before: Mapping): Mapping {
  const asBefore = Object.fromEntries(
    Object.keys(patch).map((key) => [key, before[key as keyof MappingPatch]]),
  );
  const left = new Set(patch.missing);
  const { parted = [], sameActors = [] } = patch;
  return {
    ...mapping,
    ...asBefore,
    actorColumns: restore(mapping.actorColumns, patch.actorColumns, before.actorColumns),
    tieColumns: restore(mapping.tieColumns, patch.tieColumns, before.tieColumns),
    headers: mapping.headers,
    types: restore(mapping.types, patch.types, before.types),
    ...(patch.negatives && { negatives: restore(mapping.negatives, patch.negatives, before.negatives) }),
    ...(patch.reversed && { reversed: restore(mapping.reversed, patch.reversed, before.reversed) }),
    ...(patch.parted && { parted: mapping.parted?.filter((name) => !parted.includes(name)) }),
    ...(patch.sameActors && { sameActors: mapping.sameActors.filter((list) => !sameActors.includes(list)) }),
    ...(patch.apart && { apart: keepFilled(restore(mapping.apart, patch.apart, before.apart)) }),
    ...(patch.columnKinds && {
      columnKinds: restore(mapping.columnKinds, patch.columnKinds, before.columnKinds),
    }),
    ...(patch.dayOrders && { dayOrders: restore(mapping.dayOrders, patch.dayOrders, before.dayOrders) }),
    ...(patch.missing && {
      missing: mapping.missing?.filter((name) => !left.has(name) || before.missing?.includes(name)),
    }),
  };
}

/** That nothing is said of any column is another matter than that no column tells bearers of one name apart. */
function keepFilled(apart: Readonly<Record<string, string>>): Mapping['apart'] {
  return Object.keys(apart).length > 0 ? apart : undefined;
}

function restore<Value>(
  now: Readonly<Record<string, Value>> = {},
  patch: Readonly<Record<string, Value>> = {},
  before: Readonly<Record<string, Value>> = {},
): Readonly<Record<string, Value>> {
  const isChanged = (name: string) => Object.hasOwn(patch, name);
  const kept = Object.entries(now).filter(([name]) => !isChanged(name));
  return Object.fromEntries([...kept, ...Object.entries(before).filter(([name]) => isChanged(name))]);
}
