import type { Relationship } from '@/lib/network/network';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { forEachIn, getGraphIndex } from './graph-index';
import type { NetworkGraph } from './network-graph';

/** The part that an actor has in a relationship. */
type TieRole = 'source' | 'target' | 'third';

export type Tie = {
  readonly relationship: string;
  readonly role: TieRole;
  /** Which way it runs as the actor sees it: from it, to it, or (symmetric types) both ways. */
  readonly direction: 'out' | 'in' | 'both';
  /** The other actors who take part, in the order source, target, third. */
  readonly others: readonly string[];
};

/**
 * Returns the relationships in which an actor takes part, third roles included, in the order of the file; only those
 * of `shown`, when given. An actor that the graph does not know has none.
 */
export function findTies(graph: NetworkGraph, actorId: string, shown?: ReadonlySet<string>): Tie[] {
  const index = getGraphIndex(graph);
  const actor = index.actorNumbers.get(actorId);
  const ties: Tie[] = [];
  if (actor === undefined) return ties;
  forEachIn(index.ties, actor, (r) => {
    const relationship = index.relationships[r];
    const type = index.types[r];
    if (!relationship || !type || (shown && !shown.has(relationship.id))) return;
    ties.push(toTie(relationship, type, actorId));
  });
  return ties;
}

function toTie(relationship: Relationship, type: RelationshipType, actorId: string): Tie {
  const { source, target } = relationship;
  const third = type.third ? relationship[type.third.role] : null;
  const role = source === actorId ? 'source' : target === actorId ? 'target' : 'third';
  const isOut = role === 'source' || (role === 'third' && type.third?.leg === 'before');
  const others = new Set([source, target ?? source, ...(third === null ? [] : [third])]);
  others.delete(actorId);
  return {
    relationship: relationship.id,
    role,
    direction: type.symmetric ? 'both' : isOut ? 'out' : 'in',
    others: [...others],
  };
}
