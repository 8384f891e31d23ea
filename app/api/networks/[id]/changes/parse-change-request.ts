import type { Change } from '@/lib/network/changes/change';
import { parseChanges } from '@/lib/network/changes/parse-changes';
import { isObject } from '@/lib/network/check-shape';
import type { ParseResult } from '@/lib/network/issue';
import { IssueList } from '@/lib/network/issue-list';
import { readJson } from '@/lib/network/read-json';

/** Changes, and the version of the network that their author had before them. */
export type ChangeRequest = { readonly base: number; readonly changes: readonly Change[] };

/** The largest version that there can be. */
const MOST = 2_000_000_000;

/** Returns the changes in the text of a request, or every issue at once. */
export function parseChangeRequest(text: string): ParseResult<ChangeRequest> {
  const issues = new IssueList();
  const read = readJson(text, issues);
  if (!read) return issues.toFailure();
  const body = read.value;
  if (!isObject(body)) {
    const fix = 'Write an object with a "base" and "changes".';
    issues.addError(() => ({ at: [], id: null, message: 'The body is no object { … }.', fix }));
    return issues.toFailure();
  }
  const { base } = body;
  const isVersion = typeof base === 'number' && Number.isInteger(base) && base >= 0 && base <= MOST;
  if (!isVersion) {
    issues.addError(() => ({
      at: ['base'],
      id: null,
      message: '"base" is no version.',
      fix: 'Write the version of the network that the changes were made to: a whole number.',
    }));
  }
  const parsed = parseChanges(body.changes);
  if (isVersion && parsed.ok) return { ...parsed, value: { base, changes: parsed.value } };
  const own = issues.toFailure();
  return { ok: false, issues: [...own.issues, ...parsed.issues], omitted: own.omitted + parsed.omitted };
}
