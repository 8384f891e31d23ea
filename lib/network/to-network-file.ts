import type { z } from 'zod';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { writeJsonPieces } from './json-pieces';
import type { Claim, Meeting, Network, Relationship } from './network';
import { toRelationshipType, type WrittenType } from './own-type';
import {
  actorSchema,
  claimSchema,
  documentSchema,
  evidenceSchema,
  meetingSchema,
  networkSchema,
  relationshipSchema,
  relationshipTypeSchema,
} from './schema';
import { LIST_NAMES, type ListName } from './thing-index';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns the text of a network's file: JSON with two spaces, fields in the order of the format, those at their
 * defaults left out, unknown ones kept. Parsing it answers an equal network.
 */
export function toNetworkText(network: Network): string {
  return `${JSON.stringify(toNetworkFile(network), null, 2)}\n`;
}

/** Returns the same text piece by piece, so that a large network is never in memory a second time. */
export function* writeNetworkText(network: Network): Generator<string> {
  const fields = Object.entries(writeNetwork({ ...network })).map(([field, value]) => {
    const write = LIST_NAMES.find((list) => list === field);
    return [field, write ? writeEach(network, write) : value];
  });
  yield* writeJsonPieces(Object.fromEntries(fields), 2);
  yield '\n';
}

function* writeEach<List extends ListName>(network: Network, list: List): Generator<Fields> {
  const write: (thing: never) => Fields = THING_WRITERS[list];
  for (const thing of network[list]) yield write(thing as never);
}

/** Returns the object that a network's file holds, as plain data. */
export function toNetworkFile(network: Network): Fields {
  return writeNetwork({
    ...network,
    actors: network.actors.map(THING_WRITERS.actors),
    documents: network.documents.map(THING_WRITERS.documents),
    relationships: network.relationships.map(THING_WRITERS.relationships),
    claims: network.claims.map(THING_WRITERS.claims),
    meetings: network.meetings.map(THING_WRITERS.meetings),
    relationshipTypes: network.relationshipTypes.map(THING_WRITERS.relationshipTypes),
  });
}

const writeNetwork = createWriter(networkSchema);
const writeActor = createWriter(actorSchema);
const writeDocument = createWriter(documentSchema);
const writeEvidence = createWriter(evidenceSchema);
const writeRelationship = createWriter(relationshipSchema);
const writeClaim = createWriter(claimSchema);
const writeMeeting = createWriter(meetingSchema);

const THING_WRITERS = {
  actors: writeActor,
  documents: writeDocument,
  relationships: (tie: Relationship) =>
    writeRelationship({ ...tie, evidence: tie.evidence.map(writeEvidence) }),
  claims: (claim: Claim) => writeClaim({ ...claim, evidence: claim.evidence.map(writeEvidence) }),
  meetings: (meeting: Meeting) => writeMeeting({ ...meeting, evidence: meeting.evidence.map(writeEvidence) }),
  relationshipTypes: writeType,
} as const;

function createWriter(schema: z.ZodObject): (thing: Fields) => Fields {
  const known = Object.entries(schema.shape).map(([field, part]) => {
    const absent = (part as z.ZodType).safeParse(undefined);
    return { field, isDefault: absent.success ? createTest(absent.data) : () => false };
  });
  return (thing) => {
    const written: Record<string, unknown> = {};
    for (const { field, isDefault } of known) {
      const value = thing[field];
      if (value !== undefined && !isDefault(value)) written[field] = value;
    }
    for (const [field, value] of Object.entries(thing)) {
      if (!Object.hasOwn(schema.shape, field)) written[field] = value;
    }
    return written;
  };
}

function createTest(absent: unknown): (value: unknown) => boolean {
  if (typeof absent !== 'object' || absent === null) return (value) => value === absent;
  return (value) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** Leaves out each field of an own type that the others imply. */
function writeType(type: RelationshipType): Fields {
  let written: WrittenType = type as WrittenType;
  for (const field of Object.keys(relationshipTypeSchema.shape)) {
    if (field === 'id' || field === 'label') continue;
    const { [field]: _, ...rest } = written;
    const shorter = rest as WrittenType;
    if (isSame(toRelationshipType(shorter), type)) written = shorter;
  }
  return createWriter(relationshipTypeSchema)(written);
}

function isSame(a: RelationshipType, b: RelationshipType): boolean {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof RelationshipType>;
  return [...fields].every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));
}
