import type { Network } from '@/lib/network/network';
import { toNetworkFile } from '@/lib/network/to-network-file';
import type { WrittenFile } from '../format';
import { TieWriter } from './tie-writer';
import {
  type Fields,
  toActorEntity,
  toClaimEntity,
  toDocumentEntity,
  toNetworkEntity,
  type WrittenEntity,
} from './write-things';

type Lists = Fields & {
  readonly actors?: readonly Fields[];
  readonly documents?: readonly Fields[];
  readonly relationships?: readonly Fields[];
  readonly claims?: readonly Fields[];
};

/**
 * Returns a network as FollowTheMoney entities, one a line. What its model has no property for stands with each entity under a key
 * of its own, which its tools hand on: a third actor, a claim, grades and excerpts of evidence.
 */
export function writeFtm(network: Network): WrittenFile {
  const file = toNetworkFile(network) as Lists;
  // The name of the project's own format would make the file look like one of it.
  const { format: _, actors, documents, relationships, claims, ...head } = file;
  const writer = new TieWriter(network);
  const ties = new Map(network.relationships.map((tie) => [tie.id, tie]));
  const entities: readonly WrittenEntity[] = [
    toNetworkEntity(network, head),
    ...network.documents.map((document, index) => toDocumentEntity(document, documents?.[index])),
    ...network.actors.map((actor, index) => toActorEntity(actor, actors?.[index])),
    ...network.relationships.flatMap((tie, index) => writer.write(tie, relationships?.[index])),
    ...network.claims.map((claim, index) => toClaimEntity(claim, ties, claims?.[index])),
  ];
  const lines = entities.map((entity) => `${JSON.stringify(entity)}\n`);
  return { bytes: new TextEncoder().encode(lines.join('')), losses: describeLosses(network, writer.unknown) };
}

/** All comes back when the file is read here; these are losses for the tools of FollowTheMoney. */
function describeLosses({ claims, meetings }: Network, unknown: number): readonly string[] {
  const losses: string[] = [];
  if (unknown > 0) {
    const ties = unknown === 1 ? '1 tie is' : `${unknown.toLocaleString('en')} ties are`;
    losses.push(
      `${ties} of a type that FollowTheMoney does not have, and written as “UnknownLink” with the type as the role: its tools see no direction.`,
    );
  }
  if (claims.length > 0) {
    const notes = claims.length === 1 ? '1 claim is' : `${claims.length.toLocaleString('en')} claims are`;
    losses.push(
      `${notes} written as notes: the tools of FollowTheMoney do not see what is claimed and denied.`,
    );
  }
  if (meetings.length > 0) {
    const kept =
      meetings.length === 1 ? '1 meeting is' : `${meetings.length.toLocaleString('en')} meetings are`;
    losses.push(`${kept} kept beside the entities: the tools of FollowTheMoney do not see who met whom.`);
  }
  return losses;
}
