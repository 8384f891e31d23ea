import type { NetworkGraph } from '@/lib/graph/model/network-graph';

/** What a brute force may go over, told of each relationship. */
export type Allows = (relationship: string, membership: boolean) => boolean;

/** For each pair of actors in contact, "a b", the relationships that join them; drawn from the graph and nothing else. */
export function collectHops(graph: NetworkGraph, allows: Allows = () => true): Map<string, string[]> {
  const hops = new Map<string, string[]>();
  graph.forEachEdge((_, { relationship, type }, a, b) => {
    if (!type.carriesMessages || a === b || !allows(relationship.id, type.family === 'membership')) return;
    for (const key of [`${a} ${b}`, `${b} ${a}`]) hops.set(key, [...(hops.get(key) ?? []), relationship.id]);
  });
  return hops;
}

/** Every channel between two sides of so many hops at most, by trying all ways. */
export function enumerateChannels(
  hops: ReadonlyMap<string, readonly string[]>,
  from: readonly string[],
  to: readonly string[],
  maxHops = 99,
): string[][] {
  const next = new Map<string, string[]>();
  for (const key of hops.keys()) {
    const [a = '', b = ''] = key.split(' ');
    next.set(a, [...(next.get(a) ?? []), b]);
  }
  const found: string[][] = [];
  const walk = (way: string[]) => {
    for (const actor of next.get(way.at(-1) ?? '') ?? []) {
      if (to.includes(actor)) found.push([...way, actor]);
      else if (!from.includes(actor) && !way.includes(actor) && way.length < maxHops) walk([...way, actor]);
    }
  };
  for (const actor of from) walk([actor]);
  return found;
}
