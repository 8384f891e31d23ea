import fc from 'fast-check';
import { findChannels } from '@/lib/graph/channels/find-channels';
import { findNearestMiss } from '@/lib/graph/channels/nearest-miss';
import { filterNetwork, type NetworkFilter, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { arbitraryContacts, arbitrarySides } from '../arbitrary-contacts';
import { arbitraryFilter } from '../arbitrary-network';
import { createBrute } from '../brute-channels';
import { collectHops, enumerateChannels } from '../enumerate-channels';
import { graph } from '../filter-ferry';

function miss(from: string, to: string, changes: Partial<NetworkFilter>, options = {}) {
  return findNearestMiss(graph, filterNetwork(graph, { ...NO_FILTER, ...changes }), [from], [to], options);
}

describe('findNearestMiss', () => {
  it('is null when there is a channel, and when nothing would open one', () => {
    expect(miss('envoy', 'militia', {})).toBeNull();
    expect(miss('hermit', 'militia', { types: [] })).toBeNull();
  });

  it('names the types to show', () => {
    expect(miss('envoy', 'militia', { types: ['envoy-to'] })).toEqual({
      lift: ['types'],
      actors: ['envoy', 'speaker', 'militia'],
      missing: [{ relationship: 'channel', meeting: null, because: ['types'] }],
      words:
        'Showing Mediations would open a channel: Ana Envoy, Said Speaker, Militia. It uses one hidden tie: Ana Envoy reaches Militia through Said Speaker.',
    });
  });

  it('names the documents that are left out, and the time', () => {
    expect(miss('kingdom', 'republic', { types: ['asks'], without: ['old'] })).toMatchObject({
      lift: ['without'],
      words: expect.stringContaining('Counting “Yearbook” (Press) would open a channel'),
    });
    expect(miss('premier', 'chief', { until: '2023' })).toMatchObject({
      lift: ['dates'],
      words: expect.stringContaining('xtending the dates to since January 2024 until February 2024'),
    });
  });

  it('names what is not counted as contact', () => {
    expect(miss('chief', 'militia', { types: ['leads'] }, { membership: false })?.lift).toEqual([
      'membership',
    ]);
    const options = { uncontested: true, without: { relationships: ['mission', 'rule'] } };
    expect(miss('envoy', 'premier', {}, options)?.lift).toEqual(['uncontested']);
  });

  it('tells a channel that is too long', () => {
    expect(miss('republic', 'militia', {}, { maxHops: 1 })).toMatchObject({
      lift: [],
      missing: [],
      words: expect.stringContaining('has 2 steps, more than 1'),
    });
  });

  it('tells, of channels that are all too long, the best of the shortest', () => {
    let tried = 0;
    fc.assert(
      fc.property(
        arbitraryContacts,
        arbitrarySides,
        fc.integer({ min: 1, max: 3 }),
        (drawn, sides, maxHops) => {
          const { from, to } = sides;
          const network = buildNetworkGraph(drawn);
          const shown = filterNetwork(network, NO_FILTER);
          const hops = collectHops(network);
          const shortest = countSteps(hops, from, to);
          if (shortest === null || shortest <= maxHops) return;
          tried++;
          const found = findNearestMiss(network, shown, from, to, { maxHops });
          // All of the shortest ways are channels: a shortcut would make a shorter one.
          const channels = createBrute(network, shown.standings).list(from, to, shortest);
          expect(channels).toHaveLength(enumerateChannels(hops, from, to, shortest).length);
          const [best] = channels;
          expect(found).toMatchObject({
            lift: [],
            missing: [],
            actors: best?.actors,
            words: expect.stringContaining(`has ${shortest} steps, more than ${maxHops}`),
          });
        },
      ),
      { numRuns: 500 },
    );
    expect(tried).toBeGreaterThan(50);
  });

  it('leaves out what was taken out', () => {
    const without = { actors: ['speaker', 'kingdom', 'chief'] };
    expect(miss('envoy', 'militia', { types: ['envoy-to'] }, { without })).toBeNull();
  });

  it('lifts as little as trying every set of restrictions finds to be enough', () => {
    fc.assert(
      fc.property(
        arbitraryContacts,
        arbitrarySides,
        arbitraryFilter,
        fc.boolean(),
        (drawn, { from, to }, changes, membership) => {
          const network = buildNetworkGraph(drawn);
          const shown = filterNetwork(network, { ...NO_FILTER, ...changes });
          const found = findNearestMiss(network, shown, from, to, { membership });
          const hidden = new Map(
            shown.hidden.relationships.map(({ id, because }) => [id, because as readonly string[]]),
          );
          const has = (lift: readonly string[]) => {
            const hops = collectHops(network, (tie, isMembership) =>
              [...(hidden.get(tie) ?? []), ...(isMembership && !membership ? ['membership'] : [])].every(
                (why) => lift.includes(why),
              ),
            );
            return enumerateChannels(hops, from, to).length > 0;
          };
          const reasons = [...new Set([...hidden.values()].flat()), 'membership'];
          const enough = Array.from({ length: 2 ** reasons.length }, (_, bits) =>
            reasons.filter((_, i) => bits & (1 << i)),
          ).filter(has);
          const least = Math.min(...enough.map(({ length }) => length));
          const isOpen = findChannels(network, shown, from, to, { membership }).channels.length > 0;
          expect(isOpen).toBe(has([]));
          if (isOpen || enough.length === 0) expect(found).toBeNull();
          else {
            expect(found?.lift).toHaveLength(least);
            expect(has(found?.lift ?? [])).toBe(true);
            expect(found?.missing.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Returns how many steps the shortest way between two sides has, by walking outward layer by layer; null for none. */
function countSteps(
  hops: ReadonlyMap<string, readonly string[]>,
  from: readonly string[],
  to: readonly string[],
): number | null {
  const reached = new Set(from);
  let layer: readonly string[] = from;
  for (let steps = 1; layer.length > 0; steps++) {
    const near = [...hops.keys()]
      .map((key) => key.split(' '))
      .flatMap(([one = '', other = '']) => (layer.includes(one) && !reached.has(other) ? [other] : []));
    if (near.some((actor) => to.includes(actor))) return steps;
    for (const actor of near) reached.add(actor);
    layer = near;
  }
  return null;
}
