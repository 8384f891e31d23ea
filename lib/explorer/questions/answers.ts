import type { AskedEnds } from '@/lib/graph/brokers/asked-ends';
import type { BrokerRow } from '@/lib/graph/brokers/brokers';
import type { Rivalry } from '@/lib/graph/brokers/go-betweens';
import type { PartySide } from '@/lib/graph/brokers/party-sides';
import type { SideSourceId } from '@/lib/graph/brokers/side-sources';
import type { StructuralBalance } from '@/lib/graph/brokers/structural-balance';
import type { Channel } from '@/lib/graph/channels/channel';
import type { NearestMiss } from '@/lib/graph/channels/nearest-miss';
import type { Robustness } from '@/lib/graph/channels/robustness';
import type { WhatIf } from '@/lib/graph/channels/what-if-answer';
import type { WhatWouldHelp } from '@/lib/graph/channels/what-would-help';

/** The channels of what is left once something is taken out. */
export type ChannelsAnswer = {
  readonly channels: readonly Channel[];
  /** Whether there are more than were asked for. */
  readonly more: boolean;
  /** Whether the search gave up after too many ways: there may be other channels. */
  readonly isCutShort: boolean;
  readonly robustness: Robustness;
  /** Null when there is a channel, or when nothing would open one. */
  readonly nearestMiss: NearestMiss | null;
  /** What would help the two sides to reach each other. */
  readonly help: WhatWouldHelp;
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
  /** The parties between whom brokers are counted; null for everybody. */
  readonly ends: AskedEnds | null;
  readonly balance: Omit<StructuralBalance, 'strainOf'> & {
    readonly strainOf: readonly (readonly [actor: string, triads: number])[];
  };
  readonly rivalries: readonly Rivalry[];
  readonly betweenness: { readonly isExact: boolean; readonly followed: number };
};
