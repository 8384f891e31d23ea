import type { Item } from './check-shape';
import { type Step, toQuoted } from './issue-list';
import { type Check, checkReference, toText } from './thing-index';

/** Adds an issue for each relationship that a claim lists and nothing is, or lists twice, or that denies it. */
export function checkClaim(item: Item, check: Check): void {
  const { relationships, evidence } = item.raw;
  if (Array.isArray(relationships)) checkListed(item, relationships, check);
  if (Array.isArray(evidence) ? evidence.length > 0 : evidence !== undefined) return;
  check.issues.addWarning(() => ({
    at: [...item.at, 'evidence'],
    id: item.id,
    message: 'Nobody makes this claim: it has no evidence.',
    fix: 'Add who says so, and in which document.',
  }));
}

function checkListed(item: Item, relationships: readonly unknown[], check: Check): void {
  const first = new Map<string, number>();
  for (const [index, id] of relationships.entries()) {
    if (typeof id !== 'string') continue;
    const steps: Step[] = ['relationships', index];
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
    if (!checkReference(item, steps, id, 'relationships', check)) continue;
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
