import { memoize } from '@/lib/network/memoize';
import { type ActingFor, getActingFor } from '../contact/acting-for';
import { isReported, type ReportedWays } from '../contact/reported-ways';
import type { GraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import type { ChannelKind } from './channel-kind';
import type { Ends } from './channel-search';

/** A carrier who may carry anything, one who is a third party, one who is a rival: the less, the better. */
export const MAY_CARRY = 0;
export const THIRD_PARTY = 1;
export const RIVAL = 2;

/** Who may carry messages between two sides, by number. */
export type Carriers = {
  /** Those who serve one of the two sides. */
  readonly own: ReadonlySet<number>;
  /** By actor: MAY_CARRY, THIRD_PARTY or RIVAL; the last two still carry what is reported to go through them. */
  readonly classes: Uint8Array;
};

/**
 * Returns who may carry between two sides. An end's own envoys, leaders and members serve it; so does the party that an end leads,
 * is in or is an envoy of, when the end is a person, and those who act for the party when he leads it. Of the others, those in
 * rivalry with an end, and persons who act for them, are rivals; states and groups are third parties.
 */
export function findCarriers(graph: NetworkGraph, index: GraphIndex, ends: Ends): Carriers {
  const acting = getActingFor(graph);
  const all = [...ends.from, ...ends.to];
  const own = new Set(all.flatMap((end) => listOwn(acting, index, end)));
  for (const end of all) own.delete(end);
  const classes = getOwnClasses(index).slice();
  for (const end of all) {
    for (const rival of acting.rivals.get(end) ?? []) {
      classes[rival] = RIVAL;
      for (const agent of acting.agents.get(rival) ?? []) {
        if (index.actors[agent]?.kind === 'person') classes[agent] = RIVAL;
      }
    }
  }
  for (const actor of [...own, ...all]) classes[actor] = MAY_CARRY;
  return { own, classes };
}

const getOwnClasses = memoize(({ actors }: GraphIndex) =>
  Uint8Array.from(actors, ({ kind }) => (kind === 'person' ? MAY_CARRY : THIRD_PARTY)),
);

/** Returns what an actor of a channel counts as between those before and after it. */
export function judgeCarrier(
  { classes }: Carriers,
  ways: ReportedWays,
  before: number,
  actor: number,
  after: number,
): number {
  const own = classes[actor] ?? MAY_CARRY;
  return own !== MAY_CARRY && isReported(ways, before, actor, after) ? MAY_CARRY : own;
}

/** Returns how a channel gets from side to side; `worst` is what the worst of its carriers counts as. */
export function toChannelKind({ own }: Carriers, within: readonly number[], worst: number): ChannelKind {
  if (within.length === 0) return 'direct';
  if (worst === RIVAL) return 'rival';
  if (worst === THIRD_PARTY) return 'third-party';
  return within.every((actor) => own.has(actor)) ? 'own-envoy' : 'go-between';
}

function listOwn({ agents, principals, led }: ActingFor, index: GraphIndex, end: number): number[] {
  const serving = [...(agents.get(end) ?? [])];
  if (index.actors[end]?.kind !== 'person') return serving;
  const leading = [...(led.get(end) ?? [])].flatMap((party) => [...(agents.get(party) ?? [])]);
  return [...serving, ...(principals.get(end) ?? []), ...leading];
}
