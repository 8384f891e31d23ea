import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Positions } from '@/lib/view/positions';

/** Actors whom a layout has not given a place yet: those to be placed now, and those who stay where they came up. */
export type Unsettled = { readonly toPlace: readonly string[]; readonly toStay: readonly string[] };

/**
 * Returns the actors of a graph that are to be placed by a layout: who stands nowhere, and who came up at a free spot (`loose`)
 * and has got a tie since. Of those who are tied to each other alone, one stays, so that the others have an actor to stand by.
 */
export function findUnsettled(
  graph: NetworkGraph,
  positions: Positions,
  loose: ReadonlySet<string>,
): Unsettled {
  const isMissing = (id: string) => !Object.hasOwn(positions, id);
  const open = new Set(
    graph.nodes().filter((id) => isMissing(id) || (loose.has(id) && graph.degree(id) > 0)),
  );
  const toStay: string[] = [];
  const seen = new Set<string>();
  for (const id of open) {
    if (seen.has(id)) continue;
    const { members, isAnchored } = collectPart(graph, id, open);
    for (const member of members) seen.add(member);
    const first = isAnchored ? undefined : members.find((member) => !isMissing(member));
    if (first !== undefined) toStay.push(first);
  }
  return { toPlace: [...open].filter((id) => !toStay.includes(id)), toStay };
}

/** The open actors that hang together, and whether one of them has a tie to an actor who is settled. */
function collectPart(graph: NetworkGraph, start: string, open: ReadonlySet<string>) {
  const members = [start];
  const seen = new Set(members);
  let isAnchored = false;
  for (const member of members) {
    for (const neighbour of graph.neighbors(member)) {
      if (!open.has(neighbour)) isAnchored = true;
      else if (!seen.has(neighbour)) {
        seen.add(neighbour);
        members.push(neighbour);
      }
    }
  }
  return { members, isAnchored };
}
