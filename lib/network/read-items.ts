import { type Item, isObject, type RawObject } from './check-shape';
import { toCount, toKind } from './explain';
import { type IssueList, type Step, toQuoted } from './issue-list';
import { LIMITS } from './limits';
import { type ListName, toText } from './thing-index';

/** How long the lists and records inside one thing may be: asked before a schema walks them. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['aliases', LIMITS.aliases],
  ['authors', LIMITS.authors],
  ['identifiers', LIMITS.identifiers],
  ['evidence', LIMITS.evidence],
  ['relationships', LIMITS.claimRelationships],
  ['meetings', LIMITS.claimMeetings],
  ['participants', LIMITS.participants],
  ...['sourceKinds', 'targetKinds', 'kinds', 'third', 'colour', 'line'].map((field) => [field, 100] as const),
]);

/**
 * Returns what `read` makes of each object of a list, without the nulls it answers for what is not in order. Adds an
 * issue for each entry that is no object, and for each list inside one that is too long, which `read` does not see.
 */
export function readItems<T>(
  list: ListName,
  values: readonly unknown[],
  issues: IssueList,
  read: (item: Item) => T | null,
): readonly T[] {
  const answers: T[] = [];
  for (const [index, raw] of values.entries()) {
    const at = [list, index];
    if (!isObject(raw)) {
      const message = `It is ${toKind(raw)}, not an object { … }.`;
      issues.addError(() => ({ at, id: null, message, fix: 'Write an object with an "id", or delete it.' }));
      continue;
    }
    const id = toText(raw, 'id');
    const answer = read({ raw: dropOversized(raw, at, id, issues), at, id });
    if (answer !== null) answers.push(answer);
  }
  return answers;
}

/** Returns a thing without the lists inside it that are too long; adds an issue for each. */
export function dropOversized(
  raw: RawObject,
  at: readonly Step[],
  id: string | null,
  issues: IssueList,
): RawObject {
  let kept: Record<string, unknown> | null = null;
  for (const field of Object.keys(raw)) {
    const value = raw[field];
    const allowed = typeof value === 'object' ? LENGTHS.get(field) : undefined;
    if (allowed === undefined || typeof value !== 'object' || value === null) continue;
    const size = Array.isArray(value) ? value.length : Object.keys(value).length;
    const inner =
      size <= allowed && isObject(value) ? dropOversized(value, [...at, field], id, issues) : value;
    if (size <= allowed && inner === value) continue;
    kept ??= { ...raw };
    if (size <= allowed) {
      kept[field] = inner;
      continue;
    }
    delete kept[field];
    issues.addError(() => ({
      at: [...at, field],
      id,
      message: `${toQuoted(field)} has ${toCount(size)} items; at most ${toCount(allowed)} are allowed.`,
      fix: 'Shorten it.',
    }));
  }
  return kept ?? raw;
}
