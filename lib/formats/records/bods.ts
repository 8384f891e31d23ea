import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/**
 * Returns the owners and what they own in statements of the Beneficial Ownership Data Standard, of version 0.4 or one before it. Null for records
 * that are none. A tie goes from the interested party to the subject for each of the interests, with its kind, share and dates.
 */
export function findBods(records: readonly JsonObject[]): NodeLinks | null {
  const statements = records.map(toStatement);
  const ties = statements.flatMap(toTies);
  if (ties.length === 0) return null;
  const nodes = statements.flatMap(({ id, says, kind }) => {
    const name = toName(says);
    return kind === 'tie' || name === '' ? [] : [{ id, name, kind: toKind(says, kind), ...toFacts(says) }];
  });
  return { nodes, links: ties, ends: ['source', 'target'], root: { directed: true } };
}

type Statement = { readonly id: string; readonly kind: string; readonly says: JsonObject };

function toStatement(record: JsonObject): Statement {
  const { statementID, statementType, recordId, recordType, recordDetails } = record;
  if (isJsonObject(recordDetails) && typeof recordType === 'string') {
    const kind = recordType === 'relationship' ? 'tie' : recordType;
    return { id: String(recordId), kind, says: { ...recordDetails, date: record.statementDate } };
  }
  const type = typeof statementType === 'string' ? statementType : '';
  const kind = type === 'ownershipOrControlStatement' ? 'tie' : type.replace(/Statement$/, '');
  return { id: String(statementID), kind, says: { ...record, date: record.statementDate } };
}

/** Several interests of one party in one body differ in kind, share and dates: each is a tie of its own. */
function toTies({ id, kind, says }: Statement): readonly JsonObject[] {
  const [source, target] = [toEnd(says.interestedParty), toEnd(says.subject)];
  if (kind !== 'tie' || source === null || target === null) return [];
  const interests = toObjects(says.interests);
  const url = toUrl(says.source);
  return (interests.length > 0 ? interests : [{}]).map((interest, index) => ({
    ...{ id: index === 0 ? id : `${id} ${index + 1}`, source, target },
    type: typeof interest.type === 'string' ? interest.type : 'owns or controls',
    ...toShare(interest.share),
    ...take(interest, ['startDate', 'endDate', 'interestLevel', 'directOrIndirect', 'details']),
    ...(says.date !== undefined && { 'stated on': says.date }),
    ...(url !== null && { url }),
  }));
}

function toShare(share: unknown): JsonObject {
  if (!isJsonObject(share)) return {};
  const { exact, minimum, maximum } = share;
  if (exact !== undefined) return { share: exact };
  if (minimum === undefined || maximum === undefined)
    return {
      ...(minimum !== undefined && { share: minimum }),
      ...(maximum !== undefined && { share: maximum }),
    };
  return { share: `${minimum} to ${maximum}` };
}

function toUrl(source: unknown): string | null {
  return isJsonObject(source) && typeof source.url === 'string' ? source.url : null;
}

function take(things: JsonObject, fields: readonly string[]): JsonObject {
  return Object.fromEntries(
    fields.flatMap((field) => (things[field] === undefined ? [] : [[field, things[field]]])),
  );
}

/** What a statement says of a person or a body beside its name. */
function toFacts(says: JsonObject): JsonObject {
  const nationalities = toObjects(says.nationalities).flatMap(toPlace);
  const jurisdiction = [says.incorporatedInJurisdiction, says.jurisdiction]
    .filter(isJsonObject)
    .flatMap(toPlace);
  const identifiers = toObjects(says.identifiers).flatMap(({ scheme, schemeName, id }) =>
    id === undefined ? [] : [`${scheme ?? schemeName ?? 'id'}: ${id}`],
  );
  const addresses = toObjects(says.addresses).flatMap(({ address }) =>
    typeof address === 'string' ? [address] : [],
  );
  return {
    ...(nationalities.length > 0 && { nationality: nationalities.join('; ') }),
    ...(jurisdiction.length > 0 && { jurisdiction: jurisdiction.join('; ') }),
    ...(identifiers.length > 0 && { 'registered as': identifiers.join('; ') }),
    ...(addresses.length > 0 && { address: addresses.join('; ') }),
    ...take(says, ['birthDate', 'deathDate', 'foundingDate', 'dissolutionDate']),
  };
}

function toPlace({ name, code }: JsonObject): readonly string[] {
  const place = name ?? code;
  return typeof place === 'string' ? [place] : [];
}

/** Before version 0.4 the statement that describes an end is named. */
function toEnd(end: unknown): string | null {
  if (typeof end === 'string') return end;
  if (!isJsonObject(end)) return null;
  const id = end.describedByPersonStatement ?? end.describedByEntityStatement;
  return typeof id === 'string' ? id : null;
}

function toName({ name, names }: JsonObject): string {
  if (typeof name === 'string') return name;
  const full = toObjects(names).map(({ fullName }) => fullName);
  return full.find((each) => typeof each === 'string') ?? '';
}

function toKind({ entityType }: JsonObject, kind: string): string {
  const type = isJsonObject(entityType) ? entityType.type : entityType;
  return kind === 'entity' && type === 'state' ? 'state' : kind === 'entity' ? 'company' : kind;
}
