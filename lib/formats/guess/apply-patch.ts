import type { Mapping, MappingPatch } from '../import-tables';

/** Returns a mapping after an answer. */
export function applyPatch(mapping: Mapping, patch: MappingPatch): Mapping {
  return {
    ...mapping,
    ...patch,
    actorColumns: { ...mapping.actorColumns, ...patch.actorColumns },
    tieColumns: { ...mapping.tieColumns, ...patch.tieColumns },
    headers: { ...mapping.headers, ...patch.headers },
    ...(patch.dayOrders && { dayOrders: { ...mapping.dayOrders, ...patch.dayOrders } }),
  };
}
