import { memoize } from '@/lib/network/memoize';
import { CLOSED_GRADE } from './contact-grades';
import type { ContactNetwork } from './contact-network';

/** Ways over two hops that a relationship tells whole: a mediation through its go-between, or a mission through its envoy. */
export type ReportedWays = {
  /** By the one in the middle: those at both ends, `lesser number * actors + greater`, and whether it is a mediation. */
  readonly pairs: ReadonlyMap<number, ReadonlyMap<number, boolean>>;
  /** By a go-between of whom nobody says whom he reaches: those who go through him. */
  readonly open: ReadonlyMap<number, ReadonlySet<number>>;
  readonly size: number;
};

/** Returns the ways that relationships of a contact network tell, both of whose legs are open. Made once for it. */
export const getReportedWays = memoize(readReportedWays);

/** Returns whether a relationship tells the way over these three, in either direction. */
export function isReported(
  { pairs, open, size }: ReportedWays,
  a: number,
  middle: number,
  b: number,
): boolean {
  if (pairs.get(middle)?.has(toPair(a, b, size))) return true;
  const through = open.get(middle);
  return through !== undefined && (through.has(a) || through.has(b));
}

/** Returns whether a mediation tells the way over these three, with both its ends. */
export function isMediated({ pairs, size }: ReportedWays, a: number, middle: number, b: number): boolean {
  return pairs.get(middle)?.get(toPair(a, b, size)) === true;
}

/** Returns the actors through whom any relationship tells a way; some twice. */
export function listMiddles({ pairs, open }: ReportedWays): number[] {
  return [...pairs.keys(), ...open.keys()];
}

/** Returns, for each actor at an end of mediations, those at their other ends. Made once for the ways. */
export const getMediatedEnds = memoize(
  ({ pairs, size }: ReportedWays): ReadonlyMap<number, readonly number[]> => {
    const others = new Map<number, number[]>();
    const add = (end: number, other: number) => {
      const known = others.get(end);
      if (known) known.push(other);
      else others.set(end, [other]);
    };
    for (const ends of pairs.values()) {
      for (const [pair, isMediation] of ends) {
        if (!isMediation) continue;
        const [a, b] = [Math.floor(pair / size), pair % size];
        add(a, b);
        add(b, a);
      }
    }
    return others;
  },
);

function toPair(a: number, b: number, size: number): number {
  return a < b ? a * size + b : b * size + a;
}

function readReportedWays({ offsets, legs, grades, index }: ContactNetwork): ReportedWays {
  const size = index.actors.length;
  const pairs = new Map<number, Map<number, boolean>>();
  const open = new Map<number, Set<number>>();
  const { legEnds } = index;
  for (let actor = 0; actor + 1 < offsets.length; actor++) {
    const end = offsets[actor + 1] ?? 0;
    for (let at = offsets[actor] ?? 0; at < end; at++) {
      const leg = legs[at] ?? 0;
      const r = leg >> 1;
      const third = index.types[r]?.third;
      // The second actor of the first leg is the one in the middle.
      const start = legEnds.offsets[r] ?? 0;
      if (!third || leg & 1 || grades[leg] === CLOSED_GRADE || legEnds.items[start + 1] !== actor) continue;
      const first = legEnds.items[start] ?? 0;
      if ((legEnds.offsets[r + 1] ?? 0) - start > 2) {
        if (grades[leg + 1] === CLOSED_GRADE) continue;
        const pair = toPair(first, legEnds.items[start + 3] ?? 0, size);
        const ends = pairs.get(actor) ?? new Map<number, boolean>();
        ends.set(pair, ends.get(pair) === true || third.leg === 'after');
        pairs.set(actor, ends);
      } else if (third.leg === 'after') {
        open.set(actor, (open.get(actor) ?? new Set<number>()).add(first));
      }
    }
  }
  return { pairs, open, size };
}
