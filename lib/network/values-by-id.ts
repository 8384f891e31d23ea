import { getNumbersById } from './numbers-by-id';

/** A value for each thing of a list, by its id: a list in the order of the things, which an edit writes sooner than a map. */
export class ValuesById<Value> implements ReadonlyMap<string, Value> {
  constructor(
    readonly things: readonly { readonly id: string }[],
    readonly list: readonly Value[],
  ) {}

  get size(): number {
    return this.list.length;
  }

  get(id: string): Value | undefined {
    const number = getNumbersById(this.things).get(id);
    return number === undefined ? undefined : this.list[number];
  }

  has(id: string): boolean {
    return getNumbersById(this.things).has(id);
  }

  *entries(): MapIterator<[string, Value]> {
    for (let at = 0; at < this.list.length; at++)
      yield [(this.things[at] as { readonly id: string }).id, this.list[at] as Value];
  }

  *keys(): MapIterator<string> {
    for (const { id } of this.things) yield id;
  }

  *values(): MapIterator<Value> {
    yield* this.list;
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, id: string, values: ReadonlyMap<string, Value>) => void): void {
    for (const [id, value] of this) visit(value, id, this);
  }
}

/** Returns the values of a map in the order of a list of things; null where the map is not of that list. */
export function getListOf<Value>(
  values: ReadonlyMap<string, Value>,
  things: readonly { readonly id: string }[],
): readonly Value[] | null {
  return values instanceof ValuesById && values.things === things ? (values.list as readonly Value[]) : null;
}
