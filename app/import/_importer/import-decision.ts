import type { SaidMapping } from '@/lib/formats/import/merge-mapping';
import type { ImportPlan } from '@/lib/formats/import-workflow/import-plan';
import type { NetworkHead } from '@/lib/formats/import-workflow/network-head';
import type { FileUnderstood } from '@/lib/formats/import-workflow/understand-file';
import type { Headers, Mapping, MappingPatch } from '@/lib/formats/mapping';
import type { Question } from '@/lib/formats/question';

/** A file as a person chose it. */
export type ChosenFile = { readonly name: string; readonly bytes: number };

export type Understood = Extract<FileUnderstood, { kind: 'understood' }>;

/** The number of the choice that was answered, by the question. */
export type Answers = Readonly<Record<string, number>>;

/** All that a person sees and decides of a file that was understood. */
export type Decision = {
  readonly file: ChosenFile;
  readonly understood: Understood;
  readonly mapping: Mapping | null;
  /** What is asked of the file, with what was asked of it and is answered by how it is read now. */
  readonly questions: readonly Question[];
  /** What was asked of the network that is made of it. */
  readonly asked: readonly Question[];
  readonly answers: Answers;
  /** How the file is to be read, as a person has said. */
  readonly said: SaidReading;
  /** Whether the mapping is one that was brought: it says all that would be asked. */
  readonly isBrought: boolean;
  /** How the file is to be read from now on, until it is read so. */
  readonly retelling: Retelling | null;
  readonly head: NetworkHead;
  /** Whether the id is one that a person wrote: it then no longer follows the title. */
  readonly isOwnId: boolean;
  /** The plan of the mapping, or of the one before while it is being made; null until the first is there. */
  readonly plan: ImportPlan | null;
  /** How far the newest plan is; null when it is made. */
  readonly planning: number | null;
  readonly failure: string | null;
};

/** What a person has said of how a file is read: `headers` beside the questions, and then the answers to these, in their order. */
export type SaidReading = { readonly headers: Headers; readonly answers: readonly ReadingAnswer[] };

/** An answer that has the file read in another way, and what it changes. */
export type ReadingAnswer = { readonly id: string; readonly patch: MappingPatch };

/**
 * What a file is to be read with, and the mapping to use over the guess then; null: the guess, with what was decided before. `before`: the answers that hold
 * again if it cannot be read so.
 */
export type Retelling = {
  readonly headers: Headers;
  readonly said: SaidReading;
  readonly mapping: SaidMapping | null;
  readonly before: Answers;
};
