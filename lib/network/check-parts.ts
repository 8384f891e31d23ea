import { checkShape, type Item, isObject, warnOfUnknownFields } from './check-shape';
import { toKind } from './explain';
import type { Evidence } from './network';
import { endsBeforeItBegins, isPartialDate } from './partial-date';
import { evidenceSchema } from './schema';
import { type Check, checkReference, toText } from './thing-index';

/** Adds an issue when something is dated to end before it begins. */
export function checkDates(item: Item, check: Check): void {
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
export function checkEvidence(owner: Item, check: Check): readonly Evidence[] {
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
  warnOfUnknownFields(item, evidenceSchema.shape, check.issues);
  return checkShape(evidenceSchema, item, check.issues);
}
