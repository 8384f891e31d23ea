import { isObject } from '@/lib/network/check-shape';
import type { ParseResult } from '@/lib/network/issue';
import { IssueList } from '@/lib/network/issue-list';
import { readJson } from '@/lib/network/read-json';
import { MAX_TEXT_LENGTH } from '@/lib/reading/reading-limit';

/** Bytes of a request: a text of the greatest length, written as JSON. */
export const MAX_BODY = 6 * MAX_TEXT_LENGTH;

/** Returns the text of a request, or every issue. */
export function parseTextRequest(json: string): ParseResult<{ readonly text: string }> {
  const issues = new IssueList();
  const read = readJson(json, issues);
  if (!read) return issues.toFailure();
  const text = isObject(read.value) ? read.value.text : null;
  if (typeof text === 'string' && text.trim() !== '' && text.length <= MAX_TEXT_LENGTH)
    return { ok: true, value: { text }, issues: [], omitted: 0 };
  issues.addError(() => ({
    at: ['text'],
    id: null,
    message: '"text" is no text, or longer than is read.',
    fix: `Write an object with a "text" of at most ${MAX_TEXT_LENGTH.toLocaleString('en')} characters.`,
  }));
  return issues.toFailure();
}
