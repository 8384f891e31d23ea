import type { ContactNetwork } from '../contact/contact-network';
import type { ChannelOrder } from './channel-order';
import type { Ends } from './channel-search';
import { type RankedChannel, type RankedChannels, rankChannels } from './ranked-channels';

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
const FEWEST = 100;
/** How many channels are looked at for as many groups as are asked for. */
const MOST = 2_000;

/** Returns the go-betweens of a channel, by number: those within who do not serve either side. */
export function listGoBetweens({ own }: RankedChannels['carriers'], { actors }: RankedChannel): number[] {
  return actors.slice(1, -1).filter((actor) => !own.has(actor));
}

/**
 * Returns the `k` best groups of channels: those that have the same go-betweens, in whatever order, are one, so that what is
 * listed differs (as in Chondrogiannis and others, 2020, who limit how much of two paths may be the same). At least the 100
 * best channels are put in groups, and as many more as it takes to find `k` groups, up to 2,000.
 */
export function groupChannels(
  network: ContactNetwork,
  ends: Ends,
  k: number,
  options: { readonly maxHops: number; readonly order?: ChannelOrder },
): ChannelGroups {
  const ranked = rankChannels(network, ends, options);
  const groups = new Map<string, RankedChannel[]>();
  let count = 0;
  let next = ranked.next();
  for (; next !== null; next = ranked.next()) {
    const key = listGoBetweens(ranked.carriers, next)
      .sort((a, b) => a - b)
      .join(' ');
    const group = groups.get(key);
    if (group) group.push(next);
    else groups.set(key, [next]);
    count++;
    if ((groups.size > k && count >= FEWEST) || count >= MOST) break;
  }
  const listed = [...groups.values()]
    .slice(0, k)
    .flatMap(([best, ...others]) => (best ? [{ best, others }] : []));
  const isCutShort = ranked.isCutShort();
  const more = groups.size > k || isCutShort || (next !== null && count >= MOST);
  return { carriers: ranked.carriers, groups: listed, more, isCutShort };
}
