/** Returns a list without an entry that it has, or with one that it has not, at the end. */
export function toggleIn<T>(list: readonly T[], entry: T): readonly T[] {
  return list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];
}

/** Returns the same for the choices of a facet, of which null is the full list. What is not offered changes nothing. */
export function toggleFacet<T>(
  chosen: readonly T[] | null,
  id: T,
  offered: readonly T[],
): readonly T[] | null {
  return offered.includes(id) ? toggleIn(chosen ?? offered, id) : chosen;
}
