import fc from 'fast-check';
import { buildContactNetwork } from '@/lib/graph/contact-network';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter';
import { findBestChannels } from '@/lib/graph/k-best-channels';
import { buildNetworkGraph } from '@/lib/graph/network-graph';
import { arbitraryContacts, arbitrarySides } from './arbitrary-contacts';
import { collectHops, compareRanked, enumerateChannels, rankChannel } from './enumerate-channels';

describe('findBestChannels', () => {
  it('finds what trying all ways finds, in the same order', () => {
    fc.assert(
      fc.property(
        arbitraryContacts,
        arbitrarySides,
        fc.constantFrom(1, 4, 25),
        fc.integer({ min: 1, max: 8 }),
        fc.boolean(),
        (drawn, { from, to }, k, maxHops, membership) => {
          const graph = buildNetworkGraph(drawn);
          const shown = filterNetwork(graph, NO_FILTER);
          const network = buildContactNetwork(graph, shown, { membership });
          const toNumbers = (ids: string[]) => ids.map((id) => network.index.actorNumbers.get(id) ?? -1);
          const ends = { from: toNumbers(from), to: toNumbers(to) };
          const { paths, more } = findBestChannels(network, ends, k, maxHops);

          const hops = collectHops(graph, (_, isMembership) => membership || !isMembership);
          const expected = enumerateChannels(hops, from, to, maxHops)
            .map((actors) => rankChannel(graph, shown.standings, hops, actors))
            .sort(compareRanked)
            .map(({ actors }) => actors);
          const found = paths.map(({ actors }) => actors.map((a) => network.index.actors[a]?.id));
          expect(found).toEqual(expected.slice(0, k));
          expect(more).toBe(expected.length > k);
        },
      ),
      { numRuns: 500 },
    );
  });
});
