import { toDateLabel } from '@/lib/network/partial-date';
import { findExtent, type Span, type SpanEnds } from './span-ends';
import { type Axis, type AxisBin, createAxis } from './timeline-axis';

/** The part of all beginnings and ends that an axis has to show in detail. */
const DENSE_PART = 0.8;
/** An axis leaves its tails in one bin each when they are so much longer than what they hold. */
const LONG_TAILS = 4;
/** Fewer beginnings and ends than this say nothing of where most of them are. */
const FEWEST_ENDS = 10;

/**
 * Returns the axis of spans with these ends, in at most so many bins. When nearly all ties begin and end within a short time and
 * a few reach back for decades, the axis is fine where the many are, and what lies before or after goes into its first
 * or last bin: a channel of eight months can be followed by the week although a party was founded long ago.
 */
export function createDenseAxis(ends: SpanEnds, mostBins: number): Axis {
  const whole = findExtent(ends);
  if (!whole) return { unit: 'day', bins: [] };
  const dense = findDenseExtent(ends);
  if (!dense || toLength(whole) <= LONG_TAILS * toLength(dense)) {
    return createAxis(whole.first, whole.last, mostBins);
  }
  const { unit, bins } = createAxis(dense.first, dense.last, mostBins);
  // Where most have one date, as after one report, a single bin would hold all others too, and nothing could be told apart.
  if (bins.length < 2) return createAxis(whole.first, whole.last, mostBins);
  return { unit, bins: bins.map((bin) => stretch(bin, bins, whole)) };
}

/** Returns the shortest stretch that holds four in five of all beginnings and ends; null when there are too few. */
function findDenseExtent(spanEnds: SpanEnds): Span | null {
  let count = 0;
  const ordered: { readonly day: string; readonly time: number; readonly ends: number }[] = [];
  for (const { number, time } of spanEnds.days.listInOrder()) {
    const ends = (spanEnds.firsts[number] ?? 0) + (spanEnds.lasts[number] ?? 0);
    if (ends === 0) continue;
    count += ends;
    ordered.push({ day: spanEnds.days.days[number] as string, time, ends });
  }
  if (count < FEWEST_ENDS) return null;
  const held = Math.ceil(DENSE_PART * count);
  let best: Span | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  let [last, ends] = [0, 0];
  // From each day to the first with which enough are held.
  for (const { day, time, ends: own } of ordered) {
    while (ends < held && last < ordered.length) ends += ordered[last++]?.ends ?? 0;
    if (ends < held) break;
    const end = ordered[last - 1];
    if (end && end.time - time < shortest)
      [best, shortest] = [{ first: day, last: end.day }, end.time - time];
    ends -= own;
  }
  return best;
}

/** Lets the first and the last bin hold what lies before and after them, and say so. */
function stretch(bin: AxisBin, bins: readonly AxisBin[], whole: Span): AxisBin {
  const next = bins[1];
  if (bin === bins[0] && whole.first < bin.from) {
    return {
      ...bin,
      from: whole.first,
      since: whole.first,
      label: next ? `before ${toDateLabel(next.since)}` : `until ${bin.label}`,
    };
  }
  if (bin === bins.at(-1) && whole.last > bin.to) {
    return { ...bin, to: whole.last, until: whole.last, label: `${bin.label} or later` };
  }
  return bin;
}

function toLength({ first, last }: Span): number {
  return Date.parse(last) - Date.parse(first);
}
