import type { ContactNetwork } from '../contact/contact-network';
import type { ChannelOrder } from './channel-order';
import type { Ends } from './channel-search';
import {
  compareRanked,
  type RankedChannel,
  type RankedChannels,
  rankChannels,
  rankShortest,
} from './ranked-channels';

/** Channels with the same go-betweens, the best first. */
export type ChannelGroup = { readonly best: RankedChannel; readonly others: readonly RankedChannel[] };

export type ChannelGroups = Pick<RankedChannels, 'carriers'> & {
  /** In the order of their best channels. */
  readonly groups: readonly ChannelGroup[];
  /** Whether there are more groups than were asked for, or may be. */
  readonly more: boolean;
  /** Whether too many ways were tried to find all that was asked for. */
  readonly isCutShort: boolean;
};

/** How many channels are looked at, though the first of them may be of as many groups as are asked for already. */
const FEWEST = 50;
/** How many channels are looked at for as many groups as are asked for. */
const MOST = 2_000;

/** Returns the go-betweens of a channel, by number: those within who do not serve either side. */
export function listGoBetweens({ own }: RankedChannels['carriers'], { actors }: RankedChannel): number[] {
  return actors.slice(1, -1).filter((actor) => !own.has(actor));
}

/**
 * Returns the `k` best groups of channels: those that have the same go-betweens, in whatever order, are one, so that what is
 * listed differs (as in Chondrogiannis and others, 2020, who limit how much of two paths may be the same). At least the 50
 * best channels are put in groups, and as many more as it takes to find `k` groups, up to 2,000. A search that is cut short
 * before is completed by the shortest channels.
 */
export function groupChannels(
  network: ContactNetwork,
  ends: Ends,
  k: number,
  options: { readonly maxHops: number; readonly order?: ChannelOrder },
): ChannelGroups {
  const ranked = rankChannels(network, ends, options);
  const groups: Groups = new Map();
  const first = fill(groups, ranked, k);
  const isCutShort = ranked.isCutShort();
  if (isCutShort && groups.size < k) addShortest(groups, network, ends, k, options);
  const listed = [...groups.values()]
    .slice(0, k)
    .flatMap(([best, ...others]) => (best ? [{ best, others }] : []));
  return {
    carriers: ranked.carriers,
    groups: listed,
    more: groups.size > k || isCutShort || first,
    isCutShort,
  };
}

/** Channels by their go-betweens, in the order in which they are found. */
type Groups = Map<string, RankedChannel[]>;

/** Puts channels in groups until there are enough. Returns whether it stopped at the most that are looked at. */
function fill(groups: Groups, { next, carriers }: RankedChannels, k: number): boolean {
  let count = 0;
  for (let channel = next(); channel !== null; channel = next()) {
    put(groups, carriers, channel);
    count++;
    if (groups.size > k && count >= FEWEST) return false;
    if (count >= MOST) return true;
  }
  return false;
}

function put(groups: Groups, carriers: RankedChannels['carriers'], channel: RankedChannel): void {
  const key = listGoBetweens(carriers, channel)
    .sort((a, b) => a - b)
    .join(' ');
  const group = groups.get(key);
  if (group) group.push(channel);
  else groups.set(key, [channel]);
}

/** Adds the shortest channels that are not there yet, the best of them first. */
function addShortest(
  groups: Groups,
  network: ContactNetwork,
  ends: Ends,
  k: number,
  { maxHops, order = 'contact' }: { readonly maxHops: number; readonly order?: ChannelOrder },
): void {
  const shortest = rankChannels(network, ends, { maxHops, order: 'steps' });
  const known = new Set([...groups.values()].flat().map(({ actors }) => actors.join(' ')));
  const found: Groups = new Map();
  fill(found, shortest, k);
  const last = found.size === 0 && groups.size === 0 ? rankShortest(network, ends, maxHops) : null;
  if (last) put(found, shortest.carriers, last);
  const added = [...found.values()].flat().filter(({ actors }) => !known.has(actors.join(' ')));
  for (const channel of added.sort(compareRanked(network, order))) put(groups, shortest.carriers, channel);
}
