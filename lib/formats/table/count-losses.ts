import type { Network } from '@/lib/network/network';
import { actorSchema, documentSchema, networkSchema } from '@/lib/network/schema';

/** Returns what a table of ties alone does not hold of a network, one sentence a loss. */
export function countTieTableLosses(network: Network): readonly string[] {
  const cited = new Set(
    network.relationships.flatMap(({ evidence }) => evidence.map(({ document }) => document)),
  );
  const tied = new Set(
    network.relationships.flatMap((tie) => [tie.source, tie.target, tie.toward, tie.onBehalfOf]),
  );
  const alone = network.actors.filter(({ id }) => !tied.has(id)).length;
  const detailed = network.actors.filter(hasDetails).length;
  const uncited = network.documents.filter(({ id }) => !cited.has(id)).length;
  const noted = network.documents.filter((document) => hasExtras(document, documentSchema.shape)).length;
  const ownTypes = new Set(network.relationshipTypes.map(({ id }) => id));
  const untold = network.relationships.filter(({ type, target }) => target === null && ownTypes.has(type));
  const extras = Object.keys(network).filter((field) => !Object.hasOwn(networkSchema.shape, field)).length;
  return [
    ...describe(alone, 'actor without ties is', 'actors without ties are', 'not in a table of ties.'),
    ...describe(
      detailed,
      'actor loses',
      'actors lose',
      'what is known beside name and kind: aliases, role, country, dates, notes, identifiers, shadow party.',
    ),
    ...describe(
      network.claims.length,
      'claim is',
      'claims are',
      'named by denials only: its words, its evidence and the ties that rest on it are left out.',
    ),
    ...describe(
      network.meetings.length,
      'meeting is',
      'meetings are',
      'left out, with the contact of those who were there.',
    ),
    ...describe(
      network.relationshipTypes.length,
      'relationship type of the network’s own keeps',
      'relationship types of the network’s own keep',
      'its id alone.',
    ),
    ...describe(
      untold.length,
      'answer of such a type has no target and is',
      'answers of such types have no target and are',
      'passed over when the table is read.',
    ),
    ...describe(uncited, 'document that no tie cites is', 'documents that no tie cites are', 'left out.'),
    ...describe(noted, 'document loses', 'documents lose', 'extra fields.'),
    network.between === null
      ? 'The title, the description and the date of the network are left out.'
      : 'The title, the description, the date and the two sides of the network are left out.',
    ...describe(
      extras,
      'extra field of the network itself is',
      'extra fields of the network itself are',
      'left out.',
    ),
  ];
}

function describe(count: number, one: string, many: string, what: string): readonly string[] {
  return count === 0 ? [] : [`${count.toLocaleString('en')} ${count === 1 ? one : many} ${what}`];
}

function hasDetails(actor: Network['actors'][number]): boolean {
  const { aliases, role, country, from, to, notes, identifiers, shadow } = actor;
  const isBare = aliases.length === 0 && role === '' && notes === '' && Object.keys(identifiers).length === 0;
  return (
    !isBare ||
    shadow ||
    country !== null ||
    from !== null ||
    to !== null ||
    hasExtras(actor, actorSchema.shape)
  );
}

function hasExtras(thing: object, known: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(thing).some((field) => !Object.hasOwn(known, field));
}
