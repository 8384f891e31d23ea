import { checkClaim } from './check-claim';
import { checkDates, checkEvidence } from './check-parts';
import { checkRelationship } from './check-relationship';
import { checkShape, type Item, warnOfUnknownFields } from './check-shape';
import { checkType } from './check-type';
import type { Network } from './network';
import { readItems } from './read-items';
import { actorSchema, claimSchema, documentSchema, relationshipSchema } from './schema';
import { type Check, checkIdIsNew, type FileLists, type ListName } from './thing-index';

/** Evidence is checked item by item: there may be more of it than one error can hold. */
const relationshipHeadSchema = relationshipSchema.omit({ evidence: true });
const claimHeadSchema = claimSchema.omit({ evidence: true });

type ThingChecks = {
  readonly [List in ListName]: (item: Item, check: Check) => Network[List][number] | null;
};

/** For each list: answers a thing of it when it is in order, else null; adds an issue for each of its faults. */
export const THING_CHECKS: ThingChecks = {
  actors: (item, check) => {
    checkDates(item, check);
    warnOfUnknownFields(item, actorSchema.shape, check.issues);
    return checkShape(actorSchema, item, check.issues);
  },
  documents: (item, { issues }) => {
    warnOfUnknownFields(item, documentSchema.shape, issues);
    return checkShape(documentSchema, item, issues);
  },
  relationships: (item, check) => {
    checkRelationship(item, check);
    checkDates(item, check);
    warnOfUnknownFields(item, relationshipSchema.shape, check.issues);
    const head = checkShape(relationshipHeadSchema, item, check.issues);
    const evidence = checkEvidence(item, check);
    return head && { ...head, evidence };
  },
  claims: (item, check) => {
    checkClaim(item, check);
    warnOfUnknownFields(item, claimSchema.shape, check.issues);
    const head = checkShape(claimHeadSchema, item, check.issues);
    const evidence = checkEvidence(item, check);
    return head && { ...head, evidence };
  },
  relationshipTypes: (item, { issues }) => checkType(item, issues),
};

/** Returns the things of a file that are in order; adds an issue for each fault of the others. */
export function checkThings(
  file: FileLists,
  check: Check,
): Pick<Network, 'actors' | 'documents' | 'relationships' | 'claims'> {
  const read = <List extends Exclude<ListName, 'relationshipTypes'>>(list: List) =>
    readItems(list, file.lists[list], check.issues, (item) => {
      checkIdIsNew(item, list, file, check.issues);
      return THING_CHECKS[list](item, check);
    });
  return {
    actors: read('actors'),
    documents: read('documents'),
    relationships: read('relationships'),
    claims: read('claims'),
  };
}
