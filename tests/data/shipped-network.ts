import files from 'node:fs';
import path from 'node:path';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Evidence, Network, Relationship } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';

/** Where the networks that ship are kept. */
export const DATA_FOLDER = path.resolve('data');

/** Returns the text of a network that ships. */
export function readShippedText(id: string): string {
  return files.readFileSync(path.join(DATA_FOLDER, `${id}.json`), 'utf8');
}

/** Returns a network that ships. Throws when it does not parse. */
export function readShippedNetwork(id: string): Network {
  const parsed = parseNetworkText(readShippedText(id));
  if (!parsed.ok) throw new Error(`data/${id}.json does not parse: ${parsed.issues[0]?.message}`);
  return parsed.value;
}

/** Returns a tie of a network as one line: "amos-hochstein mediates-via nabih-berri toward hezbollah". */
export function toLine({ source, type, target, onBehalfOf, toward, claim }: Relationship): string {
  const third = [onBehalfOf && `for ${onBehalfOf}`, toward && `toward ${toward}`, claim && `claim ${claim}`];
  return [source, type, target, ...third].filter(Boolean).join(' ');
}

/** Returns who says what in a list of evidence: "paragraph 1: a senior diplomat". */
export function toVoices(evidence: readonly Evidence[]): string[] {
  return evidence.map(({ attribution, locator }) => (attribution ? `${locator}: ${attribution}` : locator));
}

/** Returns the relationship of that id. Throws when there is none, so that no test passes on nothing. */
export function getTie(network: Network, id: string): Relationship {
  const tie = network.relationships.find((relationship) => relationship.id === id);
  if (!tie) throw new RangeError(`${network.id} has no relationship "${id}".`);
  return tie;
}

/** Returns the ids of the ties that run from one actor straight to another. */
export function listBetween(graph: NetworkGraph, from: string, to: string): string[] {
  const ends = graph.mapEdgesOf(from, (key, _, source, target) => ({ key, source, target }));
  return ends.flatMap(({ key, source, target }) => (source === from && target === to ? [key] : []));
}

type Way = {
  /** Actors that nothing may pass. */
  readonly without?: readonly string[];
  /** Which ties may be used, of those that carry messages. */
  readonly over?: (relationship: Relationship, type: RelationshipType) => boolean;
};

/**
 * Returns every shortest way from one actor to another, each as the actors it passes, over ties that carry messages.
 * A leg is gone in either direction. Breadth-first (Moore, 1959), apart from the code of `lib/graph` on purpose.
 */
export function findWays(graph: NetworkGraph, from: string, to: string, way: Way = {}): string[][] {
  const { without = [], over = () => true } = way;
  const neighbours = new Map<string, Set<string>>();
  graph.forEachEdge((_, { relationship, type }, a, b) => {
    if (!type.carriesMessages || !over(relationship, type) || without.includes(a) || without.includes(b))
      return;
    for (const [one, other] of [[a, b] as const, [b, a] as const]) {
      neighbours.set(one, (neighbours.get(one) ?? new Set<string>()).add(other));
    }
  });
  const seen = new Set([from]);
  let front = [[from]];
  while (front.length > 0) {
    const found = front.filter((actors) => actors.at(-1) === to);
    if (found.length > 0) return found;
    front = front.flatMap((actors) =>
      [...(neighbours.get(actors.at(-1) ?? '') ?? [])]
        .filter((next) => !seen.has(next))
        .map((next) => [...actors, next]),
    );
    for (const actors of front) seen.add(actors.at(-1) ?? '');
  }
  return [];
}
