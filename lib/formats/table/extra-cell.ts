import { copyPlain } from '@/lib/network/copy-plain';
import { IssueList } from '@/lib/network/issue-list';

/** Characters that a table of text does not bring back as they were: JSON writes each with a backslash. */
const UNSAFE = /[^\P{Cc}\t\n]|\p{Cs}/u;

/**
 * Returns an extra field as a cell holds it: text as it is, all else as JSON. Text that would be taken for JSON is JSON as well, so that
 * `readExtraCell` answers every value as it was. Empty where there is no value.
 */
export function writeExtraCell(value: unknown): string {
  if (value === undefined) return '';
  const isBare =
    typeof value === 'string' && value !== '' && !UNSAFE.test(value) && parseJson(value) === undefined;
  return isBare ? value : JSON.stringify(value);
}

/** Returns the value of a cell that `writeExtraCell` wrote; what is no JSON, or such as no network may hold, is text. */
export function readExtraCell(cell: string): unknown {
  const value = parseJson(cell);
  if (value === undefined) return cell;
  return copyPlain(value, new IssueList()) ? value : cell;
}

function parseJson(text: string): unknown {
  // Most text is seen to be none by its first letter.
  if (!/^[\s[{"\-0-9tfn]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
