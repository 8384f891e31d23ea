import type { StandingId } from '@/lib/vocabulary/standings';
import type { Evidence, Network } from './network';

/** Why something has its standing: enough to tell a reader in a sentence, and to show both columns of evidence. */
export type Standing = {
  readonly id: StandingId;
  /** One sentence: "Denied 3 times, by Amos Hochstein, …". */
  readonly why: string;
  /** The ids of the `denies` relationships that contest it, directly or through its claims. */
  readonly deniedBy: readonly string[];
  /** The ids of the claims that it rests on (empty for a claim). */
  readonly claims: readonly string[];
  /** All evidence that speaks for it: its own, then that of its claims. */
  readonly evidence: readonly Evidence[];
};

export type Standings = {
  readonly relationships: ReadonlyMap<string, Standing>;
  readonly claims: ReadonlyMap<string, Standing>;
};

export declare function computeStandings(network: Network): Standings;
