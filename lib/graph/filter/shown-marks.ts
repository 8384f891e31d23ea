/** A list of a network, in the order of the file. */
export type Things = readonly { readonly id: string }[];

/**
 * The ids of some things of a list, told by a mark for each: 1 or 0, by number. A set of its own would take each filter longer to fill than
 * all that the filter tests.
 */
export class ShownIds implements ReadonlySet<string> {
  readonly size: number;

  /** `getNumbers` returns the number of each thing by its id; it is asked for when an id is first looked up. */
  constructor(
    readonly things: Things,
    private readonly getNumbers: () => ReadonlyMap<string, number>,
    readonly marks: Uint8Array,
  ) {
    let size = 0;
    for (const mark of marks) size += mark;
    this.size = size;
  }

  has(id: string): boolean {
    const number = this.getNumbers().get(id);
    return number !== undefined && this.marks[number] === 1;
  }

  *values(): SetIterator<string> {
    for (let number = 0; number < this.marks.length; number++)
      if (this.marks[number] === 1) yield (this.things[number] as Things[number]).id;
  }

  keys(): SetIterator<string> {
    return this.values();
  }

  *entries(): SetIterator<[string, string]> {
    for (const id of this.values()) yield [id, id];
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.values();
  }

  forEach(visit: (id: string, same: string, ids: ReadonlySet<string>) => void): void {
    for (const id of this.values()) visit(id, id, this);
  }
}

/**
 * Returns which things of a list a set of ids has: 1 or 0, by number. What a filter has answered is known; of another set, or
 * another network's, each id is looked up.
 */
export function getMarks(shown: ReadonlySet<string>, things: Things): Uint8Array {
  if (shown instanceof ShownIds && shown.things === things) return shown.marks;
  return Uint8Array.from(things, ({ id }) => (shown.has(id) ? 1 : 0));
}

/** Returns what tells by the number of a thing of a list whether a set of ids has it. What a filter has answered looks up no id. */
export function toMarkTest(shown: ReadonlySet<string>, things: Things): (number: number) => boolean {
  if (shown instanceof ShownIds && shown.things === things) return (number) => shown.marks[number] === 1;
  return (number) => shown.has(things[number]?.id ?? '');
}
