import { parseMapping } from '@/lib/formats/import/parse-mapping';
import { type FileImported, type ImportChoices, importFile } from '@/lib/formats/import-workflow/import-file';
import type { Question } from '@/lib/formats/question';
import { collectTypes } from '@/lib/network/types-of';

const CHOICES: ImportChoices = {
  ...{ from: null, mapping: null, aggregate: null, header: null, id: null, title: null },
};

type File = string | Uint8Array;

/** What a file becomes: its actors, its ties as `Ada -> Bert: likes`, their dates, its claims as `Ada (Post): It rained.`, and what is told of its reading. */
export type Answered = {
  readonly actors: readonly string[];
  readonly ties: readonly string[];
  /** When each tie begins, where a date is known. */
  readonly dates: readonly string[];
  /** What is claimed, behind those who have said it, with the document of each. */
  readonly claims: readonly string[];
  readonly told: readonly string[];
};

/** Returns what a file is asked before it becomes a network; nothing for one that is read without a word. */
export async function askAboutFile(file: File, name = 'table.csv'): Promise<readonly Question[]> {
  const read = await importFile(toBytes(file), name, CHOICES, () => {});
  return read.kind === 'asked' ? read.questions : [];
}

/** Returns what a file becomes without a word. Throws an Error where it asks or is refused. */
export async function readSilently(file: File, name = 'table.csv'): Promise<Answered> {
  return toAnswered(await importFile(toBytes(file), name, CHOICES, () => {}));
}

/**
 * Returns what a file becomes with one of the offered answers, given back alone as a command has it, and with what is taken for the others. Throws an Error where none
 * has the label.
 */
export async function answerFile(file: File, label: RegExp, name = 'table.csv'): Promise<Answered> {
  const questions = await askAboutFile(file, name);
  const choices = questions.flatMap((question) => question.choices);
  const choice = choices.find((each) => label.test(each.label));
  if (!choice) throw new Error(`Offered: ${choices.map((each) => each.label).join(' / ')}`);
  return readWithMapping(file, choice.mapping, name);
}

/** Returns what a file becomes with a mapping that says some of what it means, where what it leaves open is taken as it is guessed. */
export async function readWithMapping(file: File, mapping: unknown, name = 'table.csv'): Promise<Answered> {
  const parsed = parseMapping(JSON.parse(JSON.stringify(mapping)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return toAnswered(
    await importFile(toBytes(file), name, { ...CHOICES, mapping: parsed.said, acceptsGuess: true }, () => {}),
  );
}

/** Returns what is still asked of a file with such a mapping; nothing for one that leaves nothing open. */
export async function askWithMapping(
  file: File,
  mapping: unknown,
  name = 'table.csv',
): Promise<readonly Question[]> {
  const parsed = parseMapping(JSON.parse(JSON.stringify(mapping)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const read = await importFile(toBytes(file), name, { ...CHOICES, mapping: parsed.said }, () => {});
  return read.kind === 'asked' ? read.questions : [];
}

function toBytes(file: File): Uint8Array {
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
}

function toAnswered(read: FileImported): Answered {
  if (read.kind !== 'imported') throw new Error(JSON.stringify(read).slice(0, 600));
  const { network, remarks } = read;
  const names = new Map(network.actors.map(({ id, name }) => [id, name]));
  const titles = new Map(network.documents.map(({ id, title }) => [id, title]));
  const types = collectTypes(network);
  return {
    actors: network.actors.map(({ name }) => name),
    ties: network.relationships.map(({ source, target, type }) => {
      const found = types.get(type);
      const label = found?.label === 'is tied to' ? '' : `: ${found?.label}`;
      return `${names.get(source)} ${found?.symmetric ? '--' : '->'} ${names.get(target ?? '')}${label}`;
    }),
    dates: network.relationships.flatMap(({ from }) => from ?? []),
    claims: network.claims.map(({ statement, evidence }) => {
      const voices = evidence.map(
        ({ speaker, document, date }) =>
          `${names.get(speaker ?? '') ?? 'nobody'} (${[titles.get(document ?? ''), date].filter(Boolean).join(', ')})`,
      );
      return `${voices.join(', ')}: ${statement}`;
    }),
    told: remarks.map(({ message }) => message),
  };
}
