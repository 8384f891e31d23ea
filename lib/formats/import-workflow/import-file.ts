import { LIMITS } from '@/lib/network/limits';
import type { Network } from '@/lib/network/network';
import { acceptKinds, type KindsTaken } from '../coverage/doubt-kinds';
import type { FormatId, Progress } from '../format';
import { toLikely } from '../guess/likely-mapping';
import { findSimilarNames, type SimilarNames } from '../guess/similar-names';
import { toProse } from '../import/clean-text';
import { mergeMapping, type SaidMapping } from '../import/merge-mapping';
import type { Remark } from '../import-tables';
import type { Headers, Mapping } from '../mapping';
import type { Guess, Question } from '../question';
import { readFile } from '../read-file';
import type { FileBytes } from '../source/file-bytes';
import { compareWithFile, leaveAnswered } from './compare-with-file';
import { applyHeaderChoice } from './describe-headers';
import { makeNetwork, type Readable } from './import-plan';
import { listQuestions } from './list-questions';
import { isAnswered, isWhole, listOpen, tellUnanswered } from './list-unanswered';
import { checkNetwork, type NetworkChecks } from './network-checks';
import { type NetworkHead, proposeHead } from './network-head';

/** What a program or a person without a page says of a file; null for what the file is to say itself. */
export type ImportChoices = {
  readonly from: FormatId | null;
  /** What is said of columns and values: the rest is guessed, and not asked. */
  readonly mapping: SaidMapping | null;
  readonly aggregate: Mapping['aggregate'] | null;
  /** Whether the first rows of tables name their columns. */
  readonly header: boolean | null;
  /** Whether guesses are taken that are so weak that a person is asked. */
  readonly acceptsGuess?: boolean;
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
      /** What nobody has said of the file yet, with the answers beside the one that was taken. */
      readonly open: readonly Question[];
      readonly checks: NetworkChecks;
      /** Names that may mean one actor, the first of them. */
      readonly sameNames: readonly SimilarNames[];
    }
  | {
      /** A guess is too weak to be taken without a person's word; nothing was made. */
      readonly kind: 'asked';
      readonly format: FormatId;
      readonly encoding: string | null;
      readonly tables: readonly { readonly role: string; readonly rows: number }[];
      readonly questions: readonly Question[];
      /** What was guessed, to be corrected and sent with the file. */
      readonly mapping: Mapping | null;
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
  const { format, encoding, written, ...read } = await readFile(
    content,
    name,
    (share) => progress(share / 2),
    choices.from,
  );
  const result =
    read.result.kind === 'failed'
      ? read.result
      : applyHeaderChoice(read.result, toHeaders(choices, read.result));
  if (result.kind === 'failed' || format === null)
    return { kind: 'failed', format, remarks: toRemarks(result) };
  const mapping = toMapping(result, choices);
  const ask = (questions: readonly Question[]): FileImported => {
    const tables = listTables(result);
    const guesses = listGuesses(result, choices);
    const facts = { format, encoding, tables, mapping, guesses, remarks: toRemarks(result) };
    return { kind: 'asked', questions: questions.map(toAnswerable), ...facts };
  };
  const open = listAsked(result, choices);
  const isSaid = choices.mapping !== null && isWhole(choices.mapping);
  // Whoever gives a mapping has answered, but for which columns are the ends where it says nothing of them.
  // So it is with what rows are, where it only leaves tables out or reads codes.
  const hasLists = choices.mapping?.headers?.lists !== undefined;
  const isOpen = choices.mapping
    ? open.some(({ id }) => id === 'ends' || (hasLists && id === 'actors'))
    : open.length > 0;
  if (isOpen && choices.acceptsGuess !== true) {
    const likely = mapping && makeLikely(result, toLikely(mapping, open));
    const more = likely ? compareWithFile(result, likely.mapping, likely.network, written).questions : [];
    return ask([...open, ...leaveUnsaid(more, open, choices)]);
  }
  const made = makeNetwork(result, mapping, (share) => progress((1 + share) / 2), most);
  if (!made.network) return { kind: 'failed', format, remarks: made.remarks };
  const compared = compareWithFile(result, mapping, made.network, written);
  const doubts = isSaid ? [] : leaveUnsaid(compared.questions, open, choices);
  if (doubts.length > 0 && choices.mapping === null && choices.acceptsGuess !== true) return ask(doubts);
  const unsaid = [...open, ...doubts];
  // What nobody has said of the actors is taken as the first answer to the question has it.
  const kinds = isSaid || !mapping ? null : acceptKinds(made.network, mapping);
  const { network, remarks } = kinds ? makeNetwork(result, kinds.mapping, () => {}, most) : made;
  if (!network) return { kind: 'failed', format, remarks };
  // What the actors are is told by `unread` as well.
  const told = choices.mapping
    ? [...compared.unread, ...tellUnanswered(unsaid.filter(({ id }) => id !== 'coverage kinds'))]
    : compared.remarks;
  return {
    kind: 'imported',
    format,
    encoding,
    tables: listTables(result),
    network: {
      ...network,
      ...toHead(result, name, choices),
      ...noteGuesses(network, isSaid ? [] : unsaid),
    },
    mapping: kinds?.mapping ?? mapping,
    guesses: listGuesses(result, choices),
    remarks: [...remarks, ...(kinds ? retell(told, kinds) : told), ...describeUnused(result, choices)],
    open: isSaid ? [] : unsaid.map(toAnswerable),
    checks: checkNetwork(network),
    sameNames: findSameNames(network),
  };
}

/** What is told of actors that would be groups is told of what they were taken for. */
function retell(told: readonly Remark[], kinds: KindsTaken): readonly Remark[] {
  return told.map((remark) =>
    remark.message === kinds.leftAsGroups ? { ...remark, message: kinds.told } : remark,
  );
}

/** An answer by which all stays as it was taken says so in a mapping too. */
function toAnswerable(question: Question): Question {
  const choices = question.choices.map((choice) =>
    Object.keys(choice.mapping).length > 0 ? choice : { ...choice, mapping: { answered: [question.id] } },
  );
  return { ...question, choices };
}

/** What a network lacks of its file is asked as well, as far as nobody looks at it in any case; beside a mapping all is told that it does not answer. */
function leaveUnsaid(
  found: readonly Question[],
  asked: readonly Question[],
  { mapping }: ImportChoices,
): readonly Question[] {
  if (!mapping) return leaveAnswered(found, asked);
  return found.filter((question) => !isAnswered(question, mapping));
}

/** So many rows are made into a network for what is to be asked of its names. */
const MAX_LIKELY = 50_000;

/** Returns the network that the likeliest answers make, so that all is asked at once; null where none is made. */
function makeLikely(read: Readable, mapping: Mapping) {
  if (read.kind === 'network' || (read.draft.ties?.rows ?? 0) > MAX_LIKELY) return null;
  const { network } = makeNetwork(read, mapping, () => {});
  return network && { network, mapping };
}

/** More names than this are not compared where nobody asks: it takes seconds. */
const MAX_COMPARED = 20_000;
const MAX_GROUPS = 50;

function findSameNames({ actors }: Network): readonly SimilarNames[] {
  if (actors.length > MAX_COMPARED) return [];
  return findSimilarNames(new Map(actors.map(({ name }) => [name, 1]))).groups.slice(0, MAX_GROUPS);
}

/** What is asked before anything is made: all that is unsure, or what a mapping leaves open of it. */
function listAsked(read: Readable, { mapping, header }: ImportChoices): readonly Question[] {
  if (mapping) return listOpen(read, mapping);
  return listQuestions(read).filter(({ about }) => header === null || about !== 'headers');
}

/** A network keeps the questions that nobody has answered: who opens it later should know. */
function noteGuesses(
  { description }: Network,
  questions: readonly Question[],
): Partial<Pick<Network, 'description'>> {
  if (questions.length === 0) return {};
  const open = questions.map(({ message, choices: [first], hasGuess }) => {
    const taken = hasGuess && first ? ` Taken: ${first.label.toLowerCase()}.` : '';
    return `${message}${taken}`;
  });
  const note = `Imported by a guess that nobody has confirmed. ${open.join(' ')}`;
  return { description: toProse([description, note].filter((part) => part !== '').join('\n\n')) };
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

/** Whoever says which columns are the ends of ties says that rows are ties. */
function toHeaders({ header, mapping }: ImportChoices, read: Readable): Headers {
  if (header !== null) return { ties: header, actors: header };
  const headers = mapping?.headers ?? {};
  const fields = new Set(Object.values(mapping?.tieColumns ?? {}));
  const areTies = fields.has('source') && fields.has('target') && headers.rows === undefined;
  const hasNone = read.kind === 'draft' && read.draft.ties === null && read.draft.actors !== null;
  return areTies && hasNone ? { ...headers, rows: 'ties' } : headers;
}

function toMapping(read: Readable, { mapping, aggregate }: ImportChoices): Mapping | null {
  if (read.kind === 'network') return null;
  const said = mapping ? mergeMapping(read.mapping, mapping) : read.mapping;
  const chosen = { ...said, headers: read.mapping.headers };
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
