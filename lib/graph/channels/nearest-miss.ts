import { CLOSED_GRADE, FIRST_CONTESTED_GRADE } from '../contact/contact-grades';
import { buildContactNetwork, type ContactNetwork } from '../contact/contact-network';
import {
  getAllContacts,
  judgeLegs,
  MISS_BITS,
  MISS_REASONS,
  type MissReason,
  TAKEN_OUT,
} from '../contact/hidden-contacts';
import { findMeeting } from '../contact/meeting-contacts';
import type { FilterResult } from '../filter/filter';
import { getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import { findBestChannel, type Path } from './best-channel';
import type { ChannelOrder } from './channel-order';
import { type ChannelOptions, getLimits, getSideNumbers, MAX_HOPS } from './channel-question';
import { createChannelSearch, type Ends } from './channel-search';
import { listCitedLegs } from './cited-legs';
import { describeLift, describeLong } from './miss-words';
import type { MissingTie } from './missing-tie';
import { rankChannels } from './ranked-channels';

/** The channel that is nearest to being one. */
export type NearestMiss = {
  /** What would have to be lifted, all of it; empty when only the limit on hops is in the way. */
  readonly lift: readonly MissReason[];
  readonly actors: readonly string[];
  /** For each hop that has no open tie the best of those that would open it. */
  readonly missing: readonly MissingTie[];
  readonly words: string;
};

/** Channels longer than this are not looked for: the labels of a search hold no more. */
const LONGEST = 249;

/**
 * Returns, when there is no channel between two sides, what hides the nearest one: the fewest restrictions whose lifting
 * would open one of `maxHops`; of as few, those that have to bring back the fewest ties; then the shortest channel. Where
 * channels are only too long, the best of the shortest is told when it has no more than 8 hops, or when nothing else opens one. What is taken
 * out by `options.without` stays out. Null when there is a channel, and when nothing would open one. That the standing of
 * a tie, or what a lens keeps, changes with a document is not followed up. Throws as `findChannels` does.
 */
export function findNearestMiss(
  graph: NetworkGraph,
  shown: FilterResult,
  from: readonly string[],
  to: readonly string[],
  options: ChannelOptions = {},
): NearestMiss | null {
  const ends = getSideNumbers(getGraphIndex(graph), from, to);
  const { maxHops } = getLimits(options);
  const network = buildContactNetwork(graph, shown, options);
  if (findBestChannel(createChannelSearch(network, ends), maxHops)) return null;
  const near = maxHops < MAX_HOPS ? findShortest(network, ends, MAX_HOPS, options.order) : null;
  if (near) return toLongMiss(network, near, maxHops);
  const hidden = findHidden(network, shown, ends, { ...options, maxHops });
  if (hidden) return hidden;
  const far = findShortest(network, ends, LONGEST, options.order);
  return far && toLongMiss(network, far, maxHops);
}

/** Returns the best of the channels that have the fewest hops. The shortest way has no shortcut: it is a channel. */
function findShortest(
  network: ContactNetwork,
  ends: Ends,
  maxHops: number,
  order: ChannelOrder | undefined,
): Pick<Path, 'actors'> | null {
  // Where all open ties are of one grade, the best channel is the shortest.
  const grades = network.grades.map((grade) => (grade === CLOSED_GRADE ? CLOSED_GRADE : 0));
  const shortest = findBestChannel(createChannelSearch({ ...network, grades }, ends), maxHops);
  if (!shortest) return null;
  // Of very long ones the first by ids will do: to rank them would take long as well.
  if (shortest.actors.length - 1 > MAX_HOPS) return shortest;
  return rankChannels(network, ends, { maxHops: shortest.actors.length - 1, order }).next();
}

function toLongMiss(network: ContactNetwork, path: Pick<Path, 'actors'>, maxHops: number): NearestMiss {
  const actors = toIds(network, path);
  return { lift: [], actors, missing: [], words: describeLong(network.graph, actors, maxHops) };
}

function findHidden(
  { graph, index }: ContactNetwork,
  shown: FilterResult,
  ends: Ends,
  options: ChannelOptions & { readonly maxHops: number },
): NearestMiss | null {
  const bits = judgeLegs(graph, shown, options);
  const rows = { ...getAllContacts(index), graph, index, standings: shown.standings };
  let best: (Path & { readonly lift: number; readonly network: ContactNetwork }) | null = null;
  const search = (lift: number) => {
    const network = { ...rows, grades: gradeLifted(bits, lift) };
    const path = findBestChannel(createChannelSearch(network, ends), options.maxHops);
    return path && { ...path, lift, network };
  };
  const lifts = listLifts(rows.legs, bits);
  const all = lifts.at(-1);
  if (all === undefined || !search(all)) return null;
  for (const lift of lifts) {
    if (best && countBits(best.lift) < countBits(lift)) break;
    const found = search(lift);
    if (found && (!best || compare(found, best) < 0)) best = found;
  }
  return best && toHiddenMiss(best.network, best, bits);
}

/** Fewest ties that are missing, then fewest hops. */
function compare(a: Path, b: Path): number {
  return a.contested - b.contested || a.actors.length - b.actors.length;
}

/** Open ties have the best grade; those that lifting would open are graded as contested ones, to be counted. */
function gradeLifted(bits: Uint16Array, lift: number): Uint8Array {
  return Uint8Array.from(bits, (why) =>
    why === 0 ? 0 : (why & ~lift) === 0 ? FIRST_CONTESTED_GRADE : CLOSED_GRADE,
  );
}

/** Returns each set of restrictions, as bits, that is the reason of some tie or of several together; the smaller first. */
function listLifts(legs: Int32Array, bits: Uint16Array): number[] {
  const reasons = new Set<number>();
  for (const leg of legs) reasons.add(bits[leg] ?? 0);
  const lifts = new Set<number>();
  for (const why of reasons) {
    if (why === 0 || why & TAKEN_OUT) continue;
    for (const lift of [...lifts]) lifts.add(lift | why);
    lifts.add(why);
  }
  return [...lifts].sort((a, b) => countBits(a) - countBits(b) || a - b);
}

function countBits(bits: number): number {
  return toReasons(bits).length;
}

function toReasons(bits: number): MissReason[] {
  return MISS_REASONS.filter((reason) => (bits & MISS_BITS[reason]) !== 0);
}

function toHiddenMiss(
  network: ContactNetwork,
  path: Path & { readonly lift: number },
  bits: Uint16Array,
): NearestMiss {
  const ties = path.actors
    .slice(1)
    .flatMap((actor, i) => findMissing(network, path.actors[i] ?? 0, actor, bits));
  // A tie with a third role may open two hops.
  const missing = ties.filter(
    (tie, i) =>
      ties.findIndex((one) => one.relationship === tie.relationship && one.meeting === tie.meeting) === i,
  );
  const actors = toIds(network, path);
  const lift = toReasons(path.lift);
  return { lift, actors, missing, words: describeLift(network.graph, { lift, actors, missing }) };
}

/** Returns the tie that opens a hop, if it has to be opened: that which the fewest reasons hide; the best of these. */
function findMissing(network: ContactNetwork, a: number, b: number, bits: Uint16Array): MissingTie[] {
  const { grades, index } = network;
  const legs = listCitedLegs(network, { before: -1, a, b, after: -1 });
  if (legs.some((leg) => grades[leg] === 0)) return [];
  return legs
    .map((leg) => ({
      relationship: index.relationships[leg >> 1]?.id ?? '',
      meeting: findMeeting(index, leg)?.id ?? null,
      because: toReasons(bits[leg] ?? 0),
    }))
    .sort((one, other) => one.because.length - other.because.length)
    .slice(0, 1);
}

function toIds({ index }: ContactNetwork, { actors }: Pick<Path, 'actors'>): string[] {
  return actors.map((actor) => index.actors[actor]?.id ?? '');
}
