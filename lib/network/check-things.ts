import { checkParticipants } from './check-meeting';
import { checkRelationship } from './check-relationship';
import { checkShape, type Item, isObject, warnOfUnknownFields } from './check-shape';
import { checkType } from './check-type';
import { toKind } from './explain';
import { type Step, toQuoted } from './issue-list';
import type { Evidence, Network, Relationship } from './network';
import { endsBeforeItBegins, isPartialDate } from './partial-date';
import { readItems } from './read-items';
import {
  actorSchema,
  claimSchema,
  documentSchema,
  evidenceSchema,
  meetingSchema,
  relationshipSchema,
} from './schema';
import {
  type Check,
  checkIdIsNew,
  checkReference,
  type FileLists,
  type ListName,
  toText,
} from './thing-index';

/** Evidence is checked item by item: there may be more of it than one error can hold. */
const relationshipHeadSchema = relationshipSchema.omit({ evidence: true });
const claimHeadSchema = claimSchema.omit({ evidence: true });
const meetingHeadSchema = meetingSchema.omit({ evidence: true, participants: true });

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
    return head && joinRelationship({ ...head, evidence });
  },
  claims: (item, check) => {
    checkClaim(item, check);
    warnOfUnknownFields(item, claimSchema.shape, check.issues);
    const head = checkShape(claimHeadSchema, item, check.issues);
    const evidence = checkEvidence(item, check);
    return head && { ...head, evidence };
  },
  meetings: (item, check) => {
    checkDates(item, check);
    warnOfUnknownFields(item, meetingSchema.shape, check.issues);
    const head = checkShape(meetingHeadSchema, item, check.issues);
    const participants = checkParticipants(item, check);
    const evidence = checkEvidence(item, check);
    return head && { ...head, participants, evidence };
  },
  relationshipTypes: (item, { issues }) => checkType(item, issues),
};

/** Returns a relationship with a target, or one that answers a claim; null for neither, of which an issue tells already. */
function joinRelationship(
  read: {
    readonly [Field in keyof Relationship]: Relationship[Field];
  },
): Relationship | null {
  const { target, claim } = read;
  if (claim !== null) return { ...read, claim, target };
  return target === null ? null : { ...read, claim, target };
}

/** Returns the things of a file that are in order; adds an issue for each fault of the others. */
export function checkThings(
  file: FileLists,
  check: Check,
): Pick<Network, 'actors' | 'documents' | 'relationships' | 'claims' | 'meetings'> {
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
    meetings: read('meetings'),
  };
}

/** Adds an issue for each relationship or meeting that a claim lists and nothing is, or lists twice, or that denies it. */
function checkClaim(item: Item, check: Check): void {
  const { relationships, meetings, evidence } = item.raw;
  if (Array.isArray(relationships)) checkListed(item, 'relationships', relationships, check);
  if (Array.isArray(meetings)) checkListed(item, 'meetings', meetings, check);
  if (Array.isArray(evidence) ? evidence.length > 0 : evidence !== undefined) return;
  check.issues.addWarning(() => ({
    at: [...item.at, 'evidence'],
    id: item.id,
    message: 'Nobody makes this claim: it has no evidence.',
    fix: 'Add who says so, and in which document.',
  }));
}

function checkListed(
  item: Item,
  list: 'relationships' | 'meetings',
  listed: readonly unknown[],
  check: Check,
): void {
  const first = new Map<string, number>();
  for (const [index, id] of listed.entries()) {
    if (typeof id !== 'string') continue;
    const steps: Step[] = [list, index];
    const earlier = first.get(id);
    if (earlier !== undefined) {
      check.issues.addError(() => ({
        at: [...item.at, ...steps],
        id: item.id,
        message: `${toQuoted(id)} already stands at position ${earlier + 1} of this list.`,
        fix: 'Delete one of them.',
      }));
      continue;
    }
    first.set(id, index);
    if (!checkReference(item, steps, id, list, check) || list !== 'relationships') continue;
    const denied = toText(check.known.find('relationships', id), 'claim');
    if (denied === null || denied !== item.id) continue;
    check.issues.addWarning(() => ({
      at: [...item.at, ...steps],
      id: item.id,
      message: `${toQuoted(id)} denies this claim, and cannot rest on it.`,
      fix: 'Delete it from the list: a denial is tied to its claim by its own "claim".',
    }));
  }
}

/** Adds an issue when something is dated to end before it begins. */
function checkDates(item: Item, check: Check): void {
  const { from, to } = item.raw;
  if (!isPartialDate(from) || !isPartialDate(to) || !endsBeforeItBegins({ from, to })) return;
  check.issues.addError(() => ({
    at: [...item.at, 'to'],
    id: item.id,
    message: `It ends (${to}) before it begins (${from}).`,
    fix: 'Correct one of the dates, or swap "from" and "to".',
  }));
}

/** Returns the evidence of a relationship or claim; adds an issue for each field and each unknown id in it. */
function checkEvidence(owner: Item, check: Check): readonly Evidence[] {
  const { evidence } = owner.raw;
  if (evidence === undefined) return [];
  if (!Array.isArray(evidence)) {
    check.issues.addError(() => ({
      at: [...owner.at, 'evidence'],
      id: owner.id,
      message: `"evidence" is ${toKind(evidence)}, not a list [ … ].`,
      fix: 'Write a list of objects, each with the id of its "document".',
    }));
    return [];
  }
  return evidence.flatMap((raw: unknown, index) => checkOneEvidence(owner, raw, index, check) ?? []);
}

function checkOneEvidence(owner: Item, raw: unknown, index: number, check: Check): Evidence | null {
  const at = [...owner.at, 'evidence', index];
  if (!isObject(raw)) {
    check.issues.addError(() => ({
      at,
      id: owner.id,
      message: `The evidence is ${toKind(raw)}, not an object { … }.`,
      fix: 'Write an object with the id of its "document".',
    }));
    return null;
  }
  const item = { raw, at, id: owner.id };
  const document = toText(raw, 'document');
  if (document !== null) checkReference(item, ['document'], document, 'documents', check);
  const speaker = toText(raw, 'speaker');
  if (speaker !== null) checkReference(item, ['speaker'], speaker, 'actors', check);
  if (speaker !== null && toText(raw, 'unnamedSpeaker') !== null) {
    check.issues.addError(() => ({
      at: [...at, 'unnamedSpeaker'],
      id: owner.id,
      message:
        'The evidence has a "speaker" and an "unnamedSpeaker": it is said by an actor or by somebody unnamed.',
      fix: 'Delete "unnamedSpeaker" if the speaker is that actor; else set "speaker" to null.',
    }));
  }
  warnOfUnknownFields(item, evidenceSchema.shape, check.issues);
  const evidence = checkShape(evidenceSchema, item, check.issues);
  if (evidence?.unnamedSpeaker !== null) return evidence;
  const { unnamedSpeaker: _, ...rest } = evidence;
  return rest;
}
