import type { ViewState } from '@/lib/explorer/view-state';
import type { Channel, FoldedChannel } from '@/lib/graph/channels/channel';
import type { Finding } from '@/lib/graph/channels/finding';
import { toLegKey } from '@/lib/graph/model/network-graph';
import type { View, ViewLeg } from './view';

/** Ids of actors, and keys of legs, that are to stand out. */
export type Highlight = {
  readonly actors: readonly string[];
  readonly legs: readonly string[];
  /** Ids of meetings that are a part of it. */
  readonly meetings?: readonly string[];
  /** Whether the rest stays legible. */
  readonly isSoft?: true;
};

/**
 * Returns what stands out of a view: the channel that is chosen; else what is left when actors or ties are taken out; null for
 * neither.
 */
export function toHighlight(
  channel: FoldedChannel | null,
  view: View,
  { out, outTies }: Pick<ViewState, 'out' | 'outTies'>,
): Highlight | null {
  if (channel) return toChannelHighlight(channel);
  if (out.length + outTies.length === 0) return null;
  const [gone, goneTies] = [new Set(out), new Set(outTies)];
  const isLeft = ({ relationship, from, to }: ViewLeg) =>
    !goneTies.has(relationship) && !gone.has(from) && !gone.has(to);
  return {
    actors: view.actors.flatMap(({ id }) => (gone.has(id) ? [] : [id])),
    legs: view.legs.flatMap((leg) => listLeft(leg, goneTies, view).filter(isLeft)).map(({ key }) => key),
  };
}

/** A line that stands for several ties stands for each of them where they are told apart by what is taken out. */
function listLeft(leg: ViewLeg, outTies: ReadonlySet<string>, { unbundled }: View): readonly ViewLeg[] {
  const ties = leg.bundle?.relationships ?? [];
  if (!unbundled || !ties.some((tie) => outTies.has(tie))) return [leg];
  return unbundled.legs.filter(({ relationship }) => ties.includes(relationship));
}

/**
 * Returns the channel that is highlighted of an answer: the one of that rank, 1 for the best, or one of those folded under it: the
 * others with the same go-betweens, then the ways round (`way`, 1 for the first). Null when there is none.
 */
export function findHighlightedChannel(
  channels: readonly Channel[],
  { channel: rank, way }: Pick<ViewState, 'channel' | 'way'>,
): FoldedChannel | null {
  const channel = channels[rank - 1] ?? null;
  if (channel === null || way === 0) return channel;
  return [...channel.others, ...channel.waysRound][way - 1] ?? channel;
}

/** Returns what stands out for the finding with which a network opens: its channel, where the map shows it. */
export function toFindingHighlight(finding: Finding | null): Highlight | null {
  return finding?.channel && finding.isMediated
    ? { ...toChannelHighlight(finding.channel), isSoft: true }
    : null;
}

function toChannelHighlight({ actors, hops }: FoldedChannel): Highlight {
  const legs = hops.flatMap((hop) => hop.legs);
  // A meeting stands out where nothing better joins the two.
  const met = hops.flatMap(({ legs: [cited] }) => cited?.meeting ?? []);
  return {
    actors,
    legs: legs.flatMap(({ relationship, meeting, part }) =>
      meeting === null ? [toLegKey(relationship, part)] : [],
    ),
    ...(met.length > 0 && { meetings: met }),
  };
}
