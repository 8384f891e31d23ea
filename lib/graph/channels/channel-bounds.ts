import { memoizeRecent } from '@/lib/network/memoize';
import type { ContactHops } from '../contact/contact-hops';
import { MAY_CARRY, RIVAL } from './carriers';
import { CHANNEL_ORDERS, GRADE_MASK, type RankCode, toCarrierCode, toRankCode } from './channel-order';
import { FROM, TO } from './disjoint-flow';

/** What bounds are found for: the hops, which side each actor is of, and how ranks are written. */
export type BoundsQuestion = {
  readonly hops: ContactHops;
  /** By actor: 0 may be passed, FROM and TO are of a side. */
  readonly roles: Uint8Array;
  /** By actor: what it counts as at best, as a carrier. */
  readonly classes: Uint8Array;
  readonly code: RankCode;
  readonly to: readonly number[];
  readonly maxHops: number;
  /** Whether nobody but an end may follow an actor, and whether it may follow nobody but a start: else a shortcut is left out. */
  readonly mustEnd: (actor: number) => boolean;
  readonly mustBegin: (actor: number) => boolean;
};

/** What is known of the beginning of a channel: its rank so far without its grade, its grade, its worst carrier. */
export type Begun = { readonly sums: number; readonly grade: number; readonly carrier: number };

/** Returns the least rank that a channel can have which goes on from an actor with so many hops left; -1 when none can. */
export type FindBound = (actor: number, left: number, begun: Begun) => number;

/** By hops left and actor: the least rank of a way to an end, and the least of it by what comes after the grade; -1 for none. */
type Layers = { readonly whole: readonly Int32Array[]; readonly getRest: () => readonly Int32Array[] };

/**
 * Returns a function that bounds ranks from below. The least ranks of ways to an end are found once for each class of carriers, a
 * layer for each hop (Bellman, 1958), over ways that may use an actor twice and take a shortcut: no channel is better. A layer
 * follows only those whose rank the layer before has bettered (Moore, 1959), and only to actors whom so many hops left still
 * reach from a start. Sums come before the weakest tie, or after it: a way that is best by sums and then by its weakest tie
 * is no better after it than `rest` says, unless that tie decides. To be asked of an actor that as many hops reach from a start
 * as are not left.
 */
export function createBounds(question: BoundsQuestion): FindBound {
  const { code } = question;
  const { evidence } = code.shifts;
  const levels: (Layers | undefined)[] = [];
  const terrain = createTerrain(question);
  const getLevel = (carrier: number) => {
    const known = levels[carrier] ?? findLayers(question, carrier, terrain);
    levels[carrier] = known;
    return known;
  };
  return (actor, left, { sums, grade, carrier }) => {
    for (let worst = carrier; worst <= RIVAL; worst++) {
      const { whole, getRest } = getLevel(worst);
      const best = whole[left]?.[actor] ?? -1;
      if (best < 0) continue;
      const begun = toCarrierCode(worst) + sums;
      if (grade <= ((best >> evidence) & GRADE_MASK)) return begun + best;
      const before = (best >> (evidence + 8)) << (evidence + 8);
      return begun + before + (grade << evidence) + (getRest()[left]?.[actor] ?? 0);
    }
    return -1;
  };
}

/**
 * Returns the rank of each hop as far as it is known without those around it: half a relationship where it may be shared. Both
 * ways over a hop have the same. Made once for each order of a contact network.
 */
const getHopSums = memoizeRecent(
  CHANNEL_ORDERS.length,
  ({ shifts }: RankCode) => Object.values(shifts).join(' '),
  ({ contested, indirect, shared }: ContactHops, code): Int32Array => {
    const toSums = (kind: number) =>
      toRankCode(code, { carrier: 0, indirect: kind & 1, contested: kind >> 1, grade: 0, hops: 1 });
    const sums = Int32Array.from({ length: 6 }, (_, kind) => toSums(kind));
    return Int32Array.from(contested, (isContested, hop) => {
      const halves = isContested === 0 ? 0 : shared[hop] === 1 ? 1 : 2;
      return sums[2 * halves + (indirect[hop] as number)] as number;
    });
  },
);

/** What a hop can lead to, by actor; the same for every class of carriers. */
type Terrain = {
  readonly sums: Int32Array;
  /** 1 for those whom nobody but an end may follow, and for those who may follow nobody but a start. */
  readonly isEnd: Uint8Array;
  readonly isBegin: Uint8Array;
  /** How many hops from a start; where there are more than half of all, as many as that. */
  readonly distances: Uint8Array;
};

function createTerrain({ hops, roles, code, maxHops, mustEnd, mustBegin }: BoundsQuestion): Terrain {
  const isEnd = new Uint8Array(roles.length);
  const isBegin = new Uint8Array(roles.length);
  for (let actor = 0; actor < roles.length; actor++) {
    if (mustEnd(actor)) isEnd[actor] = 1;
    if (roles[actor] === 0 && mustBegin(actor)) isBegin[actor] = 1;
  }
  return { sums: getHopSums(hops, code), isEnd, isBegin, distances: measureDistances(hops, roles, maxHops) };
}

/** Breadth-first (Moore, 1959). In the layers of the first half of all hops it is the ends that are near, and bound the work. */
function measureDistances(
  { offsets, neighbours }: ContactHops,
  roles: Uint8Array,
  maxHops: number,
): Uint8Array {
  const far = Math.ceil(maxHops / 2);
  const distances = new Uint8Array(roles.length).fill(far);
  let layer: number[] = [];
  roles.forEach((role, actor) => {
    if (role === FROM) layer.push(actor);
  });
  for (const actor of layer) distances[actor] = 0;
  for (let distance = 1; distance < far; distance++) {
    const next: number[] = [];
    for (const actor of layer) {
      const end = offsets[actor + 1] as number;
      for (let hop = offsets[actor] as number; hop < end; hop++) {
        const other = neighbours[hop] as number;
        if ((distances[other] as number) <= distance) continue;
        distances[other] = distance;
        next.push(other);
      }
    }
    layer = next;
  }
  return distances;
}

function findLayers(question: BoundsQuestion, carrier: number, terrain: Terrain): Layers {
  const { roles, classes, to, maxHops } = question;
  const first = new Int32Array(roles.length).fill(-1);
  for (const end of to) first[end] = 0;
  const mayPass = new Uint8Array(roles.length);
  for (let actor = 0; actor < roles.length; actor++) {
    const isPassable = (classes[actor] as number) <= carrier || first[actor] === 0;
    if (isPassable && roles[actor] !== FROM) mayPass[actor] = 1;
  }
  const list = (isWhole: boolean) => {
    const layers = [first];
    let bettered = [...new Set(to)];
    for (let left = 1; left <= maxHops; left++) {
      const added = addLayer(question, terrain, {
        mayPass,
        before: layers[left - 1] ?? first,
        bettered,
        isWhole,
        reach: maxHops - left,
      });
      layers.push(added.layer);
      bettered = added.bettered;
    }
    return layers;
  };
  let rest: readonly Int32Array[] | null = null;
  const getRest = () => {
    rest ??= list(false);
    return rest;
  };
  return { whole: list(true), getRest };
}

/** A layer that is to follow another. */
type Following = {
  readonly mayPass: Uint8Array;
  readonly before: Int32Array<ArrayBuffer>;
  /** Those whose rank in the layer before is another than in that before it. */
  readonly bettered: readonly number[];
  readonly isWhole: boolean;
  /** How far from a start those may be whose rank is asked for. */
  readonly reach: number;
};

function addLayer(
  { hops: { offsets, neighbours, grades }, roles, code }: BoundsQuestion,
  { sums, isEnd, isBegin, distances }: Terrain,
  { mayPass, before, bettered, isWhole, reach }: Following,
): { readonly layer: Int32Array<ArrayBuffer>; readonly bettered: number[] } {
  if (bettered.length === 0) return { layer: before, bettered: [] };
  const { evidence } = code.shifts;
  const layer = before.slice();
  const mask = isWhole ? -1 : code.afterGrade;
  const found: number[] = [];
  for (const other of bettered) {
    if (mayPass[other] === 0) continue;
    const known = before[other] as number;
    const isTo = roles[other] === TO;
    const end = offsets[other + 1] as number;
    for (let hop = offsets[other] as number; hop < end; hop++) {
      const actor = neighbours[hop] as number;
      if ((distances[actor] as number) > reach) continue;
      const role = roles[actor] as number;
      if (role === TO || (isEnd[actor] === 1 && !isTo) || (isBegin[other] === 1 && role !== FROM)) continue;
      let rank = known + ((sums[hop] as number) & mask);
      if (isWhole) {
        const worse = (grades[hop] as number) - ((known >> evidence) & GRADE_MASK);
        if (worse > 0) rank += worse << evidence;
      }
      const least = layer[actor] as number;
      if (least >= 0 && rank >= least) continue;
      if (least === before[actor]) found.push(actor);
      layer[actor] = rank;
    }
  }
  return { layer, bettered: found };
}

/** Returns what each actor counts as at best: one whom a relationship tells a way through may be no third party on it. */
export function toBestClasses(classes: Uint8Array, middles: Iterable<number>): Uint8Array {
  const best = classes.slice();
  for (const actor of middles) best[actor] = MAY_CARRY;
  return best;
}
