import type { Thing } from '@/lib/network/changes/references';
import type { Network } from '@/lib/network/network';
import type { ListName } from '@/lib/network/thing-index';

/**
 * Returns a network with all that either of two versions has, so that both can be drawn on one map: as it is in the later
 * one, with what the later no longer has at the end of each list.
 */
export function joinNetworks(before: Network, after: Network): Network {
  return {
    ...after,
    actors: joinLists('actors', before, after),
    documents: joinLists('documents', before, after),
    relationships: joinLists('relationships', before, after),
    claims: joinLists('claims', before, after),
    meetings: joinLists('meetings', before, after),
    relationshipTypes: joinLists('relationshipTypes', before, after),
  };
}

function joinLists<List extends ListName>(
  list: List,
  before: Network,
  after: Network,
): readonly Thing<List>[] {
  const [earlier, later]: readonly (readonly Thing<List>[])[] = [before[list], after[list]];
  const known = new Set(later?.map(({ id }) => id));
  return [...(later ?? []), ...(earlier ?? []).filter(({ id }) => !known.has(id))];
}
