import type { Question } from '@/lib/formats/question';
import type { Decision } from './import-decision';

/** The answer to a question by what a person has set elsewhere. */
export const OWN_ANSWER = -1;

/** Returns what is asked of the file, and then of what it makes. */
export function listQuestions({
  questions,
  asked,
  isBrought,
}: Pick<Decision, 'questions' | 'asked' | 'isBrought'>): readonly Question[] {
  return [...questions, ...(isBrought ? [] : asked)];
}

/** Returns the questions that nobody has answered and that need an answer: until then nothing comes in. */
export function listOpenQuestions(decision: Decision): readonly Question[] {
  return listQuestions(decision).filter(
    ({ id, isOptional }) => isOptional !== true && !Object.hasOwn(decision.answers, id),
  );
}
