import { memoize } from '@/lib/network/memoize';
import type { Relationship } from '@/lib/network/network';
import { toFirstDay, toLastDay } from '@/lib/network/partial-date';
import type { NetworkGraph } from '../model/network-graph';

/** A stretch of days, `YYYY-MM-DD`, both included. */
export type Span = { readonly first: string; readonly last: string };

/**
 * For each relationship, by number, when it held: its own dates, where an open end reaches to the latest
 * date known (the network's own among them) and an open beginning back to the earliest; else the dates of its
 * evidence; else nothing. Made once for each graph.
 */
export const getSpans = memoize(collectSpans);

/** Returns the first and the last day of all spans; null when there is none. */
export function findExtent(spans: Iterable<Span>): Span | null {
  let first: string | null = null;
  let last: string | null = null;
  for (const span of spans) {
    if (first === null || span.first < first) first = span.first;
    if (last === null || span.last > last) last = span.last;
  }
  return first === null || last === null ? null : { first, last };
}

function collectSpans(graph: NetworkGraph): readonly (readonly Span[])[] {
  const { relationships, asOf } = graph.getAttribute('network');
  const dates = relationships.map((relationship) => toSpans(listDates(graph, relationship)));
  const earliest = findExtent(dates.flat())?.first ?? '';
  const latest = findLatest(dates.flat(), asOf);
  return relationships.map(({ from, to }, r) => {
    if (from === null && to === null) return dates[r] ?? [];
    return [
      {
        first: from === null ? earliest : toFirstDay(from),
        last: to === null ? latest : toLastDay(to),
      },
    ];
  });
}

/**
 * Returns the day to which what has not ended is known to hold: the network's own date, unless something begins after
 * it. A year among the dates does not prolong the network beyond its own date.
 */
function findLatest(dates: readonly Span[], asOf: string | null): string {
  if (asOf === null) return findExtent(dates)?.last ?? '';
  return findExtent([...dates.map(({ first }) => ({ first, last: first })), ...toSpans([asOf])])?.last ?? '';
}

/** Returns the dates of a relationship, or (when it has none) those of the evidence for it and for its claims. */
function listDates(graph: NetworkGraph, { id, from, to }: Relationship): readonly (string | null)[] {
  if (from !== null || to !== null) return [from, to];
  return (
    graph
      .getAttribute('standings')
      .relationships.get(id)
      ?.evidence.map(({ date }) => date) ?? []
  );
}

function toSpans(dates: readonly (string | null)[]): Span[] {
  const distinct = new Set(dates.filter((date) => date !== null));
  return [...distinct].map((date) => ({ first: toFirstDay(date), last: toLastDay(date) }));
}
