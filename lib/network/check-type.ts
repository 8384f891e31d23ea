import { LATER_TYPE_IDS } from '@/lib/vocabulary/later-types';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { checkShape, type Item, isObject, warnOfUnknownFields } from './check-shape';
import { type IssueList, toQuoted } from './issue-list';
import { toRelationshipType } from './own-type';
import { lineSchema, relationshipTypeSchema, themedColourSchema, thirdRoleSchema } from './schema';
import { toText } from './thing-index';

const VOCABULARY: ReadonlySet<string> = new Set(
  RELATIONSHIP_TYPES.map((type) => type.id).filter((id) => !LATER_TYPE_IDS.has(id)),
);
const PARTS = { third: thirdRoleSchema, colour: themedColourSchema, line: lineSchema };

/** Returns a type of the network's own with every field, or null when it is not in order; adds an issue for each fault. */
export function checkType(item: Item, issues: IssueList): RelationshipType | null {
  warnOfUnknownFields(item, relationshipTypeSchema.shape, issues);
  for (const [field, schema] of Object.entries(PARTS)) {
    const raw = item.raw[field];
    if (isObject(raw)) warnOfUnknownFields({ ...item, raw, at: [...item.at, field] }, schema.shape, issues);
  }
  const id = toText(item.raw, 'id');
  if (id !== null && VOCABULARY.has(id)) {
    issues.addError(() => ({
      at: [...item.at, 'id'],
      id: item.id,
      message: `${toQuoted(id)} is a type of the vocabulary, which no network can change.`,
      fix: 'Give this type another id, or delete it and use the vocabulary’s.',
    }));
  }
  const answers = item.raw.response !== undefined && item.raw.response !== null;
  if ((item.raw.namesClaim === true || answers) && item.raw.carriesMessages === true) {
    issues.addError(() => ({
      at: [...item.at, 'carriesMessages'],
      id: item.id,
      message: 'It answers claims and carries messages; an answer is never contact.',
      fix: 'Delete "carriesMessages", or split the type in two.',
    }));
  }
  if (item.raw.namesClaim === false && answers) {
    issues.addError(() => ({
      at: [...item.at, 'response'],
      id: item.id,
      message: 'It answers claims and names none.',
      fix: 'Delete "namesClaim", or delete "response".',
    }));
  }
  const written = checkShape(relationshipTypeSchema, item, issues);
  return written && toRelationshipType(written);
}
