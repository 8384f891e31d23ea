import { adoptType, listAdoptableTypes } from '@/lib/network/changes/adopt-type';
import { buildAddition, buildEdit } from '@/lib/network/changes/edit-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import type { Evidence, Network, Relationship } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';
import type { Option } from '@/lib/view/match-options';
import { type EndKinds, listFittingTypes } from '@/lib/vocabulary/fitting-types';
import { getReadyType } from '@/lib/vocabulary/ready-types';
import { FAMILIES, type RelationshipType } from '@/lib/vocabulary/relationship-type';
import { getLabels } from '@/lib/vocabulary/tie-wordings';
import { TYPE_WORDS } from '@/lib/vocabulary/type-words';
import { pickChanged } from './pick-changed';
import type { Written } from './use-form';

/** What is written of a tie. */
export type TieValues = Pick<Relationship, 'notes' | 'modality'> & {
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
  modality: null,
  from: null,
  to: null,
  notes: '',
};

/** Returns what is written of a tie without what its type has no place for: the third actor or the claim of a type before. */
export function settleTie(values: TieValues, network: Network): TieValues {
  const type = collectOfferedTypes(network).get(values.type ?? '');
  return {
    ...values,
    onBehalfOf: type?.third?.role === 'onBehalfOf' ? values.onBehalfOf : null,
    toward: type?.third?.role === 'toward' ? values.toward : null,
    claim: type?.namesClaim ? values.claim : null,
  };
}

/** Returns the change that a form about a tie that is there comes to; null when it changes nothing. */
export function writeTie(values: TieValues, network: Network, known: Relationship): Written | null {
  const tie = toTie(values, network);
  const { adopting, operations } = adoptType(network, tie.type);
  const changed = pickChanged(known, tie);
  if (Object.keys(changed).length === 0) return null;
  const change = buildEdit(adopting, { list: 'relationships', id: known.id }, changed);
  return { change: { ...change, operations: [...operations, ...change.operations] } };
}

/**
 * Returns the change that adds a tie. A ready type is adopted in the same change, so that both are undone at once; so is the
 * evidence.
 */
export function writeNewTie(values: TieValues, network: Network, evidence: readonly Evidence[]): Written {
  const tie = toTie(values, network);
  const { adopting, operations } = adoptType(network, tie.type);
  const id = toFreeId(network, 'relationships', `${tie.source} ${tie.type} ${tie.target ?? tie.claim ?? ''}`);
  const thing = { id, ...tie, ...(evidence.length > 0 && { evidence }) };
  const change = buildAddition(adopting, 'relationships', thing);
  return {
    change: { ...change, operations: [...operations, ...change.operations] },
    added: { list: 'relationships', id },
  };
}

/** What is missing is refused with the words of the file’s rules. */
function toTie(values: TieValues, network: Network) {
  const { source, target, type } = values;
  const mayLackTarget = values.claim !== null || collectOfferedTypes(network).get(type ?? '')?.namesClaim;
  return {
    ...values,
    source: source ?? '',
    target: mayLackTarget ? target : (target ?? ''),
    type: type ?? '',
  };
}

/** Returns what is written of a tie, without what else it or its form has. */
export function pickTieValues(tie: TieValues): TieValues {
  const { source, target, type, onBehalfOf, toward, claim, modality, from, to, notes } = tie;
  return { source, target, type, onBehalfOf, toward, claim, modality, from, to, notes };
}

/** Returns the types that a tie may have, by id: the vocabulary's, the network's own, and the ready ones that it may adopt. */
export function collectOfferedTypes(network: Network): ReadonlyMap<string, RelationshipType> {
  const ready = listAdoptableTypes(network).map((type) => [type.id, type] as const);
  return new Map([...collectTypes(network), ...ready]);
}

/**
 * Returns the types that fit such ends as a list to choose from, in the words that they have between them: those of the network by
 * family, then the ready ones. Each is found by its synonyms, too.
 */
export function toTypeOptions(network: Network, ends: EndKinds): readonly Option[] {
  const toFitting = (types: Iterable<RelationshipType>) =>
    listFittingTypes(types, ends).flatMap(({ type, isReversed }) => (isReversed ? [] : [type]));
  const toOption = (type: RelationshipType) => ({
    value: type.id,
    label: getLabels(type, ends).label,
    words: listTypeWords(type),
  });
  const known = toFitting(collectTypes(network).values());
  const ready = toFitting(listAdoptableTypes(network));
  return [
    ...FAMILIES.flatMap(({ id, label: group }) =>
      known.filter(({ family }) => family === id).map((type) => ({ ...toOption(type), group })),
    ),
    ...ready.map((type) => ({ ...toOption(type), group: 'Ready types' })),
  ];
}

/** Words for a type beside its label; an adopted type is found as before, for as long as it is what the ready type is. */
function listTypeWords({ id, label }: RelationshipType): readonly string[] {
  const ready = getReadyType(id);
  if (ready) return ready.type.label === label ? [...ready.synonyms, ...ready.inverseSynonyms] : [];
  return Object.hasOwn(TYPE_WORDS, id) ? (TYPE_WORDS[id] ?? []) : [];
}
