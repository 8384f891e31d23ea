import type { Network } from '@/lib/network/network';

/** How many actors, ties and so on are sent to a worker at a time, so that the page stays awake: some milliseconds' work. */
const MAX_AT_ONCE = 1_000;

/** Returns a network in parts, each with at most so many entries of each list; a small one is one part. */
export function cutNetwork(network: Network, most = MAX_AT_ONCE): readonly Network[] {
  const { actors, documents, relationships, claims, meetings, relationshipTypes } = network;
  const lists = [actors, documents, relationships, claims, meetings, relationshipTypes];
  const count = Math.max(1, ...lists.map(({ length }) => Math.ceil(length / most)));
  return Array.from({ length: count }, (_, i) => {
    const cut = <Thing>(list: readonly Thing[]) => list.slice(i * most, (i + 1) * most);
    return {
      ...network,
      actors: cut(actors),
      documents: cut(documents),
      relationships: cut(relationships),
      claims: cut(claims),
      meetings: cut(meetings),
      relationshipTypes: cut(relationshipTypes),
    };
  });
}

/** Returns the network whose parts these are. Throws a RangeError when there is none. */
export function joinNetwork(parts: readonly Network[]): Network {
  const [first] = parts;
  if (!first) throw new RangeError('A network has at least one part.');
  return {
    ...first,
    actors: parts.flatMap(({ actors }) => actors),
    documents: parts.flatMap(({ documents }) => documents),
    relationships: parts.flatMap(({ relationships }) => relationships),
    claims: parts.flatMap(({ claims }) => claims),
    meetings: parts.flatMap(({ meetings }) => meetings),
    relationshipTypes: parts.flatMap(({ relationshipTypes }) => relationshipTypes),
  };
}
