import { memoize, memoizeRecent } from '@/lib/network/memoize';
import { getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import { getMeetingSpans } from './meeting-spans';
import type { AxisBin, TimeUnit } from './timeline-axis';
import { createDenseAxis } from './timeline-extent';
import { findExtent, getSpans, type Span } from './timeline-spans';

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
  const { shown, bins: mostBins = MAX_BINS } = options;
  const spans = getSpans(graph);
  const met = getMeetingSpans(graph);
  const axis = getAxis(graph, mostBins);
  // Ends of runs of bins: what begins at one is added, what has ended before it is taken away.
  const changes = new Int32Array(axis.bins.length + 1);
  let undated = 0;
  getGraphIndex(graph).relationships.forEach(({ id }, r) => {
    if (shown && !shown.has(id)) return;
    const own = spans[r] ?? [];
    if (own.length === 0) undated++;
    else addRuns(changes, own, axis.bins);
  });
  const ofMeetings = new Int32Array(axis.bins.length + 1);
  getGraphIndex(graph).meetings.forEach(({ id }, m) => {
    const span = met[m];
    if (span && (!options.meetings || options.meetings.has(id))) addRuns(ofMeetings, [span], axis.bins);
  });
  let holding = 0;
  let meeting = 0;
  const bins = axis.bins.map((bin, i) => {
    holding += changes[i] ?? 0;
    meeting += ofMeetings[i] ?? 0;
    return { ...bin, relationships: holding, meetings: meeting };
  });
  return { unit: axis.unit, bins, undated };
}

/** Returns the timeline of the whole graph, computed once. */
export const getTimeline: (graph: NetworkGraph) => Timeline = memoize((graph: NetworkGraph) =>
  computeTimeline(graph),
);

/** The axis of a graph is the same whatever is shown. */
const getAxis = memoizeRecent(1, String, (graph: NetworkGraph, mostBins: number) => {
  const all = getSpans(graph).flat();
  return createDenseAxis([...all, ...listBeyond(getMeetingSpans(graph), findExtent(all))], mostBins);
});

/** The axis is that of the ties; meetings widen it where they lie beyond, and make it no finer. */
function listBeyond(met: readonly (Span | null)[], ties: Span | null): readonly Span[] {
  return met
    .filter((span) => span !== null)
    .filter(({ first, last }) => !ties || first < ties.first || last > ties.last);
}

/** Adds the bins that these spans touch, each once however many of the spans touch it. */
function addRuns(changes: Int32Array, spans: readonly Span[], bins: readonly AxisBin[]): void {
  const runs = spans
    .map(({ first, last }) => ({ begin: findBin(bins, first), end: findBin(bins, last) + 1 }))
    .sort((a, b) => a.begin - b.begin);
  let done = 0;
  for (const run of runs) {
    const begin = Math.max(run.begin, done);
    if (begin >= run.end) continue;
    changes[begin] = (changes[begin] ?? 0) + 1;
    changes[run.end] = (changes[run.end] ?? 0) - 1;
    done = run.end;
  }
}

/** Returns the bin in which a day of the axis lies, by halving. */
function findBin(bins: readonly AxisBin[], day: string): number {
  let low = 0;
  let high = bins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bins[middle]?.from ?? '') <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
