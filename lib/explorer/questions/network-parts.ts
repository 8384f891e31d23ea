import type { Network } from '@/lib/network/network';

/** Returns a network in parts, each with at most so many entries of each list; a small one is one part. */
export function cutNetwork(network: Network, most: number): readonly Network[] {
  const { actors, documents, relationships, claims, relationshipTypes } = network;
  const lists = [actors, documents, relationships, claims, relationshipTypes];
  const count = Math.max(1, ...lists.map(({ length }) => Math.ceil(length / most)));
  return Array.from({ length: count }, (_, i) => {
    const cut = <Thing>(list: readonly Thing[]) => list.slice(i * most, (i + 1) * most);
    return {
      ...network,
      actors: cut(actors),
      documents: cut(documents),
      relationships: cut(relationships),
      claims: cut(claims),
      relationshipTypes: cut(relationshipTypes),
    };
  });
}

/** Returns the network whose parts, at least one, these are. */
export function joinNetwork(parts: readonly [Network, ...Network[]]): Network {
  return {
    ...parts[0],
    actors: parts.flatMap(({ actors }) => actors),
    documents: parts.flatMap(({ documents }) => documents),
    relationships: parts.flatMap(({ relationships }) => relationships),
    claims: parts.flatMap(({ claims }) => claims),
    relationshipTypes: parts.flatMap(({ relationshipTypes }) => relationshipTypes),
  };
}
