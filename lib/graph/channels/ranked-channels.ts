import { getActingFor } from '../contact/acting-for';
import { CLOSED_GRADE } from '../contact/contact-grades';
import { findContactHop, getContactHops, toLegClass } from '../contact/contact-hops';
import type { ContactNetwork } from '../contact/contact-network';
import { getReportedWays, listMiddles } from '../contact/reported-ways';
import { getIdRanks } from '../model/id-ranks';
import { findBestChannel } from './best-channel';
import { BinaryHeap } from './binary-heap';
import { type Carriers, findCarriers, judgeCarrier, MAY_CARRY } from './carriers';
import { createBounds, type FindBound, toBestClasses } from './channel-bounds';
import {
  type ChannelOrder,
  type ChannelRank,
  createRankCode,
  type RankCode,
  toRankCode,
} from './channel-order';
import { createChannelSearch, type Ends } from './channel-search';
import { listCitedLegs } from './cited-legs';
import { FROM, TO } from './disjoint-flow';
import { createEndTest } from './end-test';
import { endsWithDetour, type ShortcutTest } from './shortcuts';

/** A channel by the numbers of its actors, with its rank. */
export type RankedChannel = ChannelRank & { readonly actors: readonly number[] };

/** The channels between two sides, the best first, one after the other. */
export type RankedChannels = {
  readonly carriers: Carriers;
  /** Returns the next, or null when there are no more, or when too many ways have been tried. */
  readonly next: () => RankedChannel | null;
  /** Whether the search ended because too many ways had been tried: there may be more channels. */
  readonly isCutShort: () => boolean;
};

/** How many beginnings of channels are tried before a search gives up. */
const MAX_TRIED = 60_000;

export type RankOptions = {
  readonly maxHops: number;
  readonly order?: ChannelOrder;
  /** How many beginnings of channels are tried. */
  readonly most?: number;
};

/** The beginning of a channel, or a whole one. What its last hop and last actor count for follows with the next actor. */
type Beginning = {
  readonly actors: readonly number[];
  /** Of each hop, whether it is contested. */
  readonly contestedHops: readonly boolean[];
  readonly lastHop: number;
  readonly isDone: boolean;
  /** Whether the relationship of the last hop, which is contested, may be that of the next hop too. */
  readonly mayShare: boolean;
  readonly indirect: number;
  readonly contested: number;
  /** The grade of the weakest tie cited before the last hop. */
  readonly grade: number;
  /** What the worst carrier before the last actor counts as. */
  readonly carrier: number;
  /** No channel that begins so has a lesser rank. */
  readonly bound: number;
};

type Search = ShortcutTest & {
  readonly network: ContactNetwork;
  readonly roles: Uint8Array;
  readonly carriers: Carriers;
  readonly bestClasses: Uint8Array;
  readonly code: RankCode;
  readonly findBound: FindBound;
  readonly maxHops: number;
  /** Whether nobody else can follow an actor but an end, as all ends are in contact with it. */
  readonly mustEnd: (actor: number) => boolean;
};

/**
 * Returns the channels between two sides in order: those whose carriers may carry before others; then by the criterion
 * `order`, and by the other criteria; then by the ids of their actors. Best-first over beginnings of channels (Hart, Nilsson and
 * Raphael, 1968) with bounds from `createBounds`: the order is exact, as long as no more than MAX_TRIED beginnings are
 * tried.
 */
export function rankChannels(
  network: ContactNetwork,
  ends: Ends,
  { maxHops, order = 'contact', most = MAX_TRIED }: RankOptions,
): RankedChannels {
  const search = createSearch(network, ends, maxHops, order);
  const ranks = getIdRanks(network.index);
  const waiting = new BinaryHeap<Beginning>(
    (a, b) => a.bound - b.bound || compareIds(ranks, a.actors, b.actors),
  );
  let tried = 0;
  for (const actor of new Set(ends.from)) {
    const start = startAt(search, actor);
    if (start) waiting.push(start);
  }
  const next = (): RankedChannel | null => {
    for (;;) {
      if (tried > most) return null;
      const best = waiting.pop();
      if (!best) return null;
      if (best.isDone) return toRanked(best);
      forEachExtension(search, best, (longer) => {
        tried++;
        waiting.push(longer);
      });
    }
  };
  return { carriers: search.carriers, next, isCutShort: () => tried > most };
}

/**
 * Returns the best channel between two sides, or null when there is none; when it is not found among so many beginnings, the best of the
 * shortest.
 */
export function findBestOf(
  network: ContactNetwork,
  ends: Ends,
  options: RankOptions,
): { readonly best: RankedChannel | null; readonly carriers: Carriers } {
  const { next, isCutShort, carriers } = rankChannels(network, ends, options);
  const best = next();
  if (best || !isCutShort()) return { best, carriers };
  const { maxHops } = options;
  const shortest = rankChannels(network, ends, { maxHops, order: 'steps' }).next();
  return { best: shortest ?? rankShortest(network, ends, maxHops), carriers };
}

/** Returns a channel of the fewest hops with its rank, or null when there is none: it is found however many ways there are. */
export function rankShortest(network: ContactNetwork, ends: Ends, maxHops: number): RankedChannel | null {
  // Where all open ties are of one grade, the best channel is the shortest.
  const grades = network.grades.map((grade) => (grade === CLOSED_GRADE ? CLOSED_GRADE : 0));
  const way = findBestChannel(createChannelSearch({ ...network, grades }, ends), maxHops);
  const search = createSearch(network, ends, maxHops, 'steps');
  let begun = way && startAt(search, way.actors[0] ?? 0);
  for (const actor of way?.actors.slice(1) ?? []) {
    const last = begun?.actors.at(-1);
    if (!begun || last === undefined) return null;
    begun = extend(
      search,
      begun,
      findContactHop(search.hops, last, actor),
      actor,
      maxHops - begun.actors.length,
    );
  }
  return begun && toRanked(begun);
}

/** Orders channels by rank, then by ids. */
export function compareRanked(
  network: ContactNetwork,
  order: ChannelOrder,
): (a: RankedChannel, b: RankedChannel) => number {
  const code = createRankCode(order);
  const ranks = getIdRanks(network.index);
  const toCode = (channel: RankedChannel) =>
    toRankCode(code, { ...channel, contested: 2 * channel.contested });
  return (a, b) => toCode(a) - toCode(b) || compareIds(ranks, a.actors, b.actors);
}

function createSearch(network: ContactNetwork, ends: Ends, maxHops: number, order: ChannelOrder): Search {
  const hops = getContactHops(network);
  const ways = getReportedWays(network);
  const acting = getActingFor(network.graph);
  const carriers = findCarriers(network.graph, network.index, ends);
  const bestClasses = toBestClasses(carriers.classes, listMiddles(ways));
  const roles = new Uint8Array(network.index.actors.length);
  for (const actor of ends.from) roles[actor] = FROM;
  for (const actor of ends.to) roles[actor] = TO;
  const code = createRankCode(order);
  const test = { hops, ways, acting };
  const mustEnd = createEndTest(test, ends.to);
  const mustBegin = createEndTest(test, ends.from);
  const to = ends.to;
  const classes = bestClasses;
  const findBound = createBounds({ hops, roles, classes, code, to, maxHops, mustEnd, mustBegin });
  return { network, roles, carriers, bestClasses, code, findBound, maxHops, mustEnd, ...test };
}

function startAt({ findBound, maxHops }: Search, actor: number): Beginning | null {
  const bound = findBound(actor, maxHops, { sums: 0, grade: 0, carrier: MAY_CARRY });
  if (bound < 0) return null;
  const counts = { indirect: 0, contested: 0, grade: 0, carrier: MAY_CARRY, mayShare: false };
  return { actors: [actor], contestedHops: [], lastHop: -1, isDone: false, ...counts, bound };
}

function forEachExtension(search: Search, begun: Beginning, visit: (longer: Beginning) => void): void {
  const { hops, roles } = search;
  const { actors } = begun;
  const last = actors.at(-1) as number;
  const left = search.maxHops - actors.length;
  const mustEnd = left === 0 || search.mustEnd(last);
  const end = hops.offsets[last + 1] as number;
  for (let hop = hops.offsets[last] as number; hop < end; hop++) {
    const next = hops.neighbours[hop] as number;
    const role = roles[next] as number;
    if (role === FROM || (mustEnd && role !== TO) || actors.includes(next)) continue;
    const longer = extend(search, begun, hop, next, left);
    if (longer) visit(longer);
  }
}

/** Returns a beginning with one more actor; null when it would be a detour, or leads to no end. */
function extend(search: Search, begun: Beginning, hop: number, next: number, left: number): Beginning | null {
  const { hops, ways, carriers } = search;
  const { actors } = begun;
  const last = actors.at(-1) as number;
  const before = actors.at(-2) ?? -1;
  const isContested = hops.contested[hop] === 1;
  const way = [...actors, next];
  const contestedHops = [...begun.contestedHops, isContested];
  if (endsWithDetour(search, way, contestedHops)) return null;
  const isShared = isContested && begun.mayShare && shareTie(search.network, before, last, next);
  const own = before < 0 ? MAY_CARRY : judgeCarrier(carriers, ways, before, last, next);
  const longer = {
    actors: way,
    contestedHops,
    lastHop: hop,
    isDone: search.roles[next] === TO,
    mayShare: isContested && !isShared && hops.shared[hop] === 1,
    indirect: begun.indirect + (hops.indirect[hop] as number),
    contested: begun.contested + (isContested && !isShared ? 1 : 0),
    grade: Math.max(begun.grade, before < 0 ? 0 : citeGrade(search, actors, begun.lastHop, next)),
    carrier: Math.max(begun.carrier, own),
  };
  if (longer.isDone) {
    const grade = Math.max(longer.grade, citeGrade(search, way, hop, -1));
    const rank = { ...longer, grade, hops: way.length - 1, contested: 2 * longer.contested };
    return { ...longer, grade, bound: toRankCode(search.code, rank) };
  }
  const bound = boundOf(search, longer, next, left);
  return bound < 0 ? null : { ...longer, bound };
}

function boundOf(
  { hops, bestClasses, code, findBound }: Search,
  longer: Omit<Beginning, 'bound'>,
  next: number,
  left: number,
): number {
  const sums = toRankCode(code, {
    carrier: 0,
    indirect: longer.indirect,
    contested: 2 * longer.contested - (longer.mayShare ? 1 : 0),
    grade: 0,
    hops: longer.actors.length - 1,
  });
  const grade = Math.max(longer.grade, hops.grades[longer.lastHop] as number);
  return findBound(next, left, {
    sums,
    grade,
    carrier: Math.max(longer.carrier, bestClasses[next] as number),
  });
}

/** Returns the grade of the tie that is cited for the last hop of a way, once the actor after it is known; -1 for an end. */
function citeGrade({ network, hops }: Search, way: readonly number[], hop: number, after: number): number {
  if (hops.counted[hop] === 1) return hops.grades[hop] as number;
  const [before = -1, a = -1, b = -1] = way.length > 2 ? way.slice(-3) : [-1, ...way.slice(-2)];
  const [cited = 0] = listCitedLegs(network, { before, a, b, after });
  return network.grades[cited] as number;
}

/** Returns whether one relationship joins both hops, which are contested. */
function shareTie(network: ContactNetwork, a: number, middle: number, b: number): boolean {
  const toTies = (from: number, to: number) => {
    const legs = listCitedLegs(network, { before: -1, a: from, b: to, after: -1 });
    return legs
      .filter((leg) => toLegClass(network, leg) === toLegClass(network, legs[0] ?? leg))
      .map((leg) => leg >> 1);
  };
  const first = new Set(toTies(a, middle));
  return toTies(middle, b).some((tie) => first.has(tie));
}

function toRanked({ actors, carrier, indirect, contested, grade }: Beginning): RankedChannel {
  return { actors, carrier, indirect, contested, grade, hops: actors.length - 1 };
}

function compareIds(ranks: Int32Array, a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const differs = (ranks[a[at] as number] as number) - (ranks[b[at] as number] as number);
    if (differs !== 0) return differs;
  }
  return a.length - b.length;
}
