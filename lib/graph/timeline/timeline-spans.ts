import { joinRuns, type ListRun, listRuns } from '@/lib/network/list-runs';
import { ABSENT, matchThings } from '@/lib/network/match-things';
import type { PartialDate, Relationship } from '@/lib/network/network';
import { toFirstDay, toLastDay } from '@/lib/network/partial-date';
import { getListOf } from '@/lib/network/values-by-id';
import type { NetworkGraph } from '../model/network-graph';
import { countSpanEnds, findExtent, findLastFirst, type Span } from './span-ends';

type Limits = { readonly earliest: string; readonly latest: string };

/** When relationships were, by number. */
type GraphSpans = {
  /** The spans of the dates that they name, or of those of their evidence. */
  readonly dates: readonly (readonly Span[])[];
  readonly limits: Limits;
  readonly spans: readonly (readonly Span[])[];
};

const known = new WeakMap<NetworkGraph, GraphSpans>();

/**
 * Returns for each relationship, by number, when it held: its own dates, where an open end reaches to the latest
 * date known (the network's own among them) and an open beginning back to the earliest; else the dates of its
 * evidence; else nothing. Made once for each graph, and the same objects for what an edit leaves.
 */
export function getSpans(graph: NetworkGraph): readonly (readonly Span[])[] {
  const found = known.get(graph) ?? collectSpans(graph);
  known.set(graph, found);
  return found.spans;
}

const NO_SPANS: readonly Span[] = [];

function collectSpans(graph: NetworkGraph): GraphSpans {
  const { relationships, asOf } = graph.getAttribute('network');
  const toSpan = createSpanReader();
  const carried = findCarried(graph);
  const dates = listDates(graph, carried, toSpan);
  // What is counted of them is carried over as well.
  if (carried) matchThings(dates, carried.kept.dates);
  const limits = findLimits(dates, asOf);
  const toHeld = (r: number): readonly Span[] => {
    const { from = null, to = null } = relationships[r] ?? {};
    if (from === null && to === null) return dates[r] ?? NO_SPANS;
    return [
      {
        first: from === null ? limits.earliest : toSpan(from).first,
        last: to === null ? limits.latest : toSpan(to).last,
      },
    ];
  };
  if (!carried || !isSameLimits(limits, carried.kept.limits))
    return { dates, limits, spans: Array.from(relationships.keys(), toHeld) };
  const spans = joinRuns(carried.runs, carried.kept.spans, toHeld);
  for (const r of carried.judgedAnew) spans[r] = toHeld(r);
  matchThings(spans, carried.kept.spans);
  return { dates, limits, spans };
}

/** Returns the dates of each relationship, or of its evidence. */
function listDates(
  graph: NetworkGraph,
  carried: Carried | null,
  toSpan: (date: PartialDate) => Span,
): readonly (readonly Span[])[] {
  const { relationships } = graph.getAttribute('network');
  const standings = graph.getAttribute('standings').relationships;
  const read = (r: number): readonly Span[] => {
    const { id, from, to } = relationships[r] as Relationship;
    if (from === null && to === null) return toSpans(standings.get(id)?.evidence ?? [], toSpan);
    const [first, end] = [from ?? to, to ?? from] as [PartialDate, PartialDate];
    return first === end ? [toSpan(first)] : [toSpan(first), toSpan(end)];
  };
  if (!carried) return Array.from(relationships.keys(), read);
  const dates = joinRuns(carried.runs, carried.kept.dates, read);
  for (const r of carried.judgedAnew) dates[r] = read(r);
  return dates;
}

/** What the graph before had of a graph that an edit made. */
type Carried = {
  readonly kept: GraphSpans;
  readonly runs: readonly ListRun[];
  /** The relationships that are the same, but of which other evidence counts now, by number. */
  readonly judgedAnew: readonly number[];
};

/** Returns what was known before an edit; null where nothing was. */
function findCarried(graph: NetworkGraph): Carried | null {
  const { before } = graph;
  const kept = before && known.get(before);
  if (!before || !kept) return null;
  const { relationships } = graph.getAttribute('network');
  const runs = listRuns(matchThings(relationships, before.getAttribute('network').relationships));
  const [standings, last] = [graph, before].map((each) => {
    const { standings: all, network } = each.getAttributes();
    return getListOf(all.relationships, network.relationships);
  });
  if (!standings || !last) return null;
  const judgedAnew: number[] = [];
  for (const { start, end, last: first } of runs)
    for (let r = start; first !== ABSENT && r < end; r++)
      if (standings[r] !== last[first + r - start]) judgedAnew.push(r);
  return { kept, runs, judgedAnew };
}

function isSameLimits(one: Limits, other: Limits): boolean {
  return one.earliest === other.earliest && one.latest === other.latest;
}

/**
 * Returns the first day of all dates, and the day to which what has not ended is known to hold: the network's own date, unless something
 * begins after it. A year among the dates does not prolong the network beyond its own date.
 */
function findLimits(dates: readonly (readonly Span[])[], asOf: PartialDate | null): Limits {
  const ends = countSpanEnds(dates);
  const { first: earliest, last } = findExtent(ends) ?? { first: '', last: '' };
  const lastFirst = findLastFirst(ends) ?? '';
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
