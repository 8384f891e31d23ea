import type { PartialDate } from '@/lib/network/network';
import type { Standings } from '@/lib/network/standing';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { LensId } from '@/lib/vocabulary/lenses';
import type { StandingId } from '@/lib/vocabulary/standings';

/** What stands for all meetings among the types that a filter lets through. */
export const MEETINGS_TYPE = 'meetings';

/** Which part of a network is asked for. Null means "no restriction"; an empty list lets nothing through. */
export type NetworkFilter = {
  readonly lens: LensId;
  readonly types: readonly string[] | null;
  readonly kinds: readonly ActorKindId[] | null;
  readonly standings: readonly StandingId[] | null;
  /** Documents left out: what would be known if these reports did not exist. */
  readonly without: readonly string[];
  /** Who tells it (`lib/network/tellers.ts`): only what one of them gives evidence of. Empty means no restriction. */
  readonly told: readonly string[];
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  /** Actors whose neighbourhood is asked for; empty means everyone. */
  readonly focus: readonly string[];
  /** How far the neighbourhood reaches, in ties, 1 to 8. */
  readonly hops: number;
  /** Text that an actor at one end must match; empty means no restriction. */
  readonly q: string;
};

export const NO_FILTER: NetworkFilter = {
  lens: 'all',
  types: null,
  kinds: null,
  standings: null,
  without: [],
  told: [],
  since: null,
  until: null,
  focus: [],
  hops: 1,
  q: '',
};

/** Each restriction that can hide something, in the order in which a sentence names them. */
export const FILTER_IDS = [
  'lens',
  'types',
  'kinds',
  'standings',
  'without',
  'told',
  'dates',
  'q',
  'focus',
] as const;
export type FilterId = (typeof FILTER_IDS)[number];

/** Why something is hidden: by these filters, or (an actor) because they leave it without a tie. */
export type Hidden = { readonly id: string; readonly because: readonly FilterId[] };

/** How many things are hidden, and by what: no list of them is made. */
export type HiddenTally = { readonly count: number; readonly because: readonly FilterId[] };

export type FilterResult = {
  /** The lens that it was filtered by. */
  readonly lens: LensId;
  /** What the evidence amounts to once the documents left out are gone. */
  readonly standings: Standings;
  readonly actors: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly meetings: ReadonlySet<string>;
  readonly hidden: {
    readonly actors: readonly Hidden[];
    readonly relationships: readonly Hidden[];
    readonly claims: readonly Hidden[];
    readonly meetings: readonly Hidden[];
  };
  readonly tallies: Readonly<Record<keyof FilterResult['hidden'], HiddenTally>>;
  /**
   * How much there is of each choice of a facet, all other filters as they are: relationships (kinds: actors) that
   * would be shown if this facet restricted nothing, by choice. A lens counts what it would show in place of the
   * present one.
   */
  readonly counts: {
    readonly lenses: ReadonlyMap<LensId, number>;
    readonly types: ReadonlyMap<string, number>;
    readonly kinds: ReadonlyMap<ActorKindId, number>;
    readonly standings: ReadonlyMap<StandingId, number>;
    /**
     * For each document: how many relationships now shown would lose their last evidence if it were left out; for one
     * that is left out, how many would come back.
     */
    readonly documents: ReadonlyMap<string, number>;
  };
};
