import type { Network } from '@/lib/network/network';
import { ACTOR_KIND_IDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';

/** What a person counts to see whether an import is right. */
export type NetworkChecks = {
  readonly kinds: readonly { readonly kind: ActorKindId; readonly actors: number }[];
  /** The actors with the most ties: a code for a missing value would be among them. */
  readonly busiest: readonly { readonly id: string; readonly name: string; readonly ties: number }[];
  /** Actors without any tie. */
  readonly untied: number;
  /** Ties by the year in which they begin, in order; null where no tie has a date. */
  readonly years: {
    readonly first: number;
    readonly last: number;
    /** The last year in which a tie ends. */
    readonly until: number;
    /** Of each year or, where there are many, of as many years together as `step` says. */
    readonly ties: readonly number[];
    readonly step: number;
  } | null;
  readonly undated: number;
};

const MAX_BUSIEST = 10;
/** As many bars as a small picture shows. */
const MAX_BARS = 40;

/** Returns what a person counts of a network. */
export function checkNetwork(network: Network): NetworkChecks {
  const { actors, relationships } = network;
  const counts = new Map<string, number>();
  const add = (id: string | null) => {
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const { source, target, onBehalfOf, toward } of relationships) {
    for (const id of [source, target, onBehalfOf, toward]) add(id);
  }
  const busiest = [...actors]
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .slice(0, MAX_BUSIEST)
    .map(({ id, name }) => ({ id, name, ties: counts.get(id) ?? 0 }))
    .filter(({ ties }) => ties > 0);
  return {
    kinds: ACTOR_KIND_IDS.map((kind) => ({
      kind,
      actors: actors.filter((actor) => actor.kind === kind).length,
    })).filter((each) => each.actors > 0),
    busiest,
    untied: actors.filter(({ id }) => !counts.has(id)).length,
    ...countYears(relationships),
  };
}

function countYears(ties: Network['relationships']): Pick<NetworkChecks, 'years' | 'undated'> {
  const listYears = (dates: readonly (string | null)[]) =>
    dates.flatMap((date) => (date === null ? [] : Number(date.slice(0, 4))));
  const years = listYears(ties.map(({ from, to }) => from ?? to));
  const undated = ties.length - years.length;
  if (years.length === 0) return { years: null, undated };
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  const until = listYears(ties.map(({ to }) => to)).reduce((a, b) => Math.max(a, b), last);
  const step =
    [1, 2, 5, 10, 20, 50, 100, 250, 1_000].find((each) => (last - first + 1) / each <= MAX_BARS) ?? 1_000;
  const start = Math.floor(first / step) * step;
  const bars = Array.from({ length: Math.floor((last - start) / step) + 1 }, () => 0);
  for (const year of years) {
    const bar = Math.floor((year - start) / step);
    bars[bar] = (bars[bar] ?? 0) + 1;
  }
  return { years: { first, last, until, ties: bars, step }, undated };
}
