import fc from 'fast-check';
import { findIntroductions } from '@/lib/graph/channels/introductions';
import { findWhatWouldHelp } from '@/lib/graph/channels/what-would-help';
import { buildContactNetwork } from '@/lib/graph/contact/contact-network';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { readShippedNetwork } from '@/tests/data/shipped-network';
import { createNetwork } from '@/tests/fixtures/create-network';
import { arbitraryParties, arbitrarySides } from '../arbitrary-contacts';
import { createBrute } from '../brute-channels';
import { collectHops, enumerateChannels } from '../enumerate-channels';

/** The most channels that share nobody within, by trying all choices. */
function countDisjoint(ways: readonly (readonly string[])[]): number {
  const [first, ...rest] = ways;
  if (!first) return 0;
  const within = new Set(first.slice(1, -1));
  const apart = rest.filter((way) => !way.slice(1, -1).some((actor) => within.has(actor)));
  return Math.max(1 + countDisjoint(apart), countDisjoint(rest));
}

describe('findIntroductions', () => {
  it('finds the tie that trying every tie finds', () => {
    let found = 0;
    fc.assert(
      fc.property(arbitraryParties, arbitrarySides, (drawn, { from, to }) => {
        const graph = buildNetworkGraph(drawn);
        const shown = filterNetwork(graph, NO_FILTER);
        const network = buildContactNetwork(graph, shown);
        const { index } = network;
        const toNumbers = (ids: readonly string[]) => ids.map((id) => index.actorNumbers.get(id) ?? -1);
        const answer = findIntroductions(network, { from: toNumbers(from), to: toNumbers(to) });

        const hops = collectHops(graph);
        const ways = enumerateChannels(hops, from, to);
        const [disjoint, shortest] = [countDisjoint(ways), Math.min(...ways.map(({ length }) => length - 1))];
        const { classOf } = createBrute(graph, shown.standings);
        const serves = (id: string) =>
          from.includes(id) || to.includes(id) || classOf(from, to, id) === 'own';
        const may = (id: string) => serves(id) || classOf(from, to, id) === 'other';
        const ids = drawn.actors.map(({ id }) => id).filter(may);
        const ties = ids.flatMap((a) =>
          ids
            .filter((b) => a !== b && !hops.has(`${a} ${b}`) && !(serves(a) && serves(b)))
            .map((b) => {
              const more = new Map(hops).set(`${a} ${b}`, ['new']).set(`${b} ${a}`, ['new']);
              const all = enumerateChannels(more, from, to);
              const over = all.filter((way) => ` ${way.join(' ')} `.includes(` ${a} ${b} `));
              const steps = Math.min(...over.map(({ length }) => length - 1));
              return { raises: countDisjoint(all) - disjoint, steps };
            }),
        );
        const raising = ties.filter(({ raises, steps }) => raises > 0 && steps < Infinity);
        expect(Math.max(0, ...ties.map(({ raises }) => raises))).toBeLessThanOrEqual(1);
        expect(answer.more === null).toBe(raising.length === 0);
        if (answer.more)
          expect(answer.more.steps).toBeLessThanOrEqual(Math.min(...raising.map(({ steps }) => steps)));
        const least = Math.min(...ties.map(({ steps }) => steps));
        expect(answer.shortest).toBe(shortest === Infinity ? null : shortest);
        expect(answer.shorter?.steps ?? null).toBe(least < shortest ? least : null);
        if (answer.more) found++;
      }),
      { seed: 1993, numRuns: 300 },
    );
    expect(found).toBeGreaterThan(50);
  });
});

describe('findWhatWouldHelp', () => {
  const graph = buildNetworkGraph(readShippedNetwork('lebanon-ceasefire-2024'));
  const shown = filterNetwork(graph, NO_FILTER);

  it('says whom to introduce to whom, and whom both sides trust', () => {
    const found = findWhatWouldHelp(graph, shown, ['united-states'], ['hezbollah']);
    expect(found.more?.words).toMatch(
      /^Contact between .* would add a channel that shares nobody with the others/,
    );
    expect(found.shorter?.words).toBe(
      'Contact between the United States and Nabih Berri would shorten the shortest channel from 3 to 2 steps.',
    );
    expect(found.trusted.map(({ actor }) => actor)).toEqual(['nabih-berri']);
    expect(found.trusted[0]?.words).toContain('Hezbollah backs Nabih Berri');
  });

  it('names one tie for both where the sides have no channel yet', () => {
    const network = createNetwork({
      actors: ['a', 'b', 'x', 'f'].map((id) => ({ id, kind: 'person', name: id.toUpperCase() })),
      relationships: [
        { id: 'one', type: 'talks-to', source: 'a', target: 'b' },
        { id: 'other', type: 'talks-to', source: 'x', target: 'f' },
      ],
    });
    const apart = buildNetworkGraph(network);
    const { more, shorter } = findWhatWouldHelp(apart, filterNetwork(apart, NO_FILTER), ['a'], ['f']);
    expect(more?.words).toMatch(/^Contact between .* would open a channel, of \d steps?\.$/);
    expect(shorter?.actors).toEqual(more?.actors);
  });
});
