import { memoizeRecent } from '@/lib/network/memoize';
import { findDefaultLens } from '../filter/default-lens';
import { filterNetwork, NO_FILTER } from '../filter/filter';
import type { NetworkGraph } from '../model/network-graph';
import type { Channel } from './channel';
import { findChannels } from './find-channels';
import { findSubjectSides } from './subject-sides';

/** What a network says at first sight about the two sides that it is about. Plain data. */
export type Finding = {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The best channel between them; null for none. */
  readonly channel: Channel | null;
  /** Whether the channel runs over ties that the lens Mediation channels shows. */
  readonly isMediated: boolean;
  /** The claim that most actors deny, and these, in the order of the file; null when no claim is denied. */
  readonly denied: { readonly claim: string; readonly deniers: readonly string[] } | null;
};

/** Above this many actors a page would wait for it, and one channel among so many is not seen. */
export const MAX_ACTORS_FOUND = 2_000;

/** How many channels are looked at for one through a go-between: as many as the panel lists. */
const MAX_LOOKED_AT = 10;

/**
 * Returns the finding with which a network opens: a channel between the sides that it is about (`findSubjectSides`) over what
 * the lens Mediation channels shows, or else over all ties (`findTold`), and the claim that most actors deny. Null for a network
 * that opens under another lens, is about no two sides, or has more than 2,000 actors. Computed once for each graph.
 */
export const getFinding: (graph: NetworkGraph) => Finding | null = memoizeRecent(1, () => '', findFinding);

function findFinding(graph: NetworkGraph): Finding | null {
  if (graph.order > MAX_ACTORS_FOUND || findDefaultLens(graph) !== 'mediation') return null;
  const sides = findSubjectSides(graph);
  if (!sides) return null;
  const [from, to] = sides;
  const find = (lens: 'mediation' | 'all', k: number) =>
    findChannels(graph, filterNetwork(graph, { ...NO_FILTER, lens }), from, to, { k }).channels;
  const mediated = findTold((k) => find('mediation', k), isMediation);
  return {
    from,
    to,
    channel:
      mediated ??
      findTold(
        (k) => find('all', k),
        () => true,
      ),
    isMediated: mediated !== null,
    denied: findMostDenied(graph),
  };
}

/**
 * Returns which of the channels is told: the best of those that are asked for against which nothing speaks, neither its dates nor a denial;
 * else the best. That a side reaches the other through its own envoy does not say who mediates, and a channel that was never open
 * all the way at once or in order says nothing of who could have talked.
 */
function findTold(
  find: (k: number) => readonly Channel[],
  isAskedFor: (channel: Channel) => boolean,
): Channel | null {
  const isTold = (channel: Channel) => isAskedFor(channel) && isUnopposed(channel);
  const [best = null] = find(1);
  if (best === null || isTold(best)) return best;
  const channels = find(MAX_LOOKED_AT);
  return channels.find(isTold) ?? channels.find(isUnopposed) ?? best;
}

function isMediation({ kind }: Channel): boolean {
  return kind === 'go-between';
}

function isUnopposed({ restsOnDenied, dates }: Channel): boolean {
  return !restsOnDenied && dates.how !== 'no';
}

/** Of claims that equally many deny, the first by its id. */
function findMostDenied(graph: NetworkGraph): Finding['denied'] {
  const { network, standings } = graph.getAttributes();
  const sources = new Map(network.relationships.map(({ id, source }) => [id, source]));
  const places = new Map(network.actors.map(({ id }, place) => [id, place]));
  const denied = [...standings.claims].flatMap(([claim, { deniedBy }]) => {
    const deniers = [...new Set(deniedBy.flatMap((id) => sources.get(id) ?? []))];
    const ordered = deniers.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    return deniers.length === 0 ? [] : [{ claim, deniers: ordered }];
  });
  const [most] = denied.toSorted(
    (a, b) => b.deniers.length - a.deniers.length || (a.claim < b.claim ? -1 : 1),
  );
  return most ?? null;
}
