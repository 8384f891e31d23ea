import { strToU8 } from 'fflate';
import { applyPatch } from '@/lib/formats/guess/apply-patch';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import type { Mapping } from '@/lib/formats/mapping';
import type { Question } from '@/lib/formats/question';
import type { Network } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };

/** Returns the ties of a network in words: “Ada backs Bert”. */
export function listTies(network: Network): readonly string[] {
  const names = new Map(network.actors.map(({ id, name }) => [id, name]));
  const types = collectTypes(network);
  return network.relationships.map(
    ({ source, target, type }) =>
      `${names.get(source)} ${types.get(type)?.label ?? type} ${target === null ? '' : names.get(target)}`,
  );
}

/** Returns what is asked of a file, and its mapping. Throws for a file of which nothing is asked. */
export async function ask(
  text: string,
  name = 'a.csv',
): Promise<{ readonly questions: readonly Question[]; readonly mapping: Mapping }> {
  const asked = await importFile(strToU8(text), name, CHOICES, () => {});
  if (asked.kind !== 'asked' || !asked.mapping) throw new Error(asked.kind);
  return { questions: asked.questions, mapping: asked.mapping };
}

/** Returns the ids of what is asked of a file; none for one that is read without a word. */
export async function listAsked(text: string, name = 'a.csv'): Promise<readonly string[]> {
  const read = await importFile(strToU8(text), name, CHOICES, () => {});
  return read.kind === 'asked' ? read.questions.map(({ id }) => id) : [];
}

/** Returns the network of a file with a mapping, and what is told of it. */
export async function readWith(text: string, mapping: Mapping, name = 'a.csv') {
  const read = await importFile(strToU8(text), name, { ...CHOICES, mapping }, () => {});
  if (read.kind !== 'imported') throw new Error(read.remarks.map(({ message }) => message).join(' '));
  return { network: read.network, told: read.remarks.map(({ message }) => message) };
}

/** Returns a question about a file with the ties after each of its answers, by the label of the answer. */
export async function answersTo(text: string, id: string, name = 'a.csv') {
  const { questions, mapping } = await ask(text, name);
  const question = questions.find((each) => each.id === id);
  if (!question)
    throw new Error(`Nothing is asked as ${id}, but ${questions.map((each) => each.id).join(', ')}.`);
  const answers: Record<string, readonly string[]> = {};
  for (const { label, mapping: patch } of question.choices) {
    const read = await importFile(
      strToU8(text),
      name,
      { ...CHOICES, mapping: applyPatch(mapping, patch) },
      () => {},
    );
    answers[label] = read.kind === 'imported' ? listTies(read.network) : [];
  }
  return { message: question.message, answers };
}
