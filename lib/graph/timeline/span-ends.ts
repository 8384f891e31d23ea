import { memoizeCarried } from '@/lib/network/carry-list';

/** A stretch of days, `YYYY-MM-DD`, both included. */
export type Span = { readonly first: string; readonly last: string };

/** How many spans begin on each day, and how many end on each. */
export type SpanEnds = {
  readonly firsts: ReadonlyMap<string, number>;
  readonly lasts: ReadonlyMap<string, number>;
};

/** Returns the ends of lists of spans, made once. Thousands of ties have a few hundred days, and an edit changes the counts of a few. */
export const countSpanEnds = memoizeCarried<readonly Span[], SpanEnds>(
  (lists) => addAll({ firsts: new Map(), lasts: new Map() }, lists, 1),
  (before, { gone, come }) => {
    if (gone.length + come.length === 0) return before;
    const ends = { firsts: new Map(before.firsts), lasts: new Map(before.lasts) };
    return addAll(addAll(ends, gone, -1), come, 1);
  },
);

/** Returns ends with those of more spans. */
export function addSpanEnds(ends: SpanEnds, spans: readonly Span[]): SpanEnds {
  return addAll({ firsts: new Map(ends.firsts), lasts: new Map(ends.lasts) }, [spans], 1);
}

/** Returns the first and the last day of all spans; null when there is none. */
export function findExtent({ firsts, lasts }: SpanEnds): Span | null {
  let first: string | null = null;
  let last: string | null = null;
  for (const day of firsts.keys()) if (first === null || day < first) first = day;
  for (const day of lasts.keys()) if (last === null || day > last) last = day;
  return first === null || last === null ? null : { first, last };
}

type Counting = { readonly firsts: Map<string, number>; readonly lasts: Map<string, number> };

function addAll(ends: Counting, lists: readonly (readonly Span[])[], step: 1 | -1): Counting {
  for (const spans of lists)
    for (const { first, last } of spans) {
      add(ends.firsts, first, step);
      add(ends.lasts, last, step);
    }
  return ends;
}

function add(counts: Map<string, number>, day: string, step: 1 | -1): void {
  const count = (counts.get(day) ?? 0) + step;
  if (count === 0) counts.delete(day);
  else counts.set(day, count);
}
