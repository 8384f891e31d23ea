/** Returns names for columns, each of which is there once: an empty one is “Column 3”, a second “name” is “name (2)”. */
export function nameColumns(header: readonly string[] | null, count: number): string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  /** The number that the next column with a name gets: a file may have thousands with one name. */
  const numbers = new Map<string, number>();
  for (let column = 0; column < count; column += 1) {
    const wanted = header?.[column]?.trim() || `Column ${column + 1}`;
    let name = wanted;
    let number = numbers.get(wanted) ?? 2;
    for (; taken.has(name); number += 1) name = `${wanted} (${number})`;
    numbers.set(wanted, number);
    taken.add(name);
    names.push(name);
  }
  return names;
}
