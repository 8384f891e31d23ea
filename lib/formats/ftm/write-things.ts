import type { Actor, Claim, Network, Relationship, SourceDocument } from '@/lib/network/network';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { OWN_KEY, type OwnPart } from './own-entities';

/** A thing as the network file holds it. */
export type Fields = Readonly<Record<string, unknown>>;

/** An entity as it is written: values of properties are lists of texts. */
export type WrittenEntity = {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly [OWN_KEY]: Readonly<Partial<Record<OwnPart, unknown>>>;
};

const SCHEMATA: Readonly<Record<ActorKindId, string>> = {
  person: 'Person',
  group: 'Organization',
  state: 'PublicBody',
};

/** Returns the id of an entity: ids of actors, ties and documents are of one space in FollowTheMoney, and may be the same here. */
export function toEntityId(part: OwnPart, id: string): string {
  return `${part}-${id}`;
}

/** Returns an entity with the values that say something, and what the network file says of the thing. */
export function toEntity(
  part: OwnPart,
  id: string,
  schema: string,
  values: Readonly<Record<string, readonly (string | null | undefined)[]>>,
  own: unknown,
): WrittenEntity {
  const properties = Object.entries(values).flatMap(([name, list]) => {
    const told = [...new Set(list)].filter((value) => value !== null && value !== undefined && value !== '');
    return told.length > 0 ? [[name, told as string[]] as const] : [];
  });
  return {
    id: toEntityId(part, id),
    schema,
    properties: Object.fromEntries(properties),
    [OWN_KEY]: { [part]: own },
  };
}

export function toNetworkEntity({ id, title, description }: Network, head: Fields): WrittenEntity {
  return toEntity('network', id, 'Note', { name: [title], description: [description] }, head);
}

export function toDocumentEntity(document: SourceDocument, own: Fields | undefined): WrittenEntity {
  const { id, title, publisher, authors, published, url } = document;
  const values = {
    ...{ title: [title], publisher: [publisher], author: authors },
    ...{ publishedAt: [published], sourceUrl: [url] },
  };
  return toEntity('documents', id, 'Document', values, own);
}

export function toActorEntity(actor: Actor, own: Fields | undefined): WrittenEntity {
  const { id, kind, name, aliases, role, country, from, to, notes, identifiers } = actor;
  const isPerson = kind === 'person';
  const values = {
    ...{ name: [name], alias: aliases, country: [country?.toLowerCase()], notes: [notes] },
    ...(isPerson ? { position: [role] } : { summary: [role] }),
    ...(isPerson
      ? { birthDate: [from], deathDate: [to] }
      : { incorporationDate: [from], dissolutionDate: [to] }),
    wikidataId: [Object.hasOwn(identifiers, 'wikidata') ? identifiers.wikidata : null],
  };
  return toEntity('actors', id, SCHEMATA[kind], values, own);
}

/**
 * A claim is a note on those who make it, and on the actors that it is about. `ties`: the relationships of the network by id.
 */
export function toClaimEntity(
  claim: Claim,
  ties: ReadonlyMap<string, Relationship>,
  own: Fields | undefined,
): WrittenEntity {
  const about = claim.relationships.flatMap((id) => {
    const tie = ties.get(id);
    return tie ? [tie.source, ...(tie.target === null ? [] : [tie.target])] : [];
  });
  const speakers = claim.evidence.flatMap(({ speaker }) => speaker ?? []);
  const values = {
    description: [claim.statement, claim.notes],
    entity: [...about, ...speakers].map((id) => toEntityId('actors', id)),
    proof: claim.evidence.map(({ document }) => toEntityId('documents', document)),
  };
  return toEntity('claims', claim.id, 'Note', values, own);
}
