import type { ViewState } from '@/lib/explorer/view-state';
import type { Channel } from '@/lib/graph/channels/channel';
import { toLegKey } from '@/lib/graph/model/network-graph';
import type { View, ViewLeg } from './view';

/** Ids of actors, and keys of legs, that are to stand out. */
export type Highlight = {
  readonly actors: readonly string[];
  readonly legs: readonly string[];
  /** Ids of meetings that are a part of it. */
  readonly meetings?: readonly string[];
};

/**
 * Returns what stands out of a view: the channel that is chosen; else what is left when actors or ties are taken out; null for
 * neither.
 */
export function toHighlight(
  channel: Channel | null,
  view: View,
  { out, outTies }: Pick<ViewState, 'out' | 'outTies'>,
): Highlight | null {
  if (channel) {
    const legs = channel.hops.flatMap((hop) => hop.legs);
    // A meeting stands out where nothing better joins the two.
    const met = channel.hops.flatMap(({ best }) => best.meeting ?? []);
    return {
      actors: channel.actors,
      legs: legs.flatMap(({ relationship, meeting, part }) =>
        meeting === null ? [toLegKey(relationship, part)] : [],
      ),
      ...(met.length > 0 && { meetings: met }),
    };
  }
  if (out.length + outTies.length === 0) return null;
  const gone = new Set(out);
  const isLeft = ({ relationship, from, to }: ViewLeg) =>
    !outTies.includes(relationship) && !gone.has(from) && !gone.has(to);
  return {
    actors: view.actors.flatMap(({ id }) => (gone.has(id) ? [] : [id])),
    legs: view.legs.filter(isLeft).map(({ key }) => key),
  };
}
