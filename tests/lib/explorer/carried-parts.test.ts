import fc from 'fast-check';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { getGraphDates } from '@/lib/graph/model/graph-dates';
import { getGraphIndex } from '@/lib/graph/model/graph-index';
import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import { computeTimeline } from '@/lib/graph/timeline/timeline';
import { applyChange } from '@/lib/network/changes/apply-change';
import type { Change } from '@/lib/network/changes/change';
import { buildEdit } from '@/lib/network/changes/edit-thing';
import { invertChange } from '@/lib/network/changes/invert-change';
import { buildRemoval } from '@/lib/network/changes/remove-things';
import type { Network } from '@/lib/network/network';
import { buildOrigins } from '@/lib/network/origins';
import type { Standing } from '@/lib/network/standing';
import { buildView } from '@/lib/view/build-view';
import { findKnownGroups } from '@/lib/view/parallel-legs';
import { toTieRows } from '@/lib/view/tie-rows';
import { LENS_IDS } from '@/lib/vocabulary/lenses';
import { generateNetwork } from '@/tests/bench/generate-network';
import { arbitraryNetwork } from '../graph/arbitrary-network';

const LISTS = ['actors', 'documents', 'relationships', 'claims', 'meetings'] as const;
type Removed = { readonly list: (typeof LISTS)[number]; readonly at: number };

const arbitraryRemovals = fc.array(fc.record({ list: fc.constantFrom(...LISTS), at: fc.nat() }), {
  minLength: 1,
  maxLength: 4,
});

describe('what an edit carries over', () => {
  it('is what is made of the network anew, whatever is removed, renamed and undone', () => {
    fc.assert(
      fc.property(arbitraryNetwork, arbitraryRemovals, fc.nat(), (network, removals, renamed) => {
        let [now, graph] = [network, buildNetworkGraph(network)];
        showAll(graph);
        const step = (change: Change | null) => {
          const applied = change && applyChange(now, change);
          if (!applied?.ok) return null;
          now = applied.network;
          graph = buildNetworkGraph(now, graph);
          expect(showAll(graph)).toEqual(showAll(buildNetworkGraph(copyLists(now))));
          return applied.changes[0] ?? null;
        };
        for (const removal of removals) {
          const done = step(toRemoval(now, removal));
          if (done) step(invertChange(done, 'Undo'));
          step(toRemoval(now, removal));
        }
        step(toRenaming(now, renamed));
      }),
      { numRuns: 20 },
    );
  });

  it('is the same in a network of which an edit changes a small part, edit after edit', () => {
    const whole = generateNetwork({ actors: 90, ties: 300 });
    let [now, graph] = [whole, buildNetworkGraph(whole)];
    showAll(graph);
    for (const at of [3, 40, 71]) {
      const done: Change[] = [];
      for (const removed of [at, at + 1]) {
        const applied = applyChange(now, toRemoval(now, { list: 'actors', at: removed }) as Change);
        if (!applied.ok) throw new Error('An actor can be removed.');
        [now, graph] = [applied.network, buildNetworkGraph(applied.network, graph)];
        done.push(...applied.changes);
        expect(showAll(graph)).toEqual(showAll(buildNetworkGraph(copyLists(now))));
      }
      const undone = applyChange(now, invertChange(done[1] as Change, 'Undo'));
      if (!undone.ok) throw new Error('A removal can be undone.');
      [now, graph] = [undone.network, buildNetworkGraph(undone.network, graph)];
      expect(showAll(graph)).toEqual(showAll(buildNetworkGraph(copyLists(now))));
    }
  });

  it('is who has parallel ties, among few actors with many, and what alone carries them', () => {
    const whole = generateNetwork({ actors: 6, ties: 60 });
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 0n, max: 2n ** 60n - 1n }), { minLength: 2, maxLength: 6 }),
        (steps) => {
          let graph = buildNetworkGraph(whole);
          show(graph);
          for (const step of steps) {
            const relationships = whole.relationships.filter((_, at) => ((step >> BigInt(at)) & 1n) === 1n);
            const network = { ...whole, relationships, claims: [], meetings: [] };
            graph = buildNetworkGraph(network, graph);
            expect(show(graph)).toEqual(show(buildNetworkGraph(copyLists(network))));
          }
        },
      ),
      { numRuns: 12 },
    );
    expect(show(buildNetworkGraph(whole)).groups.groups.length).toBeGreaterThan(2);
  });

  it('keeps what the edit does not touch as the same objects', () => {
    const network = fc
      .sample(arbitraryNetwork, { seed: 1, numRuns: 40 })
      .find(({ actors, relationships }) => actors.length > 4 && relationships.length > 4) as Network;
    const before = buildNetworkGraph(network);
    showAll(before);
    const [tie] = network.relationships;
    const applied = applyChange(
      network,
      buildRemoval(network, [{ list: 'relationships', id: tie?.id ?? '' }]).change,
    );
    if (!applied.ok) throw new Error('A tie can be removed.');
    const after = buildNetworkGraph(applied.network, before);
    const legs = new Set(showAll(before).view.legs);
    const kept = showAll(after).view.legs.filter((leg) => legs.has(leg));
    expect(kept.length).toBeGreaterThan(0);
  });
});

/** Returns who has parallel ties, and how many ties each document carries alone. */
function show(graph: NetworkGraph) {
  const shown = filterNetwork(graph, NO_FILTER);
  const { legs } = buildView(graph, shown, { selection: { kind: 'none' }, focus: [] });
  return {
    groups: findKnownGroups(legs),
    documents: shown.counts.documents,
    timeline: computeTimeline(graph),
  };
}

/** Returns the same network in lists of which nothing is known. */
function copyLists(network: Network): Network {
  const { actors, documents, relationships, claims, meetings } = network;
  return {
    ...network,
    ...{ actors: [...actors], documents: [...documents], relationships: [...relationships] },
    ...{ claims: [...claims], meetings: [...meetings] },
  };
}

function toRemoval(network: Network, { list, at }: Removed): Change | null {
  const thing = network[list][at % Math.max(1, network[list].length)];
  return thing ? buildRemoval(network, [{ list, id: thing.id }]).change : null;
}

function toRenaming(network: Network, at: number): Change | null {
  const actor = network.actors[at % Math.max(1, network.actors.length)];
  return actor ? buildEdit(network, { list: 'actors', id: actor.id }, { name: `${actor.name} II` }) : null;
}

/** Everything that is carried, in full: reasons are put into words only when they are read. */
function showAll(graph: NetworkGraph) {
  const shown = filterNetwork(graph, NO_FILTER);
  const read = (standings: ReadonlyMap<string, Standing>) =>
    [...standings].map(([of, { why, deniedBy, evidence, ...rest }]) => ({
      of,
      why,
      deniedBy,
      evidence,
      ...rest,
    }));
  const { relationships, claims, meetings } = shown.standings;
  const index = getGraphIndex(graph);
  const origins = buildOrigins(graph.getAttribute('network'));
  const { ties, participants, legEnds, steps, claimTies } = index;
  const numbers = [index.actorNumbers, index.relationshipNumbers, index.claimNumbers, index.claimedNumbers];
  const view = buildView(graph, shown, { selection: { kind: 'none' }, focus: [] });
  return {
    index: { ties, participants, legEnds, steps, claimTies },
    numbers: numbers.map((each) => new Map(each)),
    dates: getGraphDates(index),
    origins: [origins.documents, origins.joined].map((each) => new Map<string, unknown>(each)),
    counts: shown.counts,
    lenses: LENS_IDS.map((lens) => [...filterNetwork(graph, { ...NO_FILTER, lens }).relationships]),
    groups: findKnownGroups(view.legs),
    standings: [relationships, claims, meetings].map(read),
    view,
    rows: toTieRows(graph, shown),
    timeline: computeTimeline(graph),
  };
}
