/** How many keys may be kept beside a map, as a part of it, before all are put into one. */
const MAX_BESIDE = 1 / 8;

/**
 * A map of which an edit has changed a few keys: that of before (`root`), and what is otherwise now (undefined for what has gone). To copy a map of
 * tens of thousands takes longer than all else that an edit needs of it.
 */
class ChangedMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly size: number;

  constructor(
    readonly root: ReadonlyMap<Key, Value>,
    readonly changes: ReadonlyMap<Key, Value | undefined>,
  ) {
    let { size } = root;
    for (const [key, value] of changes) size += Number(value !== undefined) - Number(root.has(key));
    this.size = size;
  }

  get(key: Key): Value | undefined {
    return this.changes.has(key) ? this.changes.get(key) : this.root.get(key);
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const entry of this.root) if (!this.changes.has(entry[0])) yield entry;
    for (const [key, value] of this.changes) if (value !== undefined) yield [key, value];
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }
}

/** Returns a map with some keys changed, those of which the value is undefined left out. The map itself stays as it is. */
export function changeMap<Key, Value extends object | number | string>(
  map: ReadonlyMap<Key, Value>,
  changes: ReadonlyMap<Key, Value | undefined>,
): ReadonlyMap<Key, Value> {
  if (changes.size === 0) return map;
  const { root, changes: before } = toParts(map);
  const changed = new ChangedMap(root, before.size === 0 ? changes : new Map([...before, ...changes]));
  return changed.changes.size > root.size * MAX_BESIDE ? new Map(changed) : changed;
}

/** Returns the keys of which the values may differ in two maps: of one that was made of the other, those that were changed. */
export function listDoubtfulKeys<Key, Value>(
  one: ReadonlyMap<Key, Value>,
  other: ReadonlyMap<Key, Value>,
): ReadonlySet<Key> {
  const [now, before] = [toParts(one), toParts(other)];
  if (now.root === before.root) return new Set([...now.changes.keys(), ...before.changes.keys()]);
  return new Set([...one.keys(), ...other.keys()]);
}

function toParts<Key, Value>(map: ReadonlyMap<Key, Value>): Pick<ChangedMap<Key, Value>, 'root' | 'changes'> {
  return map instanceof ChangedMap ? map : { root: map, changes: new Map() };
}
