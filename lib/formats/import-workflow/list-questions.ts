import { findQuestions } from '../guess/find-questions';
import type { Question } from '../question';
import type { ReadResult } from '../read-result';
import { nameTable } from '../table/said-ends';

/** Returns what is asked of a file before it becomes a network: tables from elsewhere, and what a format asks itself. */
export function listQuestions(read: ReadResult): readonly Question[] {
  if (read.kind !== 'draft') return [];
  if (read.questions) return read.questions;
  if (!read.applyHeaderChoice) return [];
  const { said = {} } = read;
  const isSaid = (part: string, name: string) =>
    part === 'headers' && (name === 'ties' || name === 'actors') && said[name] !== undefined;
  const guesses = read.guesses.filter(({ part, name }) => !isSaid(part, name));
  const questions = [...(read.shapeQuestions ?? []), ...findQuestions(read.draft, read.mapping, guesses)];
  const asked = said.rows === 'actors' ? questions.filter(({ about }) => about !== 'actors') : questions;
  return read.tableName === undefined ? asked : nameTable(asked, read.tableName);
}
