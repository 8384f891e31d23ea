import type { ReadResult } from '../read-result';

/** Returns a draft that is made into a network only once somebody says that this is what is meant. */
export function askFirst(
  read: ReadResult,
  { id, message, label }: { readonly id: string; readonly message: string; readonly label: string },
): ReadResult {
  if (read.kind !== 'draft') return read;
  const choices = [{ label, mapping: {} }];
  return {
    ...read,
    questions: [{ id, about: 'actors', message, choices, hasGuess: true }, ...(read.questions ?? [])],
  };
}
