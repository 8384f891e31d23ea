'use client';

import { useMemo } from 'react';
import { type ActorSizes, toActorSizes } from '@/lib/explorer/questions/actor-sizes';
import type { BrokersAnswer, ChannelsAnswer } from '@/lib/explorer/questions/answers';
import type { ViewState } from '@/lib/explorer/view-state';
import type { BrokerMeasureId } from '@/lib/graph/brokers/broker-measures';
import { type Highlight, toHighlight } from '@/lib/view/highlight';
import type { View } from '@/lib/view/view';

/** Returns the sizes that a measure gives to actors; null while none is chosen, or not yet counted. */
export function useSizes(answer: BrokersAnswer | null, measure: BrokerMeasureId | null): ActorSizes | null {
  return useMemo(
    () => (answer && measure !== null ? toActorSizes(answer, measure) : null),
    [answer, measure],
  );
}

/**
 * Returns what the map lights: the channel that is chosen, 1 for the best; else what is left when actors or ties are
 * taken out; null for neither.
 */
export function useHighlight(
  answer: ChannelsAnswer | null,
  view: View,
  { channel: rank, out, outTies }: Pick<ViewState, 'channel' | 'out' | 'outTies'>,
): Highlight | null {
  return useMemo(
    () => toHighlight(answer?.channels[rank - 1] ?? null, view, { out, outTies }),
    [answer, rank, view, out, outTies],
  );
}
