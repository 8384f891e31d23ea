import { IssueList } from '@/lib/network/issue-list';
import { readJson } from '@/lib/network/read-json';
import type { FormatSource } from '../format';
import type { Remark } from '../import-tables';
import type { ReadResult } from '../read-result';

/** An object as JSON has them. */
export type JsonObject = Readonly<Record<string, unknown>>;

export type JsonRead =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failed: Extract<ReadResult, { kind: 'failed' }> };

/** Returns the value of a JSON file, or each fault of it with its line. Never throws. */
export function readJsonSource(source: FormatSource): JsonRead {
  return readJsonText(source.text(), '');
}

/** Returns the value of a JSON text. `place` stands before the places of its faults. Never throws. */
export function readJsonText(text: string, place: string): JsonRead {
  const issues = new IssueList();
  const read = readJson(text, issues);
  if (read) return { ok: true, value: read.value };
  const [first, ...others] = issues.toFailure().issues.map(({ message, fix, path }): Remark => {
    const where = [place, path].filter((part) => part !== '').join(', ');
    // Of a text that is one line of a file, the place says which.
    const told = place === '' ? message : message.replace(/^Line 1, column/, 'Column');
    return { severity: 'error', place: where, message: told, fix };
  });
  const fallback: Remark = { severity: 'error', place, message: 'It is no JSON.', fix: 'Save it again.' };
  return { ok: false, failed: { kind: 'failed', remarks: [first ?? fallback, ...others] } };
}

/** Returns a value when it is a text that says something, else null. */
export function toText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Returns the objects of a list; nothing when the value is no list. */
export function toObjects(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
