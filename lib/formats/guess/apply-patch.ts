import type { Mapping, MappingPatch } from '../import-tables';

/** Returns a mapping after an answer. Names that two answers leave out are both left out. */
export function applyPatch(mapping: Mapping, patch: MappingPatch): Mapping {
  return {
    ...mapping,
    ...patch,
    actorColumns: { ...mapping.actorColumns, ...patch.actorColumns },
    tieColumns: { ...mapping.tieColumns, ...patch.tieColumns },
    headers: { ...mapping.headers, ...patch.headers },
    ...(patch.dayOrders && { dayOrders: { ...mapping.dayOrders, ...patch.dayOrders } }),
    ...(patch.missing && { missing: [...new Set([...(mapping.missing ?? []), ...patch.missing])] }),
  };
}

/** Returns a mapping without what an answer had changed in it: what the patch names is again as `before` has it. */
export function revertPatch(mapping: Mapping, patch: MappingPatch, before: Mapping): Mapping {
  const asBefore = Object.fromEntries(
    Object.keys(patch).map((key) => [key, before[key as keyof MappingPatch]]),
  );
  const left = new Set(patch.missing);
  return {
    ...mapping,
    ...asBefore,
    actorColumns: restore(mapping.actorColumns, patch.actorColumns, before.actorColumns),
    tieColumns: restore(mapping.tieColumns, patch.tieColumns, before.tieColumns),
    headers: mapping.headers,
    ...(patch.dayOrders && { dayOrders: restore(mapping.dayOrders, patch.dayOrders, before.dayOrders) }),
    ...(patch.missing && {
      missing: mapping.missing?.filter((name) => !left.has(name) || before.missing?.includes(name)),
    }),
  };
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
