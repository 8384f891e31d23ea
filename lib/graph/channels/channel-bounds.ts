import type { ContactHops } from '../contact/contact-hops';
import { MAY_CARRY, RIVAL } from './carriers';
import { GRADE_MASK, type RankCode, toCarrierCode, toRankCode } from './channel-order';
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
 * layer for each hop (Bellman, 1958), over ways that may use an actor twice and take a shortcut: no channel is better. Sums come
 * before the weakest tie, or after it: a way that is best by sums and then by its weakest tie is no better after it than
 * `rest` says, unless that tie decides.
 */
export function createBounds(question: BoundsQuestion): FindBound {
  const { code } = question;
  const { evidence } = code.shifts;
  const levels: (Layers | undefined)[] = [];
  const steps = listSteps(question);
  const getLevel = (carrier: number) => {
    const known = levels[carrier] ?? findLayers(question, carrier, steps);
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

/** Returns the rank of a hop as far as it is known without those around it: half a relationship where it may be shared. */
export function toHopSums(hops: ContactHops, hop: number, code: RankCode): number {
  const contested = hops.contested[hop] === 1 ? (hops.shared[hop] === 1 ? 1 : 2) : 0;
  return toRankCode(code, { carrier: 0, indirect: hops.indirect[hop] ?? 0, contested, grade: 0, hops: 1 });
}

/** The hops that a channel can take, by the actor that it comes from, each with its rank; those back to a start are left out. */
type Steps = {
  readonly offsets: Int32Array;
  readonly next: Int32Array;
  readonly sums: Int32Array;
  readonly grades: Uint8Array;
};

function listSteps({ hops, roles, code, mustEnd, mustBegin }: BoundsQuestion): Steps {
  const { offsets, neighbours, grades } = hops;
  const steps = {
    offsets: new Int32Array(offsets.length),
    next: new Int32Array(neighbours.length),
    sums: new Int32Array(neighbours.length),
    grades: new Uint8Array(neighbours.length),
  };
  const isBegin = Uint8Array.from(roles, (role, actor) => (role === 0 && mustBegin(actor) ? 1 : 0));
  let count = 0;
  for (let actor = 0; actor + 1 < offsets.length; actor++) {
    const role = roles[actor] as number;
    const end = role === TO ? 0 : (offsets[actor + 1] as number);
    const isEnd = mustEnd(actor);
    for (let hop = offsets[actor] as number; hop < end; hop++) {
      const next = neighbours[hop] as number;
      const toRole = roles[next] as number;
      if (toRole === FROM || (isEnd && toRole !== TO) || (role !== FROM && isBegin[next] === 1)) continue;
      steps.next[count] = next;
      steps.sums[count] = toHopSums(hops, hop, code);
      steps.grades[count] = grades[hop] as number;
      count++;
    }
    steps.offsets[actor + 1] = count;
  }
  return steps;
}

function findLayers(
  { roles, classes, code, to, maxHops }: BoundsQuestion,
  carrier: number,
  steps: Steps,
): Layers {
  const first = new Int32Array(roles.length).fill(-1);
  for (const end of to) first[end] = 0;
  const mayPass = Uint8Array.from(classes, (own, actor) => (own <= carrier || first[actor] === 0 ? 1 : 0));
  const list = (isWhole: boolean) => {
    const layers = [first];
    for (let left = 1; left <= maxHops; left++)
      layers.push(addLayer(steps, mayPass, layers[left - 1] ?? first, code, isWhole));
    return layers;
  };
  let rest: readonly Int32Array[] | null = null;
  const getRest = () => {
    rest ??= list(false);
    return rest;
  };
  return { whole: list(true), getRest };
}

function addLayer(
  { offsets, next, sums, grades }: Steps,
  mayPass: Uint8Array,
  before: Int32Array<ArrayBuffer>,
  { shifts: { evidence }, afterGrade }: RankCode,
  isWhole: boolean,
): Int32Array<ArrayBuffer> {
  const layer = before.slice();
  const mask = isWhole ? -1 : afterGrade;
  for (let actor = 0; actor + 1 < offsets.length; actor++) {
    let least = layer[actor] as number;
    const end = offsets[actor + 1] as number;
    for (let step = offsets[actor] as number; step < end; step++) {
      const other = next[step] as number;
      const known = before[other] as number;
      if (known < 0 || mayPass[other] === 0) continue;
      let rank = known + ((sums[step] as number) & mask);
      if (isWhole) {
        const worse = (grades[step] as number) - ((known >> evidence) & GRADE_MASK);
        if (worse > 0) rank += worse << evidence;
      }
      if (least < 0 || rank < least) least = rank;
    }
    layer[actor] = least;
  }
  return layer;
}

/** Returns what each actor counts as at best: one whom a relationship tells a way through may be no third party on it. */
export function toBestClasses(classes: Uint8Array, isMiddle: (actor: number) => boolean): Uint8Array {
  return classes.map((own, actor) => (own !== MAY_CARRY && isMiddle(actor) ? MAY_CARRY : own));
}
