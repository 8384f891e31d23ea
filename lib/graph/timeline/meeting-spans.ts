import { memoize } from '@/lib/network/memoize';
import { toFirstDay, toLastDay } from '@/lib/network/partial-date';
import type { NetworkGraph } from '../model/network-graph';
import type { Span } from './span-ends';

/** For each meeting, by number, when it was; null for one without a date. Made once for each graph. */
export const getMeetingSpans = memoize((graph: NetworkGraph): readonly (Span | null)[] =>
  graph.getAttribute('network').meetings.map(({ from, to }) => {
    const [first, last] = [from ?? to, to ?? from];
    return first === null || last === null ? null : { first: toFirstDay(first), last: toLastDay(last) };
  }),
);
