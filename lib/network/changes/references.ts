import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import type { Evidence, Network } from '../network';
import type { ListName } from '../thing-index';

/** A thing that a list of a network holds. */
export type Thing<List extends ListName = ListName> = Network[List][number];

/** A list, and the id of a thing in it. */
export type Reference = { readonly list: ListName; readonly id: string };

const VOCABULARY: ReadonlySet<string> = new Set(RELATIONSHIP_TYPES.map(({ id }) => id));

type Listings = { readonly [List in ListName]: (thing: Thing<List>) => readonly Reference[] };

const LISTINGS: Listings = {
  actors: () => [],
  documents: () => [],
  relationships: ({ type, source, target, onBehalfOf, toward, claim, evidence }) => {
    const named: Reference[] = [];
    for (const id of [source, target, onBehalfOf, toward])
      if (id !== null) named.push({ list: 'actors', id });
    if (claim !== null) named.push({ list: 'claims', id: claim });
    if (!VOCABULARY.has(type)) named.push({ list: 'relationshipTypes', id: type });
    named.push(...listOfEvidence(evidence));
    return named;
  },
  claims: ({ relationships, meetings, evidence }) => [
    ...relationships.map((id) => ({ list: 'relationships' as const, id })),
    ...meetings.map((id) => ({ list: 'meetings' as const, id })),
    ...listOfEvidence(evidence),
  ],
  meetings: ({ participants, evidence }) => [
    ...participants.map(({ actor }) => ({ list: 'actors' as const, id: actor })),
    ...listOfEvidence(evidence),
  ],
  relationshipTypes: () => [],
};

/** Returns what a thing names, but types of the vocabulary; what is named twice may be there twice. */
export function listReferences<List extends ListName>(list: List, thing: Thing<List>): readonly Reference[] {
  return LISTINGS[list](thing);
}

/** Returns a reference as one word, for maps. */
export function toKey({ list, id }: Reference): string {
  return `${list}/${id}`;
}

function listOfEvidence(evidence: readonly Evidence[]): readonly Reference[] {
  return evidence.flatMap(({ document, speaker }) => {
    const named: Reference = { list: 'documents', id: document };
    return speaker === null ? [named] : [named, { list: 'actors', id: speaker }];
  });
}
