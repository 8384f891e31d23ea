import { checkShape, isObject } from '../check-shape';
import { copyPlain } from '../copy-plain';
import { toCount, toKind } from '../explain';
import type { ParseResult } from '../issue';
import { IssueList, type Step } from '../issue-list';
import { LIMITS } from '../limits';
import type { Change, Operation } from './change';
import { changeHeadSchema, OPERATION_IDS, OPERATION_SCHEMAS } from './change-schema';

/**
 * Returns the changes in a value of any sort, which is copied first, or every issue at once. Whether they can be done is
 * a question to a network (`planChanges`). Never throws.
 */
export function parseChanges(input: unknown): ParseResult<readonly Change[]> {
  const issues = new IssueList();
  const copy = copyPlain({ changes: input }, issues);
  if (!copy || !isObject(copy.value)) return issues.toFailure();
  const raw = readList(copy.value.changes, ['changes'], LIMITS.changes, issues);
  const changes = raw.map((each, index) => parseChange(each, ['changes', index], issues));
  const parsed = changes.filter((change) => change !== null);
  return issues.hasErrors() ? issues.toFailure() : issues.toSuccess(parsed);
}

function parseChange(raw: unknown, at: readonly Step[], issues: IssueList): Change | null {
  if (!isObject(raw)) {
    const fix = 'Write an object with a "label" and "operations".';
    issues.addError(() => ({ at, id: null, message: `The change is ${toKind(raw)}.`, fix }));
    return null;
  }
  const head = checkShape(changeHeadSchema, { raw, at, id: null }, issues);
  const steps = readList(raw.operations, [...at, 'operations'], LIMITS.operations, issues);
  const operations = steps.map((each, index) => parseOperation(each, [...at, 'operations', index], issues));
  return head && { label: head.label, operations: operations.filter((operation) => operation !== null) };
}

function parseOperation(raw: unknown, at: readonly Step[], issues: IssueList): Operation | null {
  const op = isObject(raw) ? OPERATION_IDS.find((id) => id === raw.op) : undefined;
  if (!isObject(raw) || !op) {
    issues.addError(() => ({
      at,
      id: null,
      message: isObject(raw)
        ? `The operation is ${toKind(raw.op)}, which there is not.`
        : `The operation is ${toKind(raw)}, not an object { … }.`,
      fix: `Write an object whose "op" is ${OPERATION_IDS.map((id) => `"${id}"`).join(', ')}.`,
    }));
    return null;
  }
  // The values in it are JSON, since `copyPlain` has copied them.
  return checkShape(OPERATION_SCHEMAS[op], { raw, at, id: null }, issues) as Operation | null;
}

function readList(raw: unknown, at: readonly Step[], most: number, issues: IssueList): readonly unknown[] {
  if (Array.isArray(raw) && raw.length <= most) return raw;
  issues.addError(() => ({
    at,
    id: null,
    message: Array.isArray(raw)
      ? `There are ${toCount(raw.length)} of them; at most ${toCount(most)} are taken at once.`
      : `It is ${toKind(raw)}, not a list [ … ].`,
    fix: Array.isArray(raw) ? 'Send them in several requests.' : 'Write a list.',
  }));
  return [];
}
