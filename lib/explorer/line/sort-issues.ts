import type { LineIssue } from '@/lib/network/line/line';

/** What is said of a line while it is typed: what is wrong with it, and what is still missing. */
export type SortedIssues = { readonly faults: readonly LineIssue[]; readonly hint: LineIssue | null };

/**
 * Returns which issues of a line are faults already. What is missing at the end, and the word at the cursor, may only be unfinished:
 * they are faults once the line was to be added.
 */
export function sortIssues(
  issues: readonly LineIssue[],
  { text, cursor, isTried }: { readonly text: string; readonly cursor: number; readonly isTried: boolean },
): SortedIssues {
  if (isTried) return { faults: issues, hint: null };
  const end = text.trimEnd().length;
  const isOpen = ({ at }: LineIssue) => at.start >= end || (at.start <= cursor && cursor <= at.end);
  return { faults: issues.filter((issue) => !isOpen(issue)), hint: issues.find(isOpen) ?? null };
}
