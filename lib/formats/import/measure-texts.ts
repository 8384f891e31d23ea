/** A field takes at least quotation marks around its name, a colon, and a comma or a bracket. */
const FIELD = 4;

/**
 * Returns how many characters a thing takes at least in a network file: the names and the texts of its fields that are not
 * empty. Never more than it takes, and quick: it is asked of each thing that is made.
 */
export function measureTexts(thing: object): number {
  let characters = 0;
  for (const [name, value] of Object.entries(thing)) {
    if (value === null || value === '' || value === undefined) continue;
    characters += name.length + FIELD + measureValue(value);
  }
  return characters;
}

function measureValue(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + measureValue(each), 0);
  return typeof value === 'object' && value !== null ? measureTexts(value) : 1;
}
