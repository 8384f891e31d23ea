import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import type { Network } from './network';

/** Returns every relationship type that a network may use, by id: the vocabulary's, then the network's own. */
export function collectTypes(
  network: Pick<Network, 'relationshipTypes'>,
): ReadonlyMap<string, RelationshipType> {
  return new Map([...RELATIONSHIP_TYPES, ...network.relationshipTypes].map((type) => [type.id, type]));
}
