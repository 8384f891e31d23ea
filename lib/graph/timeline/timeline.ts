import { matchThings } from '@/lib/network/match-things';
import { memoize } from '@/lib/network/memoize';
import { getMarks } from '../filter/shown-marks';
import { type CsrLists, carryCsrLists, toCsrLists } from '../model/csr-lists';
import { countIn, getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import { getMeetingSpans } from './meeting-spans';
import { addSpanEnds, countSpanEnds, findExtent, type Span } from './span-ends';
import type { Axis, AxisBin, TimeUnit } from './timeline-axis';
import { createDenseAxis } from './timeline-extent';
import { getSpans } from './timeline-spans';

/** A bin of the timeline, how many relationships hold in it, and how many meetings fall into it. */
type TimelineBin = AxisBin & { readonly relationships: number; readonly meetings: number };

export type Timeline = {
  readonly unit: TimeUnit;
  /** In order, without a gap; empty when nothing has a date. */
  readonly bins: readonly TimelineBin[];
  /** How many relationships have no date at all, and are in no bin. */
  readonly undated: number;
};

const MAX_BINS = 60;

/**
 * Returns how many relationships hold in each stretch of time, in at most so many bins (60) of days, weeks, months,
 * quarters or years, whichever are the finest that fit where most ties begin and end (`createDenseAxis`). The axis is
 * that of the whole graph, so that it stands still while filters change; `shown` and `meetings` restrict what is counted. A partial date is read widely; an open end reaches to the
 * network's own date or the latest that is known, an open beginning back to the earliest. A relationship without
 * dates of its own counts on those of its evidence.
 */
export function computeTimeline(
  graph: NetworkGraph,
  options: {
    readonly shown?: ReadonlySet<string>;
    readonly meetings?: ReadonlySet<string>;
    readonly bins?: number;
  } = {},
): Timeline {
  const { shown, meetings: met, bins: mostBins = MAX_BINS } = options;
  const { axis, runs, meetingRuns } = placeAll(graph, mostBins);
  const { relationships, meetings } = getGraphIndex(graph);
  const size = axis.bins.length;
  const isShown = shown && getMarks(shown, relationships);
  const holding = countRuns(runs, size, isShown);
  const ofMeetings = countRuns(meetingRuns, size, met && getMarks(met, meetings));
  let undated = 0;
  for (let r = 0; r < relationships.length; r++) {
    if (countIn(runs, r) === 0 && isShown?.[r] !== 0) undated++;
  }
  const bins = axis.bins.map((bin, i) => ({
    ...bin,
    relationships: holding[i] ?? 0,
    meetings: ofMeetings[i] ?? 0,
  }));
  return { unit: axis.unit, bins, undated };
}

type Placed = {
  readonly axis: Axis;
  /** For each relationship the bins that it holds in, two numbers to a run: its first bin, and the one after its last. */
  readonly runs: CsrLists;
  readonly meetingRuns: CsrLists;
};

/** What was placed of a graph, by the spans of its relationships and how many bins there are at most. */
type Known = Placed & { readonly spans: readonly (readonly Span[])[]; readonly mostBins: number };

const known = new WeakMap<NetworkGraph, Known>();

/** Made once for a graph: what a filter shows is only counted. */
function placeAll(graph: NetworkGraph, mostBins: number): Placed {
  const found = known.get(graph);
  if (found?.mostBins === mostBins) return found;
  const spans = getSpans(graph);
  const met = getMeetingSpans(graph);
  const ends = countSpanEnds(spans);
  const beyond = met.length === 0 ? [] : listBeyond(met, findExtent(ends));
  const axis = createDenseAxis(beyond.length === 0 ? ends : addSpanEnds(ends, beyond), mostBins);
  const find = createBinFinder(axis.bins);
  const last = graph.before && known.get(graph.before);
  const carried = last && isSameAxis(last.axis, axis) ? last : null;
  const placed = {
    ...{ axis, spans, mostBins },
    runs: toRuns(spans, find, carried),
    meetingRuns: toCsrLists(met.map((span) => (span ? listRuns([span], find) : []))),
  };
  known.set(graph, placed);
  return placed;
}

function isSameAxis(one: Axis, other: Axis): boolean {
  const isSame = ({ from, to }: AxisBin, at: number) =>
    from === other.bins[at]?.from && to === other.bins[at]?.to;
  return one.unit === other.unit && one.bins.length === other.bins.length && one.bins.every(isSame);
}

/** Returns the runs of spans; of those that the graph before had as well, as they were. */
function toRuns(
  spans: readonly (readonly Span[])[],
  find: (day: string) => number,
  carried: Known | null,
): CsrLists {
  if (!carried) return toCsrLists(spans.map((own) => listRuns(own, find)));
  const numbers = matchThings(spans, carried.spans);
  return carryCsrLists(carried.runs, numbers, (r) => listRuns(spans[r] ?? [], find));
}

/** Returns the timeline of the whole graph, computed once. */
export const getTimeline: (graph: NetworkGraph) => Timeline = memoize((graph: NetworkGraph) =>
  computeTimeline(graph),
);

/** The axis is that of the ties; meetings widen it where they lie beyond, and make it no finer. */
function listBeyond(met: readonly (Span | null)[], ties: Span | null): readonly Span[] {
  return met
    .filter((span) => span !== null)
    .filter(({ first, last }) => !ties || first < ties.first || last > ties.last);
}

/** Returns the bins that these spans touch, each once however many of the spans touch it. */
function listRuns(spans: readonly Span[], find: (day: string) => number): number[] {
  const [only, another] = spans;
  if (only && !another) {
    const [begin, end] = [find(only.first), find(only.last) + 1];
    return begin < end ? [begin, end] : [];
  }
  const runs = spans
    .map(({ first, last }) => ({ begin: find(first), end: find(last) + 1 }))
    .sort((a, b) => a.begin - b.begin);
  const found: number[] = [];
  let done = 0;
  for (const run of runs) {
    const begin = Math.max(run.begin, done);
    if (begin >= run.end) continue;
    found.push(begin, run.end);
    done = run.end;
  }
  return found;
}

/** Returns for each bin how many of those that count hold in it: what begins there is added, what has ended is taken away. */
function countRuns(runs: CsrLists, size: number, counts: Uint8Array | undefined): Int32Array {
  const changes = new Int32Array(size + 1);
  for (let list = 0; list + 1 < runs.offsets.length; list++) {
    const end = runs.offsets[list + 1] as number;
    let at = runs.offsets[list] as number;
    if (at === end || counts?.[list] === 0) continue;
    for (; at < end; at += 2) {
      const [first, after] = [runs.items[at] as number, runs.items[at + 1] as number];
      changes[first] = (changes[first] as number) + 1;
      changes[after] = (changes[after] as number) - 1;
    }
  }
  for (let i = 1; i < size; i++) changes[i] = (changes[i] as number) + (changes[i - 1] as number);
  return changes.subarray(0, size);
}

/** Returns a function that finds the bin in which a day of the axis lies, by halving, once for each day. */
function createBinFinder(bins: readonly AxisBin[]): (day: string) => number {
  const known = new Map<string, number>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    let low = 0;
    let high = bins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((bins[middle]?.from ?? '') <= day) low = middle;
      else high = middle - 1;
    }
    known.set(day, low);
    return low;
  };
}
