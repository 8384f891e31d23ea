/** Returns names for columns, each of which is there once: an empty one is “Column 3”, a second “name” is “name (2)”. */
export function nameColumns(header: readonly string[] | null, count: number): string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  for (let column = 0; column < count; column += 1) {
    const wanted = header?.[column]?.trim() || `Column ${column + 1}`;
    let name = wanted;
    for (let again = 2; taken.has(name); again += 1) name = `${wanted} (${again})`;
    taken.add(name);
    names.push(name);
  }
  return names;
}
