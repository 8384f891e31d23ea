import { memoizeCarried } from './carry-list';
import { ABSENT } from './match-things';

type Thing = { readonly id: string };

/**
 * Returns the numbers of the things of a list, by their ids. Of a list that an edit made from another they are those of the list before, and what has
 * changed: to put fifty thousand ids into a map anew takes longer than all else that an edit needs of it.
 */
export const getNumbersById = memoizeCarried<Thing, ReadonlyMap<string, number> & NumbersById>(
  (things) => new NumbersById(things, toMap(things), null, new Map()),
  (before, { now, numbers, sizeBefore }) => before.carry(now, numbers, sizeBefore),
);

/** How many ids may stand beside the map, as a part of it, before it is made anew. */
const MOST_BESIDE = 1 / 8;

function toMap(things: readonly Thing[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (let number = 0; number < things.length; number++) numbers.set((things[number] as Thing).id, number);
  return numbers;
}

/** A map of an older list (`root`), the numbers that its things have now (`toNow`; null where it is of this list), and those of things that came since. */
class NumbersById implements ReadonlyMap<string, number> {
  constructor(
    private readonly things: readonly Thing[],
    private readonly root: ReadonlyMap<string, number>,
    private readonly toNow: Int32Array | null,
    private readonly beside: ReadonlyMap<string, number>,
  ) {}

  get size(): number {
    return this.things.length;
  }

  get(id: string): number | undefined {
    if (this.toNow === null) return this.root.get(id);
    const own = this.beside.get(id);
    if (own !== undefined) return own;
    const old = this.root.get(id);
    const now = old === undefined ? ABSENT : (this.toNow[old] as number);
    return now === ABSENT ? undefined : now;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  *entries(): MapIterator<[string, number]> {
    for (let number = 0; number < this.things.length; number++)
      yield [(this.things[number] as Thing).id, number];
  }

  *keys(): MapIterator<string> {
    for (const { id } of this.things) yield id;
  }

  *values(): MapIterator<number> {
    yield* this.things.keys();
  }

  [Symbol.iterator](): MapIterator<[string, number]> {
    return this.entries();
  }

  forEach(visit: (number: number, id: string, numbers: ReadonlyMap<string, number>) => void): void {
    for (const [id, number] of this) visit(number, id, this);
  }

  /** Returns the numbers in a list of which `numbers` tells where its things stood in this one, of that size. */
  carry(now: readonly Thing[], numbers: Int32Array, sizeBefore: number): NumbersById {
    const moved = new Int32Array(sizeBefore).fill(ABSENT);
    const beside = new Map<string, number>();
    for (let at = 0; at < now.length; at++) {
      const last = numbers[at] as number;
      if (last === ABSENT) beside.set((now[at] as Thing).id, at);
      else moved[last] = at;
    }
    for (const [id, last] of this.beside) {
      const at = moved[last] as number;
      if (at !== ABSENT) beside.set(id, at);
    }
    if (beside.size > now.length * MOST_BESIDE) return new NumbersById(now, toMap(now), null, new Map());
    const toNow = this.toNow?.map((last) => (last === ABSENT ? ABSENT : (moved[last] as number))) ?? moved;
    return new NumbersById(now, this.root, toNow, beside);
  }
}
