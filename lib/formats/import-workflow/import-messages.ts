import type { Headers, Mapping } from '../import-tables';
import type { ImportPlan } from './import-plan';
import type { NetworkHead } from './network-head';
import type { FileUnderstood } from './understand-file';

/** A file as a person chose it. */
export type NamedFile = { readonly blob: Blob; readonly name: string };

/** What the worker of an import is told: first a file, then which first
 * rows name columns and what columns mean, as often as that changes, and last to finish. */
export type ToImportWorker =
  | { readonly type: 'read'; readonly files: readonly NamedFile[] }
  | { readonly type: 'applyHeaderChoice'; readonly headers: Headers }
  | { readonly type: 'plan'; readonly number: number; readonly mapping: Mapping | null }
  | { readonly type: 'finish'; readonly head: NetworkHead };

/** What it tells: how far it is, and the end of each. A plan bears the number of its question; older ones are passed over. */
export type FromImportWorker =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'read'; readonly reply: FileUnderstood }
  | { readonly type: 'planned'; readonly number: number; readonly plan: ImportPlan }
  | { readonly type: 'finished'; readonly file: Blob }
  | { readonly type: 'failed'; readonly message: string };
