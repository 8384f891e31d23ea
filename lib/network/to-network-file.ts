import type { z } from 'zod';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { Network } from './network';
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

type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns the text of a network's file: JSON with two spaces, fields in the order of the format, those at their
 * defaults left out, unknown ones kept. Parsing it answers an equal network.
 */
export function toNetworkText(network: Network): string {
  return `${JSON.stringify(toNetworkFile(network), null, 2)}\n`;
}

/** Returns the object that a network's file holds, as plain data. */
export function toNetworkFile(network: Network): Fields {
  return writeNetwork({
    ...network,
    actors: network.actors.map(writeActor),
    documents: network.documents.map(writeDocument),
    relationships: network.relationships.map((tie) =>
      writeRelationship({ ...tie, evidence: tie.evidence.map(writeEvidence) }),
    ),
    claims: network.claims.map((claim) =>
      writeClaim({ ...claim, evidence: claim.evidence.map(writeEvidence) }),
    ),
    meetings: network.meetings.map((meeting) =>
      writeMeeting({ ...meeting, evidence: meeting.evidence.map(writeEvidence) }),
    ),
    relationshipTypes: network.relationshipTypes.map(writeType),
  });
}

const writeNetwork = createWriter(networkSchema);
const writeActor = createWriter(actorSchema);
const writeDocument = createWriter(documentSchema);
const writeEvidence = createWriter(evidenceSchema);
const writeRelationship = createWriter(relationshipSchema);
const writeClaim = createWriter(claimSchema);
const writeMeeting = createWriter(meetingSchema);

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
