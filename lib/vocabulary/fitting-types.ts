import type { ActorKindId } from './actor-kinds';
import { FAMILIES, type RelationshipType } from './relationship-type';

/** The kinds of the actors at both ends of a tie; null for one that is not chosen yet. */
export type EndKinds = { readonly source: ActorKindId | null; readonly target: ActorKindId | null };

/** A type that a tie may have: from source to target, or the other way. */
export type FittingType = { readonly type: RelationshipType; readonly isReversed: boolean };

/** Returns whether a tie of a type may run between actors of these kinds. */
export function isFitting(
  { sourceKinds, targetKinds }: Pick<RelationshipType, 'sourceKinds' | 'targetKinds'>,
  { source, target }: EndKinds,
): boolean {
  const mayBegin = source === null || sourceKinds.includes(source);
  const mayEnd = target === null || targetKinds.includes(target);
  return mayBegin && mayEnd;
}

/**
 * Returns the types that a tie between actors of these kinds may have, by family: those that fit as the ends are, and those
 * that fit when they are turned round.
 */
export function listFittingTypes(
  types: Iterable<RelationshipType>,
  { source, target }: EndKinds,
): readonly FittingType[] {
  const fitting = [...types].flatMap((type): readonly FittingType[] => {
    if (isFitting(type, { source, target })) return [{ type, isReversed: false }];
    return isFitting(type, { source: target, target: source }) ? [{ type, isReversed: true }] : [];
  });
  return FAMILIES.flatMap(({ id }) => fitting.filter(({ type }) => type.family === id));
}
