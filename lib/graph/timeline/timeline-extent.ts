import { toDateLabel } from '@/lib/network/partial-date';
import { type Axis, type AxisBin, createAxis } from './timeline-axis';
import { findExtent, type Span } from './timeline-spans';

/** The part of all beginnings and ends that an axis has to show in detail. */
const DENSE_PART = 0.8;
/** An axis leaves its tails in one bin each when they are so much longer than what they hold. */
const LONG_TAILS = 4;
/** Fewer beginnings and ends than this say nothing of where most of them are. */
const FEWEST_ENDS = 10;

/**
 * Returns the axis of these spans, in at most so many bins. When nearly all ties begin and end within a short time and
 * a few reach back for decades, the axis is fine where the many are, and what lies before or after goes into its first
 * or last bin: a channel of eight months can be followed by the week although a party was founded long ago.
 */
export function createDenseAxis(spans: readonly Span[], mostBins: number): Axis {
  const whole = findExtent(spans);
  if (!whole) return { unit: 'day', bins: [] };
  const dense = findDenseExtent(spans);
  if (!dense || toLength(whole) <= LONG_TAILS * toLength(dense)) {
    return createAxis(whole.first, whole.last, mostBins);
  }
  const { unit, bins } = createAxis(dense.first, dense.last, mostBins);
  return { unit, bins: bins.map((bin) => stretch(bin, bins, whole)) };
}

/** Returns the shortest stretch that holds four in five of all beginnings and ends; null when there are too few. */
function findDenseExtent(spans: readonly Span[]): Span | null {
  if (2 * spans.length < FEWEST_ENDS) return null;
  const times = new Map<string, number>();
  const days = new Map<number, string>();
  const ends = new Float64Array(2 * spans.length);
  const toTime = (day: string) => {
    const known = times.get(day);
    if (known !== undefined) return known;
    const time = Date.parse(day);
    times.set(day, time);
    days.set(time, day);
    return time;
  };
  spans.forEach(({ first, last }, i) => {
    ends[2 * i] = toTime(first);
    ends[2 * i + 1] = toTime(last);
  });
  ends.sort();
  const width = Math.ceil(DENSE_PART * ends.length) - 1;
  let best = 0;
  const toWidth = (at: number) => (ends[at + width] as number) - (ends[at] as number);
  for (let i = 1; i + width < ends.length; i++) if (toWidth(i) < toWidth(best)) best = i;
  return { first: days.get(ends[best] ?? 0) ?? '', last: days.get(ends[best + width] ?? 0) ?? '' };
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
