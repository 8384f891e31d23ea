'use client';

import { useMemo } from 'react';
import type { Lit } from '@/lib/cytoscape/canvas-contract';
import { type ActorSizes, toActorSizes } from '@/lib/explorer/questions/actor-sizes';
import type { BrokersAnswer, ChannelsAnswer } from '@/lib/explorer/questions/answers';
import type { ViewState } from '@/lib/explorer/view-state';
import type { BrokerMeasureId } from '@/lib/graph/broker-measures';
import { toLegKey } from '@/lib/graph/network-graph';
import type { View, ViewLeg } from '@/lib/view/view';

/** Answers the sizes that a measure gives to actors; null while none is chosen, or not yet counted. */
export function useSizes(answer: BrokersAnswer | null, measure: BrokerMeasureId | null): ActorSizes | null {
  return useMemo(
    () => (answer && measure !== null ? toActorSizes(answer, measure) : null),
    [answer, measure],
  );
}

/**
 * Answers what the map lights: the channel that is chosen, 1 for the best; else what is left when actors or ties are
 * taken out; null for neither.
 */
export function useLit(
  answer: ChannelsAnswer | null,
  view: View,
  { channel: rank, out, outTies }: Pick<ViewState, 'channel' | 'out' | 'outTies'>,
): Lit | null {
  return useMemo(() => {
    const channel = answer?.channels[rank - 1];
    if (channel) {
      const legs = channel.hops.flatMap((hop) => hop.legs);
      return {
        actors: channel.actors,
        legs: legs.map(({ relationship, part }) => toLegKey(relationship, part)),
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
  }, [answer, rank, view, out, outTies]);
}
