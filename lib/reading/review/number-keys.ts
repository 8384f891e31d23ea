import type { Network } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';
import { ACTOR_KINDS } from '@/lib/vocabulary/actor-kinds';
import { getReadyType } from '@/lib/vocabulary/ready-types';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { RESPONSE_TYPES, RESPONSE_WORDS } from './accept-response';
import type { Correction } from './review-state';
import type { Suggestion } from './suggestion';

/** Types that one key chooses, in the order of the digits: 1 to 9, then 0. */
const KEYED_TYPES = [
  'talks-to',
  'mediates-via',
  'envoy-to',
  'ally-of',
  'backs',
  'opposes',
  'leads',
  'member-of',
  'asks',
  'rejects',
] as const;

/** What a digit chooses for a suggestion. */
export type NumberChoice = {
  readonly digit: string;
  readonly label: string;
  readonly correction: Correction;
};

/** Returns what the digits choose: a kind for an actor, a type for a tie or a sentence, what is answered for a response. */
export function listNumberChoices(suggestion: Suggestion, network: Network): readonly NumberChoice[] {
  switch (suggestion.kind) {
    case 'actor':
      return ACTOR_KINDS.map(({ id, label }, index) => ({
        digit: toDigit(index),
        label,
        correction: { actorKind: id },
      }));
    case 'tie':
    case 'uncovered':
      return listTypes(KEYED_TYPES, network);
    case 'response':
      return listTypes(RESPONSE_TYPES, network, RESPONSE_WORDS);
    case 'claim':
      return [];
  }
}

function listTypes(
  ids: readonly string[],
  network: Network,
  words: ReadonlyMap<string, string> = new Map(),
): readonly NumberChoice[] {
  return ids.map((id, index) => ({
    digit: toDigit(index),
    label: words.get(id) ?? findType(network, id)?.label ?? id,
    correction: { type: id },
  }));
}

/** Returns a type that a network knows or can adopt; null for none. */
export function findType(network: Pick<Network, 'relationshipTypes'>, id: string): RelationshipType | null {
  return collectTypes(network).get(id) ?? getReadyType(id)?.type ?? null;
}

function toDigit(index: number): string {
  return `${(index + 1) % 10}`;
}
