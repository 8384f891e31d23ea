import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';

type Row = {
  readonly source: number;
  readonly target: number;
  readonly third: number;
  readonly hasClaim: boolean;
};

type Fitter = {
  getKind(actor: number): ActorKindId;
  loosen(type: RelationshipType, part: 'kinds' | 'claim', place: () => string): RelationshipType;
};

/**
 * Returns the type as a row can bear it: itself, or a looser one of the network’s own when the kinds of its actors do not fit, or
 * when it denies and does not say what. Neither is a reason to lose the tie.
 */
export function fitType(
  type: RelationshipType,
  row: Row,
  fitter: Fitter,
  place: () => string,
): RelationshipType {
  const named = type.namesClaim && !row.hasClaim ? fitter.loosen(type, 'claim', place) : type;
  return fitsKinds(named, row, fitter) ? named : fitter.loosen(named, 'kinds', place);
}

function fitsKinds(type: RelationshipType, { source, target, third }: Row, fitter: Fitter): boolean {
  return (
    isAmong(type.sourceKinds, source, fitter) &&
    isAmong(type.targetKinds, target, fitter) &&
    (third < 0 || !type.third || isAmong(type.third.kinds, third, fitter))
  );
}

/** Most types take every kind: only for the others is it worth asking. */
function isAmong(kinds: readonly ActorKindId[], actor: number, fitter: Fitter): boolean {
  return kinds.length === 3 || kinds.includes(fitter.getKind(actor));
}
