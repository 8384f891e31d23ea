import { LIMITS } from '@/lib/network/limits';
import type { Network } from '@/lib/network/network';
import type { FormatId, Progress } from '../format';
import type { Guess, Headers, Mapping, Remark } from '../import-tables';
import { readFile } from '../read-file';
import type { FileBytes } from '../source/file-bytes';
import { applyHeaderChoice } from './describe-headers';
import { makeNetwork, type Readable } from './import-plan';
import { type NetworkHead, proposeHead } from './network-head';

/** What a program or a person without a page says of a file; null for what the file is to say itself. */
export type ImportChoices = {
  readonly from: FormatId | null;
  readonly mapping: Mapping | null;
  readonly aggregate: Mapping['aggregate'] | null;
  /** Whether the first rows of tables name their columns. */
  readonly header: boolean | null;
  readonly id: string | null;
  readonly title: string | null;
};

/** A file that became a network, with all that there is to say of it; or every reason why it did not. */
export type FileImported =
  | {
      readonly kind: 'imported';
      readonly format: FormatId;
      readonly encoding: string | null;
      readonly tables: readonly { readonly role: string; readonly rows: number }[];
      readonly network: Network;
      /** Null: the file is a whole network, and says itself what it means. */
      readonly mapping: Mapping | null;
      /** What was guessed of the mapping; nothing when one was given. */
      readonly guesses: readonly Guess[];
      readonly remarks: readonly Remark[];
    }
  | { readonly kind: 'failed'; readonly format: FormatId | null; readonly remarks: readonly Remark[] };

/**
 * Returns the network in a file of any format, in one go; none when it would have more than `most` characters as a network file.
 * What `progress` throws, to call the work off, goes through.
 */
export async function importFile(
  content: Uint8Array | FileBytes,
  name: string,
  choices: ImportChoices,
  progress: Progress,
  most: number = LIMITS.text,
): Promise<FileImported> {
  const { format, encoding, ...read } = await readFile(
    content,
    name,
    (share) => progress(share / 2),
    choices.from,
  );
  const result =
    read.result.kind === 'failed' ? read.result : applyHeaderChoice(read.result, toHeaders(choices));
  if (result.kind === 'failed' || format === null)
    return { kind: 'failed', format, remarks: toRemarks(result) };
  const mapping = toMapping(result, choices);
  const { network, remarks } = makeNetwork(result, mapping, (share) => progress((1 + share) / 2), most);
  if (!network) return { kind: 'failed', format, remarks };
  return {
    kind: 'imported',
    format,
    encoding,
    tables: listTables(result),
    network: { ...network, ...toHead(result, name, choices) },
    mapping,
    guesses: listGuesses(result, choices),
    remarks: [...remarks, ...describeUnused(result, choices)],
  };
}

/** What a user has said is no guess. */
function listGuesses(read: Readable, { mapping, header }: ImportChoices): readonly Guess[] {
  if (read.kind === 'network' || mapping) return [];
  return header === null ? read.guesses : read.guesses.filter(({ part }) => part !== 'headers');
}

/** What is said of first rows may be of no use: a graph has none. */
function describeUnused(read: Readable, { header }: ImportChoices): readonly Remark[] {
  if (header === null || (read.kind === 'draft' && read.applyHeaderChoice)) return [];
  const message =
    'What was said of first rows changes nothing: the file has no table whose columns they could name.';
  return [{ severity: 'note', place: '', message, fix: '' }];
}

function toRemarks(result: Awaited<ReturnType<typeof readFile>>['result']): readonly Remark[] {
  return result.kind === 'draft' ? result.draft.remarks : result.remarks;
}

function toHeaders({ header, mapping }: ImportChoices): Headers {
  return header === null ? (mapping?.headers ?? {}) : { ties: header, actors: header };
}

function toMapping(read: Readable, { mapping, aggregate }: ImportChoices): Mapping | null {
  if (read.kind === 'network') return null;
  const chosen = { ...(mapping ?? read.mapping), headers: read.mapping.headers };
  return aggregate === null ? chosen : { ...chosen, aggregate };
}

function toHead(read: Readable, name: string, { id, title }: ImportChoices): NetworkHead {
  const said = read.kind === 'network' ? read.network : read.draft;
  return proposeHead({ id: id ?? (title === null ? said.id : ''), title: title ?? said.title }, name);
}

function listTables(read: Readable): readonly { readonly role: string; readonly rows: number }[] {
  if (read.kind === 'network') return [];
  return (['ties', 'actors', 'documents', 'claims', 'meetings'] as const).flatMap((role) => {
    const table = read.draft[role];
    return table ? [{ role, rows: table.rows }] : [];
  });
}
