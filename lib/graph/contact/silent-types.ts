import { memoize } from '@/lib/network/memoize';
import type { FamilyId, RelationshipType } from '@/lib/vocabulary/relationship-type';
import { getGraphIndex } from '../model/graph-index';
import { join } from '../model/join-words';
import type { NetworkGraph } from '../model/network-graph';

/** A type of a network's own along whose ties no messages pass, and how many ties it has. */
export type SilentType = { readonly type: RelationshipType; readonly ties: number };

/** What no message passes along, whatever an import makes of it. */
const HOSTILE: ReadonlySet<FamilyId> = new Set(['rivalry', 'dispute']);
/** How many are named in a sentence. */
const MAX_NAMED = 4;

/**
 * Returns the types of a network's own that stand among contact and carry no messages, those with most ties first. An import that cannot
 * tell what a word of its file means makes such types: their ties are drawn, and no channel and no broker is found over them. Where no tie at
 * all carries messages, types of any family are such but rivalries and disputes.
 */
export const listSilentTypes: (graph: NetworkGraph) => readonly SilentType[] = memoize(findSilentTypes);

function findSilentTypes(graph: NetworkGraph): readonly SilentType[] {
  const own = new Set(graph.getAttribute('network').relationshipTypes.map(({ id }) => id));
  const counts = new Map<RelationshipType, number>();
  const isAll = isMute(graph).value;
  for (const type of getGraphIndex(graph).types) {
    const isContact = type.family === 'contact' || (isAll && !HOSTILE.has(type.family));
    if (!own.has(type.id) || type.carriesMessages || type.namesClaim || !isContact) continue;
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].map(([type, ties]) => ({ type, ties })).sort((one, other) => other.ties - one.ties);
}

/** Returns whether a network has ties, and none of them carries messages: channels and brokers are then empty. */
export function isSilent(graph: NetworkGraph): boolean {
  return graph.size > 0 && isMute(graph).value;
}

const isMute = memoize((graph: NetworkGraph) => ({
  value: !getGraphIndex(graph).types.some(({ carriesMessages }) => carriesMessages),
}));

/** Returns a sentence that says so; empty for none. */
export function toSilentWords(types: readonly SilentType[]): string {
  if (types.length === 0) return '';
  const named = types
    .slice(0, MAX_NAMED)
    .map(({ type, ties }) => `“${type.label}” (${ties.toLocaleString('en')})`);
  const more = types.length - named.length;
  const words = join([...named, ...(more > 0 ? [`${more} more`] : [])]);
  return `Ties of the ${types.length === 1 ? 'type' : 'types'} ${words} carry no messages in this network, so they are no contact here.`;
}
