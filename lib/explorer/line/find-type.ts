import { foldText } from '@/lib/graph/search/fold-text';
import { listAdoptableTypes } from '@/lib/network/changes/adopt-type';
import type { Network } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';
import { getReadyType } from '@/lib/vocabulary/ready-types';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { TYPE_WORDS } from '@/lib/vocabulary/type-words';

/** A type of tie that a line may name, with the words for it, folded; the first are its own. */
export type NamedType = { readonly type: RelationshipType; readonly words: readonly string[] };

export type FoundType =
  | { readonly state: 'known'; readonly type: RelationshipType }
  | { readonly state: 'several'; readonly types: readonly RelationshipType[] }
  | { readonly state: 'none' };

type Types = Pick<Network, 'relationshipTypes'>;

const named = new WeakMap<Types['relationshipTypes'], readonly NamedType[]>();

/**
 * Returns the types that a line may name: the vocabulary's, the network's own and the ready ones. Answers to claims are none of
 * them: a line has signs for those.
 */
export function listNamedTypes({ relationshipTypes }: Types): readonly NamedType[] {
  const known = named.get(relationshipTypes);
  if (known) return known;
  const types = [
    ...collectTypes({ relationshipTypes }).values(),
    ...listAdoptableTypes({ relationshipTypes }),
  ];
  const list = types
    .filter(({ namesClaim }) => !namesClaim)
    .map((type) => ({ type, words: listWords(type) }));
  named.set(relationshipTypes, list);
  return list;
}

/** Returns the words for types that a line is read with. */
export function listTypeWords(network: Types): readonly string[] {
  return listNamedTypes(network).map(({ type }) => type.label.toLowerCase());
}

/** Returns the type that words stand for: its id, label or another word for it; else the only one of which words begin so. */
export function findType(text: string, network: Types): FoundType {
  const typed = foldText(text);
  if (typed === '') return { state: 'none' };
  const types = listNamedTypes(network);
  const whole = types.filter(({ words }) => words.includes(typed));
  const begun =
    whole.length > 0 ? whole : types.filter(({ words }) => words.some((word) => word.startsWith(typed)));
  const [only, ...others] = begun;
  if (!only) return { state: 'none' };
  if (others.length === 0) return { state: 'known', type: only.type };
  return { state: 'several', types: begun.map(({ type }) => type) };
}

function listWords({ id, label }: RelationshipType): readonly string[] {
  const ready = getReadyType(id);
  const others = ready
    ? ready.type.label === label
      ? ready.synonyms
      : []
    : Object.hasOwn(TYPE_WORDS, id)
      ? (TYPE_WORDS[id] ?? [])
      : [];
  const short = label.replace(/^is (?:an? )?/u, '');
  return [...new Set([label, id, short, ...others].map(foldText))].filter((word) => word !== '');
}
