import { getReadyType, READY_TYPES } from '@/lib/vocabulary/ready-types';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { Network } from '../network';
import type { Operation } from './change';
import { buildAddition } from './edit-thing';

/** Returns the ready types that a network can adopt: those of which none of its own types has the id or the label. */
export function listAdoptableTypes({
  relationshipTypes,
}: Pick<Network, 'relationshipTypes'>): readonly RelationshipType[] {
  const taken = new Set(relationshipTypes.flatMap(({ id, label }) => [id, label]));
  return READY_TYPES.flatMap(({ type }) => (taken.has(type.id) || taken.has(type.label) ? [] : [type]));
}

/**
 * Returns the operations that give a network the ready type of an id, and the network with it. Without operations when the id is
 * that of a type that the network knows, or of none.
 */
export function adoptType(
  network: Network,
  id: string,
): { readonly operations: readonly Operation[]; readonly adopting: Network } {
  const ready = getReadyType(id)?.type;
  if (!ready || network.relationshipTypes.some((type) => type.id === id))
    return { operations: [], adopting: network };
  const { operations } = buildAddition(network, 'relationshipTypes', ready);
  return {
    operations,
    adopting: { ...network, relationshipTypes: [...network.relationshipTypes, ready] },
  };
}
