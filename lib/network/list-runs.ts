import { ABSENT } from './match-things';
import { memoize } from './memoize';

/**
 * A stretch of a list, from `start` up to `end`, whose things stood one after the other in the list before, from `last` on; with ABSENT for
 * `last`, that has none of them.
 */
export type ListRun = { readonly start: number; readonly end: number; readonly last: number };

/** With more runs, what each has is put into a list one by one. */
const MAX_JOINED = 1_000;

/**
 * Returns the stretches of a list by the numbers that its things had in the list before (`matchThings`). An edit leaves few: what follows from
 * what stays is copied a stretch at a time, and no thing of it is looked at.
 */
export const listRuns: (numbers: Int32Array) => readonly ListRun[] = memoize((numbers: Int32Array) => {
  const runs: ListRun[] = [];
  for (let at = 0; at < numbers.length; ) {
    const [start, last] = [at, numbers[at] as number];
    at += 1;
    if (last === ABSENT) while (at < numbers.length && numbers[at] === ABSENT) at++;
    else while (at < numbers.length && numbers[at] === last + at - start) at++;
    runs.push({ start, end: at, last });
  }
  return runs;
});

/** Returns the numbers, ascending, of those of a list before, of that size, that have gone. */
export function listGone(runs: readonly ListRun[], sizeBefore: number): readonly number[] {
  const gone: number[] = [];
  let next = 0;
  for (const { start, end, last } of runs) {
    if (last === ABSENT) continue;
    while (next < last) gone.push(next++);
    next = last + end - start;
  }
  while (next < sizeBefore) gone.push(next++);
  return gone;
}

/** Returns a list of which the list before has what stays; `make` makes the others. */
export function joinRuns<Item>(
  runs: readonly ListRun[],
  before: readonly Item[],
  make: (at: number) => Item,
): Item[] {
  const makeAll = ({ start, end }: ListRun) => {
    const made: Item[] = [];
    for (let at = start; at < end; at++) made.push(make(at));
    return made;
  };
  const toItems = (run: ListRun) =>
    run.last === ABSENT ? makeAll(run) : before.slice(run.last, run.last + run.end - run.start);
  if (runs.length <= MAX_JOINED) return ([] as Item[]).concat(...runs.map(toItems));
  const joined: Item[] = [];
  for (const run of runs) for (const item of toItems(run)) joined.push(item);
  return joined;
}

/** Copies into a list of numbers what the list before has of what stays. */
export function copyRuns<Numbers extends Uint8Array | Uint32Array | Int32Array>(
  runs: readonly ListRun[],
  before: Numbers,
  to: Numbers,
): void {
  for (const { start, end, last } of runs)
    if (last !== ABSENT) to.set(before.subarray(last, last + end - start), start);
}
