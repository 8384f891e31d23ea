import { checkNetwork } from './check-network';
import { copyPlain } from './copy-plain';
import type { ParseResult } from './issue';
import { IssueList } from './issue-list';
import type { Network } from './network';
import { readJson } from './read-json';

/**
 * Returns the network in the text of a file (`backchannel/1`), or every issue at once: where, what is wrong and how to
 * mend it. Never throws: text that is no JSON, or is too long or too deep, is an issue too.
 */
export function parseNetworkText(text: string): ParseResult<Network> {
  const issues = new IssueList();
  const read = readJson(text, issues);
  return read ? checkNetwork(read.value, issues) : issues.toFailure();
}

/** Returns the same for a value of any sort, which is copied first: what it does later changes nothing. Never throws. */
export function parseNetwork(input: unknown): ParseResult<Network> {
  const issues = new IssueList();
  const copy = copyPlain(input, issues);
  return copy ? checkNetwork(copy.value, issues) : issues.toFailure();
}
