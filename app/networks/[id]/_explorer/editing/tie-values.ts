import { buildAddition, buildEdit } from '@/lib/network/changes/edit-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import type { Network, Relationship } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';
import type { Option } from '@/lib/view/match-options';
import type { EndKinds } from '@/lib/vocabulary/fitting-types';
import { FAMILIES, type RelationshipType } from '@/lib/vocabulary/relationship-type';
import { getLabels } from '@/lib/vocabulary/tie-wordings';
import { pickChanged } from './pick-changed';
import type { Written } from './use-form';

/** What is written of a tie. */
export type TieValues = Pick<Relationship, 'notes'> & {
  readonly [Field in 'source' | 'target' | 'type' | 'onBehalfOf' | 'toward' | 'claim' | 'from' | 'to']:
    | string
    | null;
};

export const BLANK_TIE: TieValues = {
  source: null,
  type: null,
  target: null,
  onBehalfOf: null,
  toward: null,
  claim: null,
  from: null,
  to: null,
  notes: '',
};

/** What a type has no place for goes with the type that had it. */
export function settleTie(values: TieValues, network: Network): TieValues {
  const type = collectTypes(network).get(values.type ?? '');
  return {
    ...values,
    onBehalfOf: type?.third?.role === 'onBehalfOf' ? values.onBehalfOf : null,
    toward: type?.third?.role === 'toward' ? values.toward : null,
    claim: type?.namesClaim ? values.claim : null,
  };
}

/** Returns the change that a form about a tie comes to; null when it changes nothing. */
export function writeTie(
  values: TieValues,
  network: Network,
  known: Relationship | undefined,
): Written | null {
  const { source, target, type } = values;
  // What is missing is refused with the words of the file’s rules.
  const tie = { ...values, source: source ?? '', target: target ?? '', type: type ?? '' };
  if (known) {
    const changed = pickChanged(known, tie);
    if (Object.keys(changed).length === 0) return null;
    return { change: buildEdit(network, { list: 'relationships', id: known.id }, changed) };
  }
  const id = toFreeId(network, 'relationships', `${tie.source} ${tie.type} ${tie.target}`);
  return {
    change: buildAddition(network, 'relationships', { id, ...tie }),
    added: { list: 'relationships', id } as const,
  };
}

/** Returns what is written of a tie that is there. */
export function pickTieValues(tie: Relationship): TieValues {
  const { source, target, type, onBehalfOf, toward, claim, from, to, notes } = tie;
  return { source, target, type, onBehalfOf, toward, claim, from, to, notes };
}

/** Returns types as a list to choose from, by family, in the words that they have between such ends. */
export function toTypeOptions(types: readonly RelationshipType[], ends: EndKinds): readonly Option[] {
  return FAMILIES.flatMap(({ id, label: group }) =>
    types
      .filter(({ family }) => family === id)
      .map((type) => ({ value: type.id, label: getLabels(type, ends).label, group })),
  );
}
