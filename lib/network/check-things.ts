import { checkClaim } from './check-claim';
import { checkDates, checkEvidence } from './check-parts';
import { checkRelationship } from './check-relationship';
import { checkShape, warnOfUnknownFields } from './check-shape';
import { type Check, checkIdIsNew } from './known';
import type { Network } from './network';
import { readItems } from './read-items';
import { actorSchema, claimSchema, documentSchema, relationshipSchema } from './schema';

/** Evidence is checked item by item: there may be more of it than one error can hold. */
const relationshipHeadSchema = relationshipSchema.omit({ evidence: true });
const claimHeadSchema = claimSchema.omit({ evidence: true });

/** Answers the things of a network that are in order; adds an issue for each fault of the others. */
export function checkThings(
  check: Check,
): Pick<Network, 'actors' | 'documents' | 'relationships' | 'claims'> {
  const { issues } = check;
  const actors = readItems('actors', check.lists.actors, issues, (item) => {
    checkIdIsNew(item, 'actors', check);
    checkDates(item, check);
    warnOfUnknownFields(item, actorSchema.shape, issues);
    return checkShape(actorSchema, item, issues);
  });
  const documents = readItems('documents', check.lists.documents, issues, (item) => {
    checkIdIsNew(item, 'documents', check);
    warnOfUnknownFields(item, documentSchema.shape, issues);
    return checkShape(documentSchema, item, issues);
  });
  const relationships = readItems('relationships', check.lists.relationships, issues, (item) => {
    checkIdIsNew(item, 'relationships', check);
    checkRelationship(item, check);
    checkDates(item, check);
    warnOfUnknownFields(item, relationshipSchema.shape, issues);
    const head = checkShape(relationshipHeadSchema, item, issues);
    const evidence = checkEvidence(item, check);
    return head && { ...head, evidence };
  });
  const claims = readItems('claims', check.lists.claims, issues, (item) => {
    checkIdIsNew(item, 'claims', check);
    checkClaim(item, check);
    warnOfUnknownFields(item, claimSchema.shape, issues);
    const head = checkShape(claimHeadSchema, item, issues);
    const evidence = checkEvidence(item, check);
    return head && { ...head, evidence };
  });
  return { actors, documents, relationships, claims };
}
