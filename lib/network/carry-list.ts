import { joinRuns, listGone, listRuns } from './list-runs';
import { ABSENT, getLastMatch } from './match-things';

/** How a list came of another: what has gone, what has come, and for each thing its number in the list before, or ABSENT. */
export type ListChange<Thing> = {
  readonly now: readonly Thing[];
  readonly numbers: Int32Array;
  readonly gone: readonly Thing[];
  readonly come: readonly Thing[];
  /** How many things the list before had. */
  readonly sizeBefore: number;
};

/** A function of a list; `knows` tells whether it need not compute the value from the whole list. */
type Carrying<Thing, Value> = ((things: readonly Thing[]) => Value) & {
  readonly knows: (things: readonly Thing[]) => boolean;
};

/**
 * Returns the same function of a list, which computes once for each. Where the list was matched with one before it (`matchThings`) of which the value
 * is known, `carry` makes it from that value and what has changed: the same value that `compute` would return.
 */
export function memoizeCarried<Thing, Value extends object>(
  compute: (things: readonly Thing[]) => Value,
  carry: (before: Value, change: ListChange<Thing>) => Value,
): Carrying<Thing, Value> {
  const known = new WeakMap<readonly Thing[], Value>();
  const knows = (things: readonly Thing[]) =>
    known.has(things) || known.has(getLastMatch(things)?.before ?? things);
  const get = (things: readonly Thing[]) => {
    const found = known.get(things);
    if (found !== undefined) return found;
    const match = getLastMatch(things);
    const last = match ? known.get(match.before) : undefined;
    const value = match && last !== undefined ? carry(last, toChange(things, match)) : compute(things);
    known.set(things, value);
    return value;
  };
  return Object.assign(get, { knows });
}

/** Returns the things of a list that pass a test, in its order; where none that passes has come, those of the list before that are left. */
export function createPicker<Thing>(
  test: (thing: Thing) => boolean,
): (things: readonly Thing[]) => readonly Thing[] {
  return memoizeCarried<Thing, readonly Thing[]>(
    (things) => things.filter(test),
    (before, { now, gone, come }) => {
      if (come.some(test)) return now.filter(test);
      const left = new Set(gone.filter(test));
      return left.size === 0 ? before : before.filter((thing) => !left.has(thing));
    },
  );
}

/** Returns what each thing of a list is mapped to: of those that stay, what they were mapped to before. */
export function carryEach<Thing, Result>(
  before: readonly Result[],
  { now, numbers }: Pick<ListChange<Thing>, 'now' | 'numbers'>,
  map: (thing: Thing) => Result,
): Result[] {
  return joinRuns(listRuns(numbers), before, (at) => map(now[at] as Thing));
}

/** Returns a function that maps each thing of a list on its own, once. */
export function createMapping<Thing, Result>(
  map: (thing: Thing) => Result,
): (things: readonly Thing[]) => readonly Result[] {
  return memoizeCarried<Thing, readonly Result[]>(
    (things) => things.map(map),
    (before, change) => carryEach(before, change, map),
  );
}

function toChange<Thing>(
  now: readonly Thing[],
  { before, numbers }: { readonly before: readonly Thing[]; readonly numbers: Int32Array },
): ListChange<Thing> {
  const runs = listRuns(numbers);
  const gone = listGone(runs, before.length).map((at) => before[at] as Thing);
  const come = runs.flatMap(({ start, end, last }) => (last === ABSENT ? now.slice(start, end) : []));
  return { now, numbers, gone, come, sizeBefore: before.length };
}
