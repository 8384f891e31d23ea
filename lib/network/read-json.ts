import { toCount } from './explain';
import type { IssueList } from './issue-list';
import { LIMITS } from './limits';
import { JsonScanner } from './scan-json';
import { TextPosition } from './text-position';

/**
 * Returns the value of a JSON text, or null with an issue. Before JSON.parse sees it, the text is scanned: for the
 * line and column of a fault, which engines tell differently or not at all, for nesting that would exhaust their
 * stacks, for fields that stand twice, of which JSON.parse would drop all but the last, and for forbidden keys.
 * `forbidden`: the keys that no object may have, by default those that a network's file may not have. A byte order mark is
 * passed over. Never throws.
 */
export function readJson(
  text: string,
  issues: IssueList,
  forbidden?: ReadonlySet<string>,
): { readonly value: unknown } | null {
  if (typeof text !== 'string' || text.length > LIMITS.text) {
    issues.addError(() => ({
      at: [],
      id: null,
      message:
        typeof text === 'string'
          ? `The file has ${toCount(text.length)} characters; at most ${toCount(LIMITS.text)} can be read.`
          : 'This is no text.',
      fix: 'Split the network into several, or write it without indentation.',
    }));
    return null;
  }
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const fault = new JsonScanner(body, issues, forbidden).scan();
  if (fault) {
    const { line, column } = new TextPosition(body).find(fault.offset);
    issues.addError(() => ({
      at: [],
      id: null,
      message: `Line ${line}, column ${column}: ${fault.message}`,
      fix: fault.fix,
    }));
  }
  if (issues.hasErrors()) return null;
  return { value: JSON.parse(body) };
}
