import { memoize } from '@/lib/network/memoize';
import type { PartialDate } from '@/lib/network/network';
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

const NO_SPANS: readonly Span[] = [];

function collectSpans(graph: NetworkGraph): readonly (readonly Span[])[] {
  const { relationships, asOf } = graph.getAttribute('network');
  const standings = graph.getAttribute('standings').relationships;
  const toSpan = createSpanReader();
  const dates = relationships.map(({ id, from, to }): readonly Span[] => {
    if (from === null && to === null) return toSpans(standings.get(id)?.evidence ?? [], toSpan);
    const [first, last] = [from ?? to, to ?? from] as [PartialDate, PartialDate];
    return first === last ? [toSpan(first)] : [toSpan(first), toSpan(last)];
  });
  const { earliest, latest } = findLimits(dates, asOf);
  return relationships.map(({ from, to }, r) => {
    if (from === null && to === null) return dates[r] ?? NO_SPANS;
    return [
      {
        first: from === null ? earliest : toSpan(from).first,
        last: to === null ? latest : toSpan(to).last,
      },
    ];
  });
}

/**
 * Returns the first day of all dates, and the day to which what has not ended is known to hold: the network's own date, unless something
 * begins after it. A year among the dates does not prolong the network beyond its own date.
 */
function findLimits(
  dates: readonly (readonly Span[])[],
  asOf: PartialDate | null,
): { readonly earliest: string; readonly latest: string } {
  let [earliest, lastFirst, last] = ['', '', ''];
  for (const spans of dates) {
    for (const span of spans) {
      if (earliest === '' || span.first < earliest) earliest = span.first;
      if (span.first > lastFirst) lastFirst = span.first;
      if (span.last > last) last = span.last;
    }
  }
  if (asOf === null) return { earliest, latest: last };
  const [latest = ''] = [toLastDay(asOf), lastFirst].sort().reverse();
  return { earliest, latest };
}

/** Returns the dates of evidence, each once. */
function toSpans(
  evidence: readonly { readonly date: PartialDate | null }[],
  toSpan: (date: PartialDate) => Span,
): readonly Span[] {
  const spans: Span[] = [];
  for (const { date } of evidence) {
    if (date === null) continue;
    const span = toSpan(date);
    if (!spans.includes(span)) spans.push(span);
  }
  return spans.length === 0 ? NO_SPANS : spans;
}

/** Thousands of ties have a few hundred dates: each is read once. */
function createSpanReader(): (date: PartialDate) => Span {
  const known = new Map<PartialDate, Span>();
  return (date) => {
    const found = known.get(date) ?? { first: toFirstDay(date), last: toLastDay(date) };
    known.set(date, found);
    return found;
  };
}
