import fc from 'fast-check';
import { findBestChannels } from '@/lib/graph/channels/k-best-channels';
import { buildContactNetwork } from '@/lib/graph/contact/contact-network';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { generatePowerLaw } from '@/tests/bench/graph/generate-power-law';
import { arbitraryContacts, arbitrarySides } from '../arbitrary-contacts';
import { collectHops, compareRanked, enumerateChannels, rankChannel } from '../enumerate-channels';

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

  it('finds them past hubs as well, where half of all ties are contested', () => {
    const drawn = generatePowerLaw({ actors: 60, ties: 200 });
    const denied = drawn.relationships.flatMap(({ id, type }, i) => (i % 2 && type !== 'denies' ? [id] : []));
    const graph = buildNetworkGraph({
      ...drawn,
      claims: drawn.claims.map((claim) => ({ ...claim, relationships: denied })),
    });
    const shown = filterNetwork(graph, NO_FILTER);
    const network = buildContactNetwork(graph, shown);
    const hops = collectHops(graph);
    const contested = new Set<number>();
    for (const [a, b] of [
      [58, 59],
      [51, 47],
      [42, 20],
      [33, 55],
      [29, 45],
      [57, 31],
    ] as const) {
      const { paths } = findBestChannels(network, { from: [a], to: [b] }, 25, 4);
      const expected = enumerateChannels(hops, [`a${a}`], [`a${b}`], 4)
        .map((actors) => rankChannel(graph, shown.standings, hops, actors))
        .sort(compareRanked);
      expect(paths.map(({ actors }) => actors.map((actor) => `a${actor}`))).toEqual(
        expected.slice(0, 25).map(({ actors }) => actors),
      );
      for (const path of paths) contested.add(path.contested);
    }
    expect(contested.size).toBeGreaterThan(2);
  });
});
