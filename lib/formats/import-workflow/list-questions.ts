import { findQuestions } from '../guess/find-questions';
import type { Question } from '../question';
import type { ReadResult } from '../read-result';
import { nameTable } from '../table/said-ends';

/** Returns what is asked of a file before it becomes a network: tables from elsewhere, and what a format asks itself. */
export function listQuestions(read: ReadResult): readonly Question[] {
  if (read.kind !== 'draft') return [];
  if (read.questions) return read.questions.map((question) => offerOther(question, read));
  if (!read.applyHeaderChoice) return [];
  const { said = {} } = read;
  const isSaid = (part: string, name: string) =>
    part === 'headers' && (name === 'ties' || name === 'actors') && said[name] !== undefined;
  const guesses = read.guesses.filter(({ part, name }) => !isSaid(part, name));
  const questions = [...(read.shapeQuestions ?? []), ...findQuestions(read.draft, read.mapping, guesses)];
  const asked = said.rows === 'actors' ? questions.filter(({ about }) => about !== 'actors') : questions;
  const offered = asked.map((question) => offerOther(question, read));
  return read.tableName === undefined ? offered : nameTable(offered, read.tableName);
}

/** Whoever is asked what the rows or the ends are may answer that the file is to be read otherwise. */
function offerOther(question: Question, { things }: Draft): Question {
  const { id, about, choices } = question;
  if (!things || id === 'things' || !(about === 'ends' || (about === 'actors' && !id.startsWith(OF_ENTRIES))))
    return question;
  return { ...question, choices: [...choices, things.choice] };
}

type Draft = Extract<ReadResult, { kind: 'draft' }>;
const OF_ENTRIES = 'entries ';
