import type { Network } from '@/lib/network/network';
import type { ImportTables, Remark } from './import-tables';
import type { ListRoles } from './list-role';
import type { Headers, Mapping } from './mapping';
import type { Guess, Question, QuestionChoice } from './question';

/** Another way to read a file, as an answer to what is asked of it. */
export type OtherReading = { readonly choice: QuestionChoice; readonly apply: () => ReadResult };

/** What reading a file answers: a network as it is, a draft that wants a mapping, or why neither could be had. */
export type ReadResult =
  | { readonly kind: 'network'; readonly network: Network; readonly remarks: readonly Remark[] }
  | {
      readonly kind: 'draft';
      readonly draft: ImportTables;
      readonly mapping: Mapping;
      /** Why the mapping says what it says, where that was guessed; empty for a format that knows its own meaning. */
      readonly guesses: readonly Guess[];
      /** Returns the draft anew, once a user has said which first rows name columns; null for formats in which none could. */
      readonly applyHeaderChoice: ((said: Headers) => ReadResult) | null;
      /** What the format itself asks, in place of what is asked of tables. */
      readonly questions?: readonly Question[];
      /** What the shape of its tables asks, before what their columns do. */
      readonly shapeQuestions?: readonly Question[];
      /** What a user has said of first rows: it is not asked again. */
      readonly said?: Headers;
      /** What the file says as objects and lists, before anything was made of it: what is not read of it is told. */
      readonly holds?: unknown;
      /** Returns the draft anew, once a user has said what lists of records hold; none for a format whose lists say so themselves. */
      readonly applyLists?: (lists: ListRoles) => ReadResult;
      /** Reads all things that have a name as actors, whatever else the file was taken for; none where no two would be tied. */
      readonly things?: OtherReading;
      /** Which of several tables was read alone: what is said of its columns is said of it by its name. */
      readonly tableName?: string;
    }
  | { readonly kind: 'failed'; readonly remarks: readonly [Remark, ...Remark[]] };
