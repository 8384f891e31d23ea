import type { Evidence } from '@/lib/network/network';
import type { StandingId } from '@/lib/vocabulary/standings';
import type { LegPart } from '../model/network-graph';
import type { ChannelKind } from './channel-kind';

/** Why a leg counts as contact although its two actors are not the source and the target of its relationship. */
export type ThirdPartyRole = 'because of its mediator' | 'because of its envoy';

/** One of the legs that join the two actors of a hop. */
export type ChannelLeg = {
  /** The id of a relationship; empty where the two are in contact through a meeting. */
  readonly relationship: string;
  /** The id of the meeting at which the two were present; null for a leg of a relationship. */
  readonly meeting: string | null;
  readonly part: LegPart;
  readonly role: ThirdPartyRole | null;
  readonly standing: StandingId;
  /** The best item of its evidence as Admiralty grades it, the first of several; null when it has none. */
  readonly evidence: Evidence | null;
};

/** Which leg it is that joins two actors. */
export type LegName = Pick<ChannelLeg, 'relationship' | 'meeting' | 'part'>;

/** A channel that is folded under another: its actors, and for each hop the open legs between the two, the cited one first. */
export type FoldedChannel = {
  readonly actors: readonly string[];
  readonly hops: readonly { readonly legs: readonly LegName[] }[];
};

export type ChannelHop = {
  readonly from: string;
  readonly to: string;
  /** All open legs between the two, the cited one first: see `listCitedLegs`. They are alternatives of one hop. */
  readonly legs: readonly ChannelLeg[];
  /** The first of them: the one that fits the channel. */
  readonly best: ChannelLeg;
  /** Whether the tie is contact in itself, and not an office, a membership or an alliance alone. */
  readonly isContact: boolean;
};

export type Thread = {
  /** Whether one document tells of every hop. */
  readonly whole: boolean;
  /** Those that tell it whole; else those of the best evidence, in the order of the hops. */
  readonly documents: readonly string[];
  readonly words: string;
};

export type ChannelDates = {
  /** False when the dates that are known rule out that a message went through. */
  readonly fit: boolean;
  /**
   * `same-day`: on some day every tie holds. `in-order`: a message could wait, as no tie is over before one that comes
   * before it began. `unknown`: nothing speaks against it, but a tie has no dates. `no`: neither.
   */
  readonly how: 'same-day' | 'in-order' | 'unknown' | 'no';
  /** For `same-day` the first stretch of days on which every tie holds, `YYYY-MM-DD`; null is open. */
  readonly days: { readonly first: string | null; readonly last: string | null } | null;
  readonly words: string;
};

/** A way from one side to another over ties that carry messages, no actor twice, and without a shortcut. */
export type Channel = {
  readonly actors: readonly string[];
  readonly hops: readonly ChannelHop[];
  /** How it gets from side to side. */
  readonly kind: ChannelKind;
  /** Those within who serve neither side. */
  readonly goBetweens: readonly string[];
  /** "Through a go-between: Nabih Berri." */
  readonly kindWords: string;
  /** "The United States reaches Hezbollah through Amos Hochstein and Nabih Berri." */
  readonly sentence: string;
  /** How many hops are no contact in themselves. */
  readonly indirect: number;
  /** How many contested relationships it cannot do without. */
  readonly contested: number;
  /** That of the weakest hop. */
  readonly standing: StandingId;
  readonly restsOnDenied: boolean;
  readonly thread: Thread;
  readonly dates: ChannelDates;
  /** A line for each hop, with the best evidence for it. */
  readonly words: readonly string[];
  /** Other channels with the same go-betweens, the best first. */
  readonly others: readonly FoldedChannel[];
  /** The ways round it: each takes one hop by way of one more actor. */
  readonly waysRound: readonly FoldedChannel[];
};
