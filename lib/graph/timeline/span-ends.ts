import { memoizeCarried } from '@/lib/network/carry-list';

/** A stretch of days, `YYYY-MM-DD`, both included. */
export type Span = { readonly first: string; readonly last: string };

/** How many spans begin on each day and how many end on it, by the number of the day. A day that came later has no place in them. */
export type SpanEnds = {
  readonly days: DayTable;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
};

/** The days that spans have named, numbered as they came: those of a network and of what edits have made of it. */
class DayTable {
  readonly days: string[] = [];
  private readonly numbers = new Map<string, number>();
  private order: readonly { readonly number: number; readonly time: number }[] = [];

  toNumber(day: string): number {
    const known = this.numbers.get(day);
    if (known !== undefined) return known;
    this.numbers.set(day, this.days.length);
    return this.days.push(day) - 1;
  }

  /** Returns the numbers of the days, the earliest first, and their times. */
  listInOrder(): readonly { readonly number: number; readonly time: number }[] {
    if (this.order.length < this.days.length)
      this.order = this.days
        .map((day, number) => ({ number, time: Date.parse(day) }))
        .sort((one, other) => one.time - other.time);
    return this.order;
  }
}

/** Returns the ends of lists of spans, made once. Thousands of ties have a few hundred days, and an edit changes the counts of a few. */
export const countSpanEnds = memoizeCarried<readonly Span[], SpanEnds>(
  (lists) => toEnds(new DayTable(), null, [[lists, 1]]),
  (before, { gone, come }) =>
    gone.length + come.length === 0
      ? before
      : toEnds(before.days, before, [
          [gone, -1],
          [come, 1],
        ]),
);

/** Returns ends with those of more spans. */
export function addSpanEnds(ends: SpanEnds, spans: readonly Span[]): SpanEnds {
  return toEnds(ends.days, ends, [[[spans], 1]]);
}

/** Returns the first and the last day of all spans; null when there is none. */
export function findExtent(ends: SpanEnds): Span | null {
  const [first, last] = [pickDay(ends, ends.firsts, -1), pickDay(ends, ends.lasts, 1)];
  return first === null || last === null ? null : { first, last };
}

/** Returns the last day on which any span begins; null when there is none. */
export function findLastFirst(ends: SpanEnds): string | null {
  return pickDay(ends, ends.firsts, 1);
}

/** Returns the last day that has a count, or the first with the direction -1. */
function pickDay({ days: { days } }: SpanEnds, counts: Int32Array, direction: 1 | -1): string | null {
  let found: string | null = null;
  for (let number = 0; number < counts.length; number++) {
    if (counts[number] === 0) continue;
    const day = days[number] as string;
    if (found === null || (direction === 1 ? day > found : day < found)) found = day;
  }
  return found;
}

/** Lists of spans that are added to counts, or taken from them. */
type Step = readonly [lists: readonly (readonly Span[])[], step: 1 | -1];

function toEnds(days: DayTable, before: SpanEnds | null, steps: readonly Step[]): SpanEnds {
  for (const [lists] of steps)
    for (const spans of lists)
      for (const { first, last } of spans) {
        days.toNumber(first);
        days.toNumber(last);
      }
  const [firsts, lasts] = [new Int32Array(days.days.length), new Int32Array(days.days.length)];
  firsts.set(before?.firsts ?? []);
  lasts.set(before?.lasts ?? []);
  const add = (counts: Int32Array, day: string, step: number) => {
    const number = days.toNumber(day);
    counts[number] = (counts[number] as number) + step;
  };
  for (const [lists, step] of steps)
    for (const spans of lists)
      for (const { first, last } of spans) {
        add(firsts, first, step);
        add(lasts, last, step);
      }
  return { days, firsts, lasts };
}
