/** @jest-environment node */

import { computeBetweenness } from '@/lib/graph/brokers/betweenness';
import { findArticulation } from '@/lib/graph/channels/articulation';
import { findBestChannel } from '@/lib/graph/channels/best-channel';
import { createChannelSearch } from '@/lib/graph/channels/channel-search';
import { findSeparation } from '@/lib/graph/channels/disjoint-channels';
import { buildContactNetwork } from '@/lib/graph/contact/contact-network';
import { getSimpleRows } from '@/lib/graph/contact/simple-rows';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { getIdRanks } from '@/lib/graph/model/id-ranks';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { drawPairs } from './draw-pairs';
import { sumFloorBetweenness } from './floor-betweenness';
import { createFloorSearch, findFloorChannels } from './floor-channels';
import { countFloorArticulation, countFloorDisjoint } from './floor-cuts';
import { compareWays, createOrderedFloorSearch, orderRows } from './floor-ordered';
import { forgetStandings } from './forget-standings';
import { generatePowerLaw } from './generate-power-law';

const ACTORS = 1500;
const graph = buildNetworkGraph(generatePowerLaw({ actors: ACTORS, ties: 3500 }));
const network = forgetStandings(buildContactNetwork(graph, filterNetwork(graph, NO_FILTER)));
const rows = getSimpleRows(network);
const pairs = drawPairs(rows, 100, 1);

/** The first by ids of the shortest ways, from how far everybody is from the end. */
function findFirstWay(from: number, to: number): number[] {
  const { offsets, neighbours } = rows;
  const listRow = (actor: number) => [...neighbours.subarray(offsets[actor], offsets[actor + 1])];
  const hops = new Map([[to, 0]]);
  for (const [actor, far] of hops)
    for (const other of listRow(actor)) if (!hops.has(other)) hops.set(other, far + 1);
  const toId = (actor: number) => network.index.actors[actor]?.id ?? '';
  const way = [from];
  for (let left = Number(hops.get(from)) - 1; left >= 0; left--) {
    const next = listRow(way.at(-1) ?? -1).filter((actor) => hops.get(actor) === left);
    way.push(next.sort((a, b) => (toId(a) < toId(b) ? -1 : 1))[0] ?? -1);
  }
  return way;
}

describe('what the graph questions are measured against', () => {
  it('asks for one channel of several shortest, where there are hubs and chains', () => {
    for (const [from, to] of pairs) {
      const search = createChannelSearch(network, { from: [from], to: [to] });
      const best = findBestChannel(search, 8);
      expect(best?.actors).toEqual(findFirstWay(from, to));
      expect(createFloorSearch(rows).find(from, to, 8)).toHaveLength(best?.actors.length ?? -1);
    }
  });

  it('answers ten shortest ways, by hops alone', () => {
    const search = createFloorSearch(rows);
    const lengths = new Set<number>();
    for (const [from, to] of pairs) {
      const floor = findFloorChannels(search, from, to, 10, 8);
      expect(floor[0]).toHaveLength(findFirstWay(from, to).length);
      expect(floor.map((way) => way.length)).toEqual(floor.map((way) => way.length).sort((a, b) => a - b));
      expect(new Set(floor.map(String)).size).toBe(floor.length);
      for (const way of floor) {
        expect([way[0], way.at(-1), new Set(way).size]).toEqual([from, to, way.length]);
        lengths.add(way.length);
      }
    }
    expect(lengths.size).toBeGreaterThan(2);
  });

  it('answers the first by ids, one and ten of them, where the floor is to answer the same', () => {
    const ranks = getIdRanks(network.index);
    const search = createOrderedFloorSearch(orderRows(rows, ranks));
    for (const [from, to] of pairs) {
      const first = findFirstWay(from, to).map((actor) => ranks[actor] as number);
      const ends = [ranks[from] as number, ranks[to] as number] as const;
      expect(search.find(...ends, 8)).toEqual(first);
      const ways = findFloorChannels(search, ...ends, 10, 8, compareWays);
      expect(ways[0]).toEqual(first);
      expect([...ways].sort(compareWays)).toEqual(ways);
    }
  });

  it('counts the channels that share nobody', () => {
    const counts = pairs.map(([from, to]) => countFloorDisjoint(rows, from, to));
    expect(counts).toEqual(pairs.map(([from, to]) => findSeparation(rows, [from], [to]).disjoint.length));
    expect(Math.max(...counts)).toBeGreaterThan(1);
  });

  it('counts the articulation points', () => {
    expect(countFloorArticulation(rows)).toBe(findArticulation(rows).points.length);
    expect(countFloorArticulation(rows)).toBeGreaterThan(0);
  });

  it('adds up betweenness', () => {
    const starts = Int32Array.from({ length: ACTORS }, (_, actor) => actor);
    const { values } = computeBetweenness({ offsets: rows.offsets, items: rows.neighbours });
    sumFloorBetweenness(rows, starts).forEach((sum, actor) => {
      expect(sum / ((ACTORS - 1) * (ACTORS - 2))).toBeCloseTo(values[actor] ?? Number.NaN, 12);
    });
  });
});
