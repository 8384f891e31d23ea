import { findQuestions } from '../guess/find-questions';
import type { Question, ReadResult } from '../import-tables';

/** Returns what is asked of a file before it becomes a network: only tables from elsewhere have to be guessed at. */
export function listQuestions(read: ReadResult): readonly Question[] {
  if (read.kind !== 'draft' || !read.applyHeaderChoice) return [];
  return findQuestions(read.draft, read.mapping, read.guesses);
}
