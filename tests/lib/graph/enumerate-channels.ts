import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Standings } from '@/lib/network/standing';

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

const ORDER = ['corroborated', 'reported', 'unsourced', 'contested'];

/** The rank of a channel by the letter of the rule, as numbers to compare one after the other, and its ids. */
export function rankChannel(
  graph: NetworkGraph,
  standings: Standings,
  hops: ReadonlyMap<string, readonly string[]>,
  actors: readonly string[],
): { readonly numbers: readonly number[]; readonly actors: readonly string[] } {
  const reliabilities = new Map(
    graph.getAttribute('network').documents.map(({ id, reliability }) => [id, reliability ?? 'F']),
  );
  const judge = (tie: string) => {
    const standing = standings.relationships.get(tie);
    const judged = (standing?.evidence ?? []).map(
      ({ document, credibility }) => `${reliabilities.get(document)}${credibility ?? 6}`,
    );
    return `${ORDER.indexOf(standing?.id ?? 'contested')}${[...judged, 'F6'].sort()[0]}`;
  };
  const best = actors
    .slice(1)
    .map((actor, i) => (hops.get(`${actors[i]} ${actor}`) ?? []).map(judge).sort()[0] ?? '');
  const weakest = [...best].sort().at(-1) ?? '';
  const contested = best.filter((grade) => grade.startsWith('3')).length;
  return { numbers: [contested, Number.parseInt(weakest, 36), best.length], actors };
}

export type Ranked = ReturnType<typeof rankChannel>;

export function compareRanked(a: Ranked, b: Ranked): number {
  const at = a.numbers.findIndex((number, i) => number !== b.numbers[i]);
  if (at !== -1) return (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
  const differs = a.actors.findIndex((actor, i) => actor !== b.actors[i]);
  return (a.actors[differs] ?? '') < (b.actors[differs] ?? '') ? -1 : 1;
}
