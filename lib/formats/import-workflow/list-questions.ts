import { findQuestions } from '../guess/find-questions';
import type { Question, ReadResult } from '../import-tables';

/** Returns what is asked of a file before it becomes a network: only tables from elsewhere have to be guessed at. */
export function listQuestions(read: ReadResult): readonly Question[] {
  if (read.kind !== 'draft' || !read.applyHeaderChoice) return [];
  const { said = {} } = read;
  const isSaid = (part: string, name: string) =>
    part === 'headers' && (name === 'ties' || name === 'actors') && said[name] !== undefined;
  const guesses = read.guesses.filter(({ part, name }) => !isSaid(part, name));
  return findQuestions(read.draft, read.mapping, guesses);
}
