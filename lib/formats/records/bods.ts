import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/**
 * Returns the owners and what they own in statements of the Beneficial Ownership Data Standard, of version 0.4 or one before it. Null for records
 * that are none. A tie goes from the interested party to the subject, with the kind of the interest.
 */
export function findBods(records: readonly JsonObject[]): NodeLinks | null {
  const statements = records.map(toStatement);
  const ties = statements.flatMap(toTie);
  if (ties.length === 0) return null;
  const nodes = statements.flatMap(({ id, says, kind }) => {
    const name = toName(says);
    return kind === 'tie' || name === '' ? [] : [{ id, name, kind: toKind(says, kind) }];
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

function toTie({ id, kind, says }: Statement): readonly JsonObject[] {
  const [source, target] = [toEnd(says.interestedParty), toEnd(says.subject)];
  if (kind !== 'tie' || source === null || target === null) return [];
  const interests = toObjects(says.interests);
  const [first] = interests;
  const types = [...new Set(interests.map(({ type }) => type))].filter((type) => typeof type === 'string');
  const share = isJsonObject(first?.share) ? (first.share.exact ?? first.share.minimum) : undefined;
  return [
    {
      ...{ id, source, target, type: types.length > 0 ? types.join(', ') : 'owns or controls' },
      ...(share !== undefined && { share }),
      ...(first?.startDate !== undefined && { startDate: first.startDate }),
      ...(first?.endDate !== undefined && { endDate: first.endDate }),
      ...(says.date !== undefined && { 'stated on': says.date }),
    },
  ];
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
