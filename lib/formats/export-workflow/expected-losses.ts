import type { Actor, Network } from '@/lib/network/network';
import {
  actorSchema,
  claimSchema,
  documentSchema,
  networkSchema,
  relationshipSchema,
} from '@/lib/network/schema';
import type { FormatKeeps } from '../format';
import { TABLED_EVIDENCE } from '../table/own-columns';

/**
 * Returns what of a network a format will not hold, told from what it keeps: a sentence for each thing that the network has, with
 * a count; nothing that the network does not have. What writing then loses, the writer says exactly.
 */
export function listExpectedLosses(keeps: FormatKeeps, network: Network): readonly string[] {
  return [
    keeps.actors ? null : describeActors(network),
    keeps.thirdRoles ? null : describeThirdRoles(network),
    keeps.claims ? null : describeClaims(network),
    keeps.meetings
      ? null
      : describe(
          network.meetings.length,
          'meeting is left out, with the contact of those who were there',
          'meetings are left out, with the contact of those who were there',
        ),
    keeps.evidence ? null : describeEvidence(network),
    keeps.documents ? null : describeDocuments(network, keeps.evidence),
    keeps.ownTypes
      ? null
      : describe(
          network.relationshipTypes.length,
          'type of the network’s own keeps its name alone',
          'types of the network’s own keep their names alone',
        ),
    keeps.ownTypes ? null : describeOwnAnswers(network),
    keeps.extraFields
      ? null
      : describe(countExtraFields(network), 'extra field is left out', 'extra fields are left out'),
  ].filter((sentence): sentence is string => sentence !== null);
}

function describe(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count.toLocaleString('en')} ${count === 1 ? one : many}.`;
}

function describeActors({ actors, relationships }: Network): string | null {
  const tied = new Set(
    relationships.flatMap(({ source, target, onBehalfOf, toward }) => [source, target, onBehalfOf, toward]),
  );
  const lost = actors.filter((actor) => !tied.has(actor.id) || hasMore(actor)).length;
  return describe(
    lost,
    'actor loses all but id, name and kind, or has no tie and is left out',
    'actors lose all but id, name and kind, or have no tie and are left out',
  );
}

function hasMore({ aliases, role, country, from, to, notes, identifiers, shadow }: Actor): boolean {
  if (shadow) return true;
  const texts = [role, country ?? '', from ?? '', to ?? '', notes];
  return aliases.length > 0 || Object.keys(identifiers).length > 0 || texts.some((text) => text !== '');
}

function describeThirdRoles({ relationships }: Network): string | null {
  const count = relationships.filter(
    ({ onBehalfOf, toward }) => onBehalfOf !== null || toward !== null,
  ).length;
  return describe(count, 'tie loses its third actor', 'ties lose their third actor');
}

function describeClaims({ claims }: Network): string | null {
  return describe(
    claims.length,
    'claim is left out, and denials no longer say what they deny',
    'claims are left out, and denials no longer say what they deny',
  );
}

/** Of a type that is known by its name alone nothing tells that it needs no target. */
function describeOwnAnswers({ relationships, relationshipTypes }: Network): string | null {
  const own = new Set(relationshipTypes.map(({ id }) => id));
  return describe(
    relationships.filter(({ type, target }) => target === null && own.has(type)).length,
    'answer of a type of the network’s own has no target and is lost',
    'answers of types of the network’s own have no target and are lost',
  );
}

function describeEvidence({ relationships, claims }: Network): string | null {
  const count = [...relationships, ...claims].reduce((sum, { evidence }) => sum + evidence.length, 0);
  return describe(count, 'item of evidence is left out', 'items of evidence are left out');
}

function describeDocuments(
  { documents, relationships, claims }: Network,
  keepsEvidence: boolean,
): string | null {
  const items = [...relationships, ...claims].flatMap(({ evidence }) => evidence);
  const named = new Set(keepsEvidence ? items.map(({ document }) => document) : []);
  const count = documents.filter(({ id }) => !named.has(id)).length;
  return describe(count, 'document is left out', 'documents are left out');
}

function countExtraFields(network: Network): number {
  const { actors, documents, relationships, claims } = network;
  const count = (things: readonly object[], shape: object) =>
    things.reduce(
      (sum, thing) => sum + Object.keys(thing).filter((field) => !Object.hasOwn(shape, field)).length,
      0,
    );
  const items = [...relationships, ...claims].flatMap(({ evidence }) => evidence);
  return (
    count([network], networkSchema.shape) +
    count(actors, actorSchema.shape) +
    count(documents, documentSchema.shape) +
    count(relationships, relationshipSchema.shape) +
    count(claims, claimSchema.shape) +
    count(items, TABLED_EVIDENCE)
  );
}
