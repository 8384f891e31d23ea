import { checkShape, isObject, type RawObject } from './check-shape';
import { toCount, toKind } from './explain';
import { hashText } from './hash-text';
import { type IssueList, toQuoted } from './issue-list';
import { LIMITS } from './limits';
import type { DocumentText, SourceDocument } from './network';
import { documentTextSchema } from './schema';

/**
 * Returns the texts that a file brings for its documents, each once; adds an issue for each that is not the text that its hash names.
 * A text of no document is left out, with a warning.
 */
export function checkTexts(
  { texts: raw }: RawObject,
  documents: readonly SourceDocument[],
  issues: IssueList,
): readonly DocumentText[] {
  if (raw === undefined) return [];
  const problem = findListProblem(raw);
  if (!Array.isArray(raw) || problem) {
    if (problem) issues.addError(() => ({ at: ['texts'], id: null, ...problem }));
    return [];
  }
  const named = new Set(documents.map(({ textHash }) => textHash));
  const kept = new Map<string, DocumentText>();
  for (const [index, each] of raw.entries()) {
    const text = checkText(each, index, issues);
    if (!text) continue;
    if (named.has(text.hash)) kept.set(text.hash, text);
    else
      issues.addWarning(() => ({
        at: ['texts', index],
        id: null,
        message: 'The text is of no document of this file, and is left out.',
        fix: 'Write its hash as "textHash" of its document, or delete the text.',
      }));
  }
  return [...kept.values()];
}

function checkText(raw: unknown, index: number, issues: IssueList): DocumentText | null {
  const at = ['texts', index] as const;
  if (!isObject(raw)) {
    issues.addError(() => ({
      at,
      id: null,
      message: `The text is ${toKind(raw)}, not an object { … }.`,
      fix: 'Write an object with a "hash" and a "text".',
    }));
    return null;
  }
  const text = checkShape(documentTextSchema, { raw, at, id: null }, issues);
  if (!text || hashText(text.text) === text.hash) return text;
  issues.addError(() => ({
    at,
    id: null,
    message: 'The text is not the one that its hash names: one of them was changed.',
    fix: 'Save the file again with its texts, or delete this text.',
  }));
  return null;
}

function findListProblem(raw: unknown): { readonly message: string; readonly fix: string } | null {
  if (!Array.isArray(raw)) {
    return {
      message: `${toQuoted('texts')} is ${toKind(raw)}, not a list [ … ].`,
      fix: 'Write a list of objects, or leave the field out when there are none.',
    };
  }
  if (raw.length <= LIMITS.documents) return null;
  return {
    message: `There are ${toCount(raw.length)} texts; at most ${toCount(LIMITS.documents)} can be read.`,
    fix: 'Leave some of them out.',
  };
}
