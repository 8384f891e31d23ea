import { IssueList } from '@/lib/network/issue-list';
import { readJson } from '@/lib/network/read-json';
import { type MappingResult, parseMapping } from '../import/parse-mapping';

/** As many faults as a message tells. */
const FEW = 5;

/** Returns the mapping in a text of JSON, as it was kept, and what of it was said, or in words why it is none. Never throws. */
export function parseMappingText(
  text: string,
): Extract<MappingResult, { ok: true }> | { readonly ok: false; readonly message: string } {
  const issues = new IssueList();
  const read = readJson(text, issues);
  if (!read)
    return {
      ok: false,
      message: describe(issues.toFailure().issues.map(({ message, fix }) => `${message} ${fix}`)),
    };
  const parsed = parseMapping(read.value);
  if (parsed.ok) return parsed;
  return {
    ok: false,
    message: describe(
      parsed.faults.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)),
    ),
  };
}

function describe(faults: readonly string[]): string {
  const more = faults.length > FEW ? [`And ${faults.length - FEW} more.`] : [];
  return [...faults.slice(0, FEW), ...more].join(' ');
}
