import { IssueList } from '@/lib/network/issue-list';
import { readJson } from '@/lib/network/read-json';
import type { Mapping } from '../draft';
import { parseMapping } from '../import/parse-mapping';

/** As many faults as a message tells. */
const FEW = 5;

/** Answers the mapping in a text of JSON, as it was kept, or in words why it is none. Never throws. */
export function parseMappingText(
  text: string,
): { readonly ok: true; readonly mapping: Mapping } | { readonly ok: false; readonly message: string } {
  const issues = new IssueList();
  const read = readJson(text, issues);
  if (!read)
    return {
      ok: false,
      message: tell(issues.toFailure().issues.map(({ message, fix }) => `${message} ${fix}`)),
    };
  const parsed = parseMapping(read.value);
  if (parsed.ok) return parsed;
  return {
    ok: false,
    message: tell(parsed.faults.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))),
  };
}

function tell(faults: readonly string[]): string {
  const more = faults.length > FEW ? [`And ${faults.length - FEW} more.`] : [];
  return [...faults.slice(0, FEW), ...more].join(' ');
}
