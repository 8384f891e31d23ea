import type { Mapping } from '@/lib/formats/mapping';
import type { Question } from '@/lib/formats/question';

type Answers = Readonly<Record<string, number>>;

/**
 * Returns what is asked of the network that a new plan makes, with the answers that still hold. A question whose answer has changed the
 * mapping, and which is asked no more for that, stays where it was, so that its answer is seen and can be changed. What is asked in other
 * words than before may be asked about other names: its answer is none any more.
 */
export function takeQuestions(
  before: readonly Question[],
  planned: readonly Question[],
  answers: Answers,
  mapping: Mapping | null,
): { readonly asked: readonly Question[]; readonly answers: Answers } {
  const now = new Map(planned.map((question) => [question.id, toOwnNames(question, mapping)]));
  const stays = before.filter(({ id }) => !now.has(id)).filter((question) => hasChanged(question, answers));
  const known = new Set(before.map(({ id }) => id));
  const asked = [
    ...before.flatMap((question) => now.get(question.id) ?? (stays.includes(question) ? question : [])),
    ...[...now.values()].filter(({ id }) => !known.has(id)),
  ];
  const words = new Map(before.map(({ id, message }) => [id, message]));
  const isStale = (id: string) => {
    const question = now.get(id);
    return question !== undefined && (words.get(id) !== question.message || hasChanged(question, answers));
  };
  return { asked, answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !isStale(id))) };
}

/** Whether the answer to a question changes the mapping: it has not done so while that is asked still. */
function hasChanged({ id, choices }: Question, answers: Answers): boolean {
  const choice = choices[answers[id] ?? -1];
  return choice !== undefined && Object.keys(choice.mapping).length > 0;
}

/** Names that the mapping leaves out already are not those of this question. */
function toOwnNames(question: Question, mapping: Mapping | null): Question {
  const left = new Set(mapping?.missing);
  const choices = question.choices.map((choice) =>
    choice.mapping.missing
      ? {
          ...choice,
          mapping: { ...choice.mapping, missing: choice.mapping.missing.filter((name) => !left.has(name)) },
        }
      : choice,
  );
  return { ...question, choices };
}
