'use client';

import { useMemo } from 'react';
import type { Lit } from '@/lib/cytoscape/canvas-contract';
import type { BrokersAnswer, ChannelsAnswer } from '@/lib/explorer/questions/answers';
import { type BrokerMeasureId, getBrokerMeasure } from '@/lib/graph/broker-measures';
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

/** Answers the actors and ties of the channel that is chosen, 1 for the best; null for none. */
export function useLit(answer: ChannelsAnswer | null, rank: number): Lit | null {
  return useMemo(() => {
    const channel = answer?.channels[rank - 1];
    if (!channel) return null;
    const relationships = channel.hops.flatMap(({ legs }) => legs.map(({ relationship }) => relationship));
    return { actors: channel.actors, relationships };
  }, [answer, rank]);
}
