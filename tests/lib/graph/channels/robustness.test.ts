import fc from 'fast-check';
import { findArticulation } from '@/lib/graph/channels/articulation';
import { findRobustness } from '@/lib/graph/channels/robustness';
import { buildContactNetwork } from '@/lib/graph/contact/contact-network';
import { getSimpleRows } from '@/lib/graph/contact/simple-rows';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { arbitraryContacts, arbitrarySides } from '../arbitrary-contacts';
import { collectHops, enumerateChannels } from '../enumerate-channels';

/** Every subset, the smaller first. */
function listSubsets(ids: readonly string[]): string[][] {
  const subsets = Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_, i) => bits & (1 << i)));
  return subsets.sort((a, b) => a.length - b.length);
}

function toInside(channel: readonly string[]): string[] {
  return channel.slice(1, -1);
}

/** The most channels that share nobody within, by trying all choices. */
function countDisjoint(channels: readonly (readonly string[])[]): number {
  const [first, ...rest] = channels;
  if (!first) return 0;
  const apart = rest.filter((channel) => !toInside(channel).some((actor) => toInside(first).includes(actor)));
  return Math.max(1 + countDisjoint(apart), countDisjoint(rest));
}

/** Whether two actors of a way are in contact that do not follow each other. */
function hasChord(hops: ReadonlyMap<string, unknown>, way: readonly string[]): boolean {
  return way.some((a, i) => way.slice(i + 2).some((b) => hops.has(`${a} ${b}`)));
}

/** Who can be reached from the side "to" without passing a cut: of two least cuts the nearer one leaves fewer. */
function countBehind(
  hops: ReadonlyMap<string, unknown>,
  cut: readonly string[],
  to: readonly string[],
): number {
  const reached = new Set(to);
  for (let size = -1; size < reached.size; ) {
    size = reached.size;
    for (const key of hops.keys()) {
      const [a = '', b = ''] = key.split(' ');
      if (reached.has(a) && !cut.includes(b)) reached.add(b);
    }
  }
  return reached.size;
}

describe('findRobustness', () => {
  it('agrees with trying everything: the disjoint channels, the least cut nearest the end, what all channels pass', () => {
    fc.assert(
      fc.property(arbitraryContacts, arbitrarySides, (drawn, { from, to }) => {
        const graph = buildNetworkGraph(drawn);
        const shown = filterNetwork(graph, NO_FILTER);
        const robustness = findRobustness(graph, shown, from, to);
        for (const bound of ['all', 'uncontested'] as const) {
          const found = robustness[bound];
          const hops = collectHops(
            graph,
            (tie) => bound === 'all' || shown.standings.relationships.get(tie)?.id !== 'contested',
          );
          const channels = enumerateChannels(hops, from, to);
          const others = drawn.actors.map(({ id }) => id).filter((id) => ![...from, ...to].includes(id));

          expect(found.disjoint).toBe(countDisjoint([...channels].sort((a, b) => a.length - b.length)));
          expect(found.disjointChannels).toHaveLength(found.disjoint);
          const known = new Set(channels.map((channel) => channel.join(' ')));
          for (const channel of found.disjointChannels) expect(known).toContain(channel.join(' '));
          const induced = channels.filter((channel) => !hasChord(hops, channel));
          if (!found.adjacent) {
            // A way is a detour of a channel over some of the same actors: cuts and numbers are those of channels.
            expect(countDisjoint([...induced].sort((a, b) => a.length - b.length))).toBe(found.disjoint);
            expect(found.disjointChannels.filter((channel) => hasChord(hops, channel))).toEqual([]);
            const all = found.cut ?? [];
            expect(induced.every((channel) => toInside(channel).some((actor) => all.includes(actor)))).toBe(
              true,
            );
          }
          const inside = found.disjointChannels.flatMap(toInside);
          expect(new Set(inside).size).toBe(inside.length);

          const breaks = (cut: readonly string[]) =>
            channels.every((channel) => toInside(channel).some((actor) => cut.includes(actor)));
          const cuts = listSubsets(others).filter(breaks);
          const least = cuts.filter((cut) => cut.length === cuts[0]?.length);
          const nearest = [...least].sort((a, b) => countBehind(hops, a, to) - countBehind(hops, b, to))[0];
          expect(found.adjacent).toBe(channels.some((channel) => channel.length === 2));
          expect(found.cut).toEqual(nearest ? [...nearest].sort() : null);

          const onAll = others.filter((id) => channels.length > 0 && breaks([id]));
          expect([...found.articulation].sort()).toEqual(onAll.sort());
          const bridges = [...hops.keys()].filter((key) =>
            channels.every((channel) => ` ${channel.join(' ')} `.includes(` ${key} `)),
          );
          expect(found.bridges.map((bridge) => `${bridge.from} ${bridge.to}`).sort()).toEqual(
            channels.length === 0 ? [] : bridges.sort(),
          );
          for (const bridge of found.bridges) {
            expect([...bridge.relationships].sort()).toEqual(
              [...new Set(hops.get(`${bridge.from} ${bridge.to}`))].sort(),
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('findArticulation', () => {
  it('names those actors and contacts without which there are more parts', () => {
    fc.assert(
      fc.property(arbitraryContacts, (drawn) => {
        const graph = buildNetworkGraph(drawn);
        const network = buildContactNetwork(graph, filterNetwork(graph, NO_FILTER));
        const ids = drawn.actors.map(({ id }) => id);
        const keys = [...collectHops(graph).keys()];
        const countParts = (actors: readonly string[], contacts: readonly string[]) => {
          const part = new Map(actors.map((id) => [id, id]));
          for (let i = 0; i < actors.length; i++) {
            for (const key of contacts) {
              const [a = '', b = ''] = key.split(' ');
              const [one, other] = [part.get(a), part.get(b)];
              if (one !== undefined && other !== undefined && one < other) part.set(b, one);
            }
          }
          return new Set(part.values()).size;
        };
        const whole = countParts(ids, keys);
        const points = ids.filter(
          (id) =>
            countParts(
              ids.filter((other) => other !== id),
              keys,
            ) > whole,
        );
        const bridges = keys.filter((key) => {
          const reverse = key.split(' ').reverse().join(' ');
          return (
            countParts(
              ids,
              keys.filter((other) => other !== key && other !== reverse),
            ) > whole
          );
        });
        const found = findArticulation(getSimpleRows(network));
        expect(found.points.map((actor) => ids[actor])).toEqual(points);
        expect(
          found.bridges.flatMap(([a, b]) => [`${ids[a]} ${ids[b]}`, `${ids[b]} ${ids[a]}`]).sort(),
        ).toEqual(bridges.sort());
      }),
      { numRuns: 200 },
    );
  });
});
