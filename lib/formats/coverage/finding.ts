import type { MappingPatch } from '../mapping';
import type { Question, QuestionChoice } from '../question';

/** Something in which what was read may not be what stands in the file. */
export type Finding = {
  readonly id: string;
  /** Whether it is so likely wrong that a person is asked; else it is told. */
  readonly isAsked: boolean;
  /** For a question: ends with a question mark where the question ends, and then says why. */
  readonly message: string;
  /** What is told where somebody has said what the file means, so that nothing is asked. */
  readonly told?: string;
  /** What the page asks in place of telling it: whoever sees a question there need not write a mapping. It may stay without an answer. */
  readonly offered?: string;
  /** Other answers than that it is right as it was read. */
  readonly others: readonly QuestionChoice[];
  /** The answer that it is right so. */
  readonly label: string;
  /** Whether another answer is likelier than that it is right so: then that one is the guess, and stands first. */
  readonly isDoubtful?: boolean;
};

export const KEEP: MappingPatch = {};

/** Returns the question that a finding asks. */
export function toQuestion({ id, message, others, label, isDoubtful }: Finding): Question {
  const kept = { label, mapping: KEEP };
  const choices = isDoubtful ? [...others, kept] : [kept, ...others];
  return { id, about: 'coverage', message, choices, hasGuess: true };
}

/** Returns the question that the page asks in place of telling a finding. */
export function toOfferedQuestion(finding: Finding, offered: string): Question {
  return { ...toQuestion({ ...finding, message: offered }), isOptional: true };
}

/** Returns some texts of many, each in quotation marks. */
export function quoteSome(texts: readonly string[], most = 3): string {
  const shown = texts.slice(0, most).map((text) => `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`);
  return `${shown.join(', ')}${texts.length > most ? ' …' : ''}`;
}
