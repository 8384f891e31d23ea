import type { BrokerRow } from '@/lib/graph/brokers';
import type { Channel } from '@/lib/graph/channel';
import type { Rivalry } from '@/lib/graph/go-betweens';
import type { NearestMiss } from '@/lib/graph/nearest-miss';
import type { PartySide } from '@/lib/graph/party-sides';
import type { Robustness } from '@/lib/graph/robustness';
import type { SideSourceId } from '@/lib/graph/side-sources';
import type { StructuralBalance } from '@/lib/graph/structural-balance';
import type { WhatIf } from '@/lib/graph/what-if-answer';

/** The channels of what is left once something is taken out. */
export type ChannelsAnswer = {
  readonly channels: readonly Channel[];
  /** Whether there are more than were asked for. */
  readonly more: boolean;
  readonly robustness: Robustness;
  /** Null when there is a channel, or when nothing would open one. */
  readonly nearestMiss: NearestMiss | null;
  /** What the two sides lose by what is taken out; null when nothing is. */
  readonly whatIf: WhatIf | null;
};

/** A table of brokers as plain data: its maps are lists of entries. */
export type BrokersAnswer = {
  readonly rows: readonly BrokerRow[];
  readonly sides: {
    readonly source: SideSourceId;
    readonly sides: readonly PartySide[];
    readonly sideOf: readonly (readonly [actor: string, side: string])[];
  };
  readonly balance: Omit<StructuralBalance, 'strainOf'> & {
    readonly strainOf: readonly (readonly [actor: string, triads: number])[];
  };
  readonly rivalries: readonly Rivalry[];
  readonly betweenness: { readonly isExact: boolean; readonly followed: number };
};
