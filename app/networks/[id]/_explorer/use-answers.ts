'use client';

import { useMemo } from 'react';
import type { Lit } from '@/lib/cytoscape/canvas-contract';
import type { BrokersAnswer, ChannelsAnswer } from '@/lib/explorer/questions/answers';
import type { ViewState } from '@/lib/explorer/view-state';
import { type BrokerMeasureId, getBrokerMeasure } from '@/lib/graph/broker-measures';
import { toLegKey } from '@/lib/graph/network-graph';
import type { View, ViewLeg } from '@/lib/view/view';
import { toMeasureWords } from './brokers/measure-words';

/** How large actors are drawn, and what that means. */
export type Sizes = {
  readonly label: string;
  /** The largest value in words. */
  readonly most: string;
  /** For each actor its share of the largest value, 0 to 1. */
  readonly shares: ReadonlyMap<string, number>;
};

/** Answers the sizes that a measure gives to actors; null while none is chosen, or not yet counted. */
export function useSizes(answer: BrokersAnswer | null, measure: BrokerMeasureId | null): Sizes | null {
  return useMemo(() => {
    if (!answer || measure === null) return null;
    const values = answer.rows.map(({ actor, values: own }) => [actor, own[measure] ?? 0] as const);
    const most = values.reduce((largest, [, value]) => Math.max(largest, value), 0);
    const shares = new Map(values.map(([actor, value]) => [actor, most > 0 ? value / most : 0]));
    return { label: getBrokerMeasure(measure).label, most: toMeasureWords(most, measure), shares };
  }, [answer, measure]);
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
