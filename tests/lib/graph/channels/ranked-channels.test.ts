import fc from 'fast-check';
import { groupChannels } from '@/lib/graph/channels/channel-groups';
import { CHANNEL_ORDERS } from '@/lib/graph/channels/channel-order';
import { findChannels } from '@/lib/graph/channels/find-channels';
import { findBestOf, rankChannels, rankShortest } from '@/lib/graph/channels/ranked-channels';
import { buildContactNetwork } from '@/lib/graph/contact/contact-network';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import { generatePowerLaw } from '@/tests/bench/graph/generate-power-law';
import { arbitraryParties, arbitrarySides } from '../arbitrary-contacts';
import { createBrute } from '../brute-channels';

const SEED = { seed: 1993 };

function prepare(drawn: Network, sides: { from: string[]; to: string[] }, membership = true) {
  const graph = buildNetworkGraph(drawn);
  const shown = filterNetwork(graph, NO_FILTER);
  const network = buildContactNetwork(graph, shown, { membership });
  const toNumbers = (ids: readonly string[]) => ids.map((id) => network.index.actorNumbers.get(id) ?? -1);
  const toIds = (actors: readonly number[]) => actors.map((actor) => network.index.actors[actor]?.id ?? '');
  const ends = { from: toNumbers(sides.from), to: toNumbers(sides.to) };
  return { graph, shown, network, ends, toIds, brute: createBrute(graph, shown.standings, membership) };
}

const maxHops = fc.integer({ min: 1, max: 8 });
const order = fc.constantFrom(...CHANNEL_ORDERS);

describe('rankChannels', () => {
  it('finds the channels that trying all ways finds, in the same order, whatever comes first', () => {
    let found = 0;
    fc.assert(
      fc.property(
        arbitraryParties,
        arbitrarySides,
        maxHops,
        order,
        fc.boolean(),
        (drawn, sides, most, first, membership) => {
          const { network, ends, toIds, brute } = prepare(drawn, sides, membership);
          const ranked = rankChannels(network, ends, { maxHops: most, order: first });
          const channels = [];
          for (let next = ranked.next(); next; next = ranked.next()) channels.push(next);
          const expected = brute.list(sides.from, sides.to, most, first);
          expect(channels.map(({ actors }) => toIds(actors).join(' '))).toEqual(
            expected.map(({ actors }) => actors.join(' ')),
          );
          expect(channels.map(({ carrier, indirect, contested }) => [carrier, indirect, contested])).toEqual(
            expected.map(({ rank }) => [rank.carrier, rank.contact, rank.contested]),
          );
          expect(ranked.isCutShort()).toBe(false);
          found += channels.length;
        },
      ),
      { ...SEED, numRuns: 500 },
    );
    expect(found).toBeGreaterThan(300);
  });

  it('finds them past hubs as well, where half of all ties are contested', () => {
    const drawn = generatePowerLaw({ actors: 60, ties: 200 });
    const denied = drawn.relationships.flatMap(({ id, type }, i) => (i % 2 && type !== 'denies' ? [id] : []));
    const claims = drawn.claims.map((claim) => ({ ...claim, relationships: denied }));
    for (const [a, b] of [
      [58, 59],
      [51, 47],
      [42, 20],
      [57, 31],
    ] as const) {
      const sides = { from: [`a${a}`], to: [`a${b}`] };
      const { network, ends, toIds, brute } = prepare({ ...drawn, claims }, sides);
      const ranked = rankChannels(network, ends, { maxHops: 4 });
      const expected = brute.list(sides.from, sides.to, 4).slice(0, 25);
      for (const { actors } of expected) expect(toIds(ranked.next()?.actors ?? [])).toEqual(actors);
    }
  });
});

describe('findBestOf', () => {
  it('finds the best of the shortest where the best is not found in time', () => {
    fc.assert(
      fc.property(arbitraryParties, arbitrarySides, (drawn, sides) => {
        const { network, ends, toIds, brute } = prepare(drawn, sides);
        const [best] = brute.list(sides.from, sides.to, 8, 'steps');
        const found = findBestOf(network, ends, { maxHops: 8, most: 0 });
        expect(found.best && toIds(found.best.actors)).toEqual(best?.actors ?? null);
        const shortest = rankShortest(network, ends, 8);
        const all = brute.list(sides.from, sides.to, 8).map(({ actors, rank }) => [actors, rank] as const);
        const [actors, rank] = all.find(([one]) => one.join() === toIds(shortest?.actors ?? []).join()) ?? [];
        expect(actors?.length ?? 0).toBe(Math.min(...all.map(([one]) => one.length), 99) % 99);
        expect(shortest?.contested).toBe(rank?.contested);
      }),
      { ...SEED, numRuns: 300 },
    );
  });
});

describe('groupChannels', () => {
  it('puts those with the same go-betweens together, the best of each first', () => {
    fc.assert(
      fc.property(arbitraryParties, arbitrarySides, fc.constantFrom(1, 3, 25), (drawn, sides, k) => {
        const { network, ends, toIds, brute } = prepare(drawn, sides);
        const { groups, more } = groupChannels(network, ends, k, { maxHops: 8 });
        const expected = new Map<string, string[]>();
        for (const { actors, goBetweens } of brute.list(sides.from, sides.to, 8)) {
          const key = [...goBetweens].sort().join(' ');
          expected.set(key, [...(expected.get(key) ?? []), actors.join(' ')]);
        }
        expect(
          groups.map(({ best, others }) => [best, ...others].map(({ actors }) => toIds(actors).join(' '))),
        ).toEqual([...expected.values()].slice(0, k));
        expect(more).toBe(expected.size > k);
      }),
      { ...SEED, numRuns: 500 },
    );
  });
});

describe('findChannels', () => {
  it('cites the tie of each step that fits the channel, and lists the ways round it', () => {
    fc.assert(
      fc.property(arbitraryParties, arbitrarySides, (drawn, sides) => {
        const { graph, shown, brute } = prepare(drawn, sides);
        const expected = brute.list(sides.from, sides.to, 8);
        const ways = brute.ways(sides.from, sides.to, 9).filter(brute.isDetour);
        for (const channel of findChannels(graph, shown, sides.from, sides.to, { k: 25 }).channels) {
          const known = expected.find(({ actors }) => actors.join(' ') === channel.actors.join(' '));
          expect(channel.hops.map(({ best }) => best.relationship)).toEqual(known?.cited);
          expect(channel.hops.filter(({ isContact }) => !isContact)).toHaveLength(channel.indirect);
          const round = ways.filter(
            (way) =>
              way.length === channel.actors.length + 1 &&
              way.some((_, at) => way.toSpliced(at, 1).join(' ') === channel.actors.join(' ')),
          );
          expect(channel.waysRound.map((way) => way.actors.join(' ')).sort()).toEqual(
            round.map((way) => way.join(' ')).sort(),
          );
        }
      }),
      { ...SEED, numRuns: 300 },
    );
  });
});
