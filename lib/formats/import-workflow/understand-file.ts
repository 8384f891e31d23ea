import { getFormat } from '../find-format';
import type { FormatId } from '../format';
import type { Remark } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Guess, Question } from '../question';
import type { FileRead } from '../read-file';
import type { ReadResult } from '../read-result';
import { listQuestions } from './list-questions';
import { type TablePreview, toTablePreview } from './table-preview';

/** What a file is, before anything is made of it, as plain data; or why it cannot be read. */
export type FileUnderstood =
  | {
      readonly kind: 'understood';
      readonly format: { readonly id: FormatId; readonly label: string };
      readonly encoding: string | null;
      readonly title: string;
      readonly id: string;
      readonly tables: readonly TablePreview[];
      /** Null: the file is a whole network, and says itself what it means. */
      readonly mapping: Mapping | null;
      readonly guesses: readonly Guess[];
      /** What has to be answered before anything is made of it. */
      readonly questions: readonly Question[];
      readonly remarks: readonly Remark[];
    }
  | {
      readonly kind: 'failed';
      readonly format: string | null;
      readonly remarks: readonly [Remark, ...Remark[]];
    };

/** Returns what is shown of a file that was read. */
export function toFileUnderstood({
  format: id,
  encoding,
  result,
}: Omit<FileRead, 'written'>): FileUnderstood {
  const format = id === null ? null : { id, label: getFormat(id).label };
  if (result.kind === 'failed')
    return { kind: 'failed', format: format?.label ?? null, remarks: result.remarks };
  if (!format) throw new Error('A file was read whose format is not known.');
  return { kind: 'understood', format, encoding, ...toParts(result) };
}

function toParts(result: Exclude<ReadResult, { kind: 'failed' }>) {
  if (result.kind === 'network') {
    const { id, title } = result.network;
    return { id, title, tables: [], mapping: null, guesses: [], questions: [], remarks: result.remarks };
  }
  const { draft, mapping, guesses } = result;
  const tables = (['ties', 'actors', 'documents', 'claims', 'meetings'] as const).flatMap((role) => {
    const table = draft[role];
    return table ? [toTablePreview(role, table)] : [];
  });
  const questions = listQuestions(result);
  return { id: draft.id, title: draft.title, tables, mapping, guesses, questions, remarks: draft.remarks };
}
