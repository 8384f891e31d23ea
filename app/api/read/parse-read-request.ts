import { isObject } from '@/lib/network/check-shape';
import type { ParseResult } from '@/lib/network/issue';
import { IssueList } from '@/lib/network/issue-list';
import { readJson } from '@/lib/network/read-json';
import { MAX_TEXT_LENGTH, TextTooLongError } from '@/lib/reading/reading-limit';

/** A text, and the id of the network that it is read for; null for none. */
export type ReadRequest = { readonly text: string; readonly network: string | null };

/** Returns what the body of a request asks to be read, or every issue at once. */
export function parseReadRequest(body: string): ParseResult<ReadRequest> {
  const issues = new IssueList();
  const read = readJson(body, issues);
  if (!read) return issues.toFailure();
  if (!isObject(read.value)) {
    const fix = 'Write an object with a "text", and the id of a "network" if it is read for one.';
    issues.addError(() => ({ at: [], id: null, message: 'The body is no object { … }.', fix }));
    return issues.toFailure();
  }
  const { text, network = null } = read.value;
  if (typeof text !== 'string') {
    const message = '"text" is no text.';
    issues.addError(() => ({ at: ['text'], id: null, message, fix: 'Write the text that is to be read.' }));
  } else if (text.length > MAX_TEXT_LENGTH) {
    const { message, fix } = new TextTooLongError(text.length);
    issues.addError(() => ({ at: ['text'], id: null, message, fix }));
  }
  if (network !== null && typeof network !== 'string') {
    const fix = 'Write the id of a network, or leave it out.';
    issues.addError(() => ({ at: ['network'], id: null, message: '"network" is no id.', fix }));
  }
  const isRight = typeof text === 'string' && text.length <= MAX_TEXT_LENGTH;
  if (!isRight || (network !== null && typeof network !== 'string')) return issues.toFailure();
  return { ok: true, value: { text, network }, issues: [], omitted: 0 };
}
