import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { READY_TYPES } from '@/lib/vocabulary/ready-types';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';

type Kinds = {
  readonly source: ActorKindId;
  readonly target: ActorKindId;
  readonly third: ActorKindId | null;
};

const TYPES = new Map(
  [...RELATIONSHIP_TYPES, ...READY_TYPES.map(({ type }) => type)].map((type) => [type.id, type]),
);

/** Returns whether the vocabulary lets actors of these kinds have a tie of a type. */
export function mayJoin(type: string, { source, target, third }: Kinds): boolean {
  const known = TYPES.get(type);
  if (!known?.sourceKinds.includes(source) || !known.targetKinds.includes(target)) return false;
  return third === null || (known.third?.kinds.includes(third) ?? false);
}
