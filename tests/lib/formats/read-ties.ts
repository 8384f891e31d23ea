import type { Format } from '@/lib/formats/format';
import { readFile } from '@/lib/formats/read-file';
import type { ReadResult } from '@/lib/formats/read-result';
import { collectTypes } from '@/lib/network/types-of';
import { importDraft } from './import-tables-of';
import { readWith } from './read-back';

/** What a file says in short: the names of its actors, its ties as `Ada -> Bert: likes`, and what is told of its reading. */
export type InShort = {
  readonly format: string | null;
  readonly actors: readonly string[];
  readonly ties: readonly string[];
  readonly told: readonly string[];
};

/** Returns what a format makes of a text, in short. */
export async function readTies(format: Format, text: string): Promise<InShort> {
  return { format: format.id, ...toShort(await readWith(format, text)) };
}

/** Returns what a file holds, whose format its content alone tells. */
export async function readAny(content: string | Uint8Array): Promise<InShort> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { format, result } = await readFile(bytes, 'file', () => {});
  return { format, ...toShort(result) };
}

/** Returns why a text cannot be read: each place with what is wrong there. */
export async function whyNot(format: Format, text: string): Promise<string> {
  const result = await readWith(format, text);
  if (result.kind !== 'failed') throw new Error(`It was read as a ${result.kind}.`);
  return `${result.remarks[0].place}: ${result.remarks[0].message}`;
}

function toShort(result: ReadResult): Omit<InShort, 'format'> {
  if (result.kind === 'failed') return { actors: [], ties: [], told: [result.remarks[0].message] };
  const { network, remarks } =
    result.kind === 'network'
      ? result
      : { ...importDraft(result), remarks: importDraft(result).report.remarks };
  const names = new Map(network.actors.map(({ id, name }) => [id, name]));
  const types = collectTypes(network);
  return {
    actors: network.actors.map(({ name }) => name),
    ties: network.relationships.map(({ source, target, type }) => {
      const found = types.get(type);
      const label = found?.label === 'is tied to' ? '' : `: ${found?.label}`;
      return `${names.get(source)} ${found?.symmetric ? '--' : '->'} ${names.get(target ?? '')}${label}`;
    }),
    told: remarks.map(({ message }) => message),
  };
}
