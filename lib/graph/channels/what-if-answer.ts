import type { Channel } from './channel';

/**
 * `lost`: had a channel of some length, and has none. `rerouted`: the best channel is another, or has more hops than
 * were asked for. `kept`: the best channel is the same. `apart`: there was none before.
 */
export type PairFate = 'lost' | 'rerouted' | 'kept' | 'apart';

export type PairOutcome = {
  readonly actors: readonly [string, string];
  readonly fate: PairFate;
  /** The best channel of `maxHops` at most, before and after; null when there is none. */
  readonly before: Channel | null;
  readonly after: Channel | null;
};

export type WhatIf = {
  /** Pairs of two sides: each with each, less those taken out. Of all shown: those who lose contact or a go-between. */
  readonly pairs: readonly PairOutcome[];
  /** Whether there are more pairs than are listed: MAX_PAIRS of those who lose contact, and as many others. */
  readonly more: boolean;
  /** How many pairs of actors lose contact in all: of the two sides, when asked about these, else of all shown. */
  readonly lost: number;
  /** The pieces that come off what is left of the network, the smaller first. */
  readonly pieces: readonly (readonly string[])[];
  readonly words: string;
};
