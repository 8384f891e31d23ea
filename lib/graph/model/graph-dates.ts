import { carryEach, memoizeCarried } from '@/lib/network/carry-list';
import { memoize } from '@/lib/network/memoize';
import type { Network } from '@/lib/network/network';
import { type Period, type TimeRange, toFirstDay, toLastDay } from '@/lib/network/partial-date';
import type { GraphIndex } from './graph-index';

/** A stretch of days, `YYYY-MM-DD`, both included. Null is open. */
export type Days = { readonly first: string | null; readonly last: string | null };

/** When things were, read once: partial dates widely, as `overlaps` does (`2024` is the whole year). */
export type GraphDates = {
  readonly actors: readonly Days[];
  readonly relationships: readonly Days[];
  readonly meetings: readonly Days[];
  /** For each claim the days of each item of its evidence; open on both sides when they are not known. */
  readonly claims: readonly (readonly EvidenceDays[])[];
};

type EvidenceDays = Days & { readonly document: string };

/** Returns the dates of a graph, made once. */
export const getGraphDates: (index: GraphIndex) => GraphDates = memoize(collectDates);

/** Returns the days of a range of time that is asked for. Throws a RangeError for what is no partial date. */
export function toDays({ since, until }: TimeRange): Days {
  return { first: since === null ? null : toFirstDay(since), last: until === null ? null : toLastDay(until) };
}

/** Returns whether two stretches of days share one. */
export function shareDay(a: Days, b: Days): boolean {
  return (
    (a.first === null || b.last === null || a.first <= b.last) &&
    (b.first === null || a.last === null || b.first <= a.last)
  );
}

function collectDates({ actors, relationships, claims, meetings, network }: GraphIndex): GraphDates {
  const read = createReader();
  const toPeriodDays = ({ from, to }: Period) => read({ since: from, until: to });
  return {
    actors: listDays(actors),
    relationships: listDays(relationships),
    meetings: meetings.map(({ from, to }) => toPeriodDays({ from: from ?? to, to: to ?? from })),
    claims: getClaimDays(claims).get(network.documents),
  };
}

/** An edit of something else leaves the claims and the documents. */
const getClaimDays = memoize((claims: Network['claims']) => ({
  get: memoize((documents: Network['documents']): GraphDates['claims'] => {
    const published = new Map(documents.map(({ id, published: day }) => [id, day]));
    const read = createReader();
    return claims.map(({ evidence }) =>
      evidence.map(({ date, document }) => {
        const day = date ?? published.get(document) ?? null;
        return { document, ...read({ since: day, until: day }) };
      }),
    );
  }),
}));

/** An edit leaves most things as they were, and so their days. */
const listDays: (things: readonly Period[]) => readonly Days[] = memoizeCarried<Period, readonly Days[]>(
  (things) => {
    const read = createReader();
    return things.map(({ from, to }) => read({ since: from, until: to }));
  },
  (before, change) => {
    const read = createReader();
    return carryEach(before, change, ({ from, to }) => read({ since: from, until: to }));
  },
);

const UNDATED: Days = { first: null, last: null };

/** Returns what `toDays` does, and reads each date once: many ties have few dates. */
function createReader(): (range: TimeRange) => Days {
  const toFirst = readOnce(toFirstDay);
  const toLast = readOnce(toLastDay);
  return ({ since, until }) => {
    if (since === null && until === null) return UNDATED;
    return { first: since === null ? null : toFirst(since), last: until === null ? null : toLast(until) };
  };
}

function readOnce(read: (date: string) => string): (date: string) => string {
  const known = new Map<string, string>();
  return (date) => {
    const last = known.get(date);
    if (last !== undefined) return last;
    const day = read(date);
    known.set(date, day);
    return day;
  };
}
