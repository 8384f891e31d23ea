import type { Actor, Claim, Evidence, Meeting, Relationship, SourceDocument } from './network';

/** What may have fields that the format does not know, such as columns that an import keeps as they are. */
type Things = {
  readonly actors: Actor;
  readonly documents: SourceDocument;
  readonly relationships: Relationship;
  readonly claims: Claim;
  readonly meetings: Meeting;
  readonly evidence: Evidence;
};

export type ExtraOwner = keyof Things;

/** A field that the format does not know. */
export type ExtraField = {
  /** As the file has it. */
  readonly field: string;
  /** What a reader is shown in its place. */
  readonly label: string;
  /** The value as text: items of a list parted by semicolons, records as JSON. Never empty. */
  readonly text: string;
};

/** The fields of the format. The schemas have them as well, but are too long for what a page loads first: a test compares the two. */
const KNOWN: { readonly [Owner in ExtraOwner]: Readonly<Record<keyof Things[Owner], true>> } = {
  actors: {
    ...{ id: true, kind: true, name: true, aliases: true, role: true, country: true, from: true, to: true },
    ...{ notes: true, identifiers: true, shadow: true },
  },
  documents: {
    ...{ id: true, title: true, publisher: true, authors: true, published: true, url: true },
    ...{ reliability: true, textHash: true },
  },
  relationships: {
    ...{ id: true, type: true, source: true, target: true, onBehalfOf: true, toward: true, claim: true },
    ...{ modality: true, from: true, to: true, notes: true, evidence: true },
  },
  claims: { id: true, statement: true, relationships: true, meetings: true, notes: true, evidence: true },
  meetings: {
    ...{ id: true, title: true, from: true, to: true, place: true, participants: true, outcome: true },
    ...{ notes: true, evidence: true },
  },
  evidence: {
    ...{ document: true, attribution: true, speaker: true, unnamedSpeaker: true, excerpt: true },
    ...{ locator: true, date: true, credibility: true },
  },
};

/** The field under which an import keeps the id of a third actor whose role the type of the tie does not have. */
export const THIRD_FIELD = 'originalThird';

const ORIGINAL = /^original([A-Z][a-z]+)$/;

/** Returns the fields of a thing that the format does not know, in the order of the file; those without a value are left out. */
export function listExtraFields<Owner extends ExtraOwner>(
  owner: Owner,
  thing: Things[Owner],
): readonly ExtraField[] {
  const fields: ExtraField[] = [];
  for (const field of Object.keys(thing)) {
    if (Object.hasOwn(KNOWN[owner], field)) continue;
    const text = describeValue(Object.getOwnPropertyDescriptor(thing, field)?.value);
    if (text !== '') fields.push({ field, label: toLabel(field), text });
  }
  return fields;
}

/** An import keeps what fits no field of the format under names such as `originalKind`. */
function toLabel(field: string): string {
  if (field === THIRD_FIELD) return 'third actor';
  const [, name] = ORIGINAL.exec(field) ?? [];
  return name === undefined ? field : `original ${name.toLowerCase()}`;
}

function describeValue(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(describeValue).filter(Boolean).join('; ');
  const isFilled = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  return isFilled ? JSON.stringify(value) : '';
}
