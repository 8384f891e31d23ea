import type { Question, ReadResult } from '../import-tables';

type First = { readonly id: string; readonly message: string; readonly label: string };

/** Returns a draft of which it is asked first whether it is what it was taken for, and then all that is asked of its columns. */
export function askBefore(read: ReadResult, { id, message, label }: First): ReadResult {
  if (read.kind !== 'draft') return read;
  const first: Question = { id, about: 'actors', message, choices: [{ label, mapping: {} }], hasGuess: true };
  return { ...read, shapeQuestions: [first, ...(read.shapeQuestions ?? [])] };
}

/** Returns a draft that is made into a network only once somebody says that this is what is meant. */
export function askFirst(read: ReadResult, { id, message, label }: First): ReadResult {
  if (read.kind !== 'draft') return read;
  const choices = [{ label, mapping: {} }];
  return {
    ...read,
    questions: [{ id, about: 'actors', message, choices, hasGuess: true }, ...(read.questions ?? [])],
  };
}
