import { readAccessPolicy } from '@/lib/store/access/access-policy';
import type { BrokenNetwork } from '@/lib/store/load-files';
import type { StoreError, StoreErrorKind } from '@/lib/store/store-error';
import { PROBLEMS, type ProblemId } from './problems';

/** What is told of a store that cannot do what it was asked: a kind of problem, and what to do about it. */
export type StoreProblem = { readonly id: ProblemId; readonly detail: string };

/**
 * Returns what is told of an error of the store. The user at the machine is told what to mend; others are not told where the
 * server keeps its files.
 */
export function toStoreProblem({ kind, message }: StoreError): StoreProblem {
  if (kind === 'busy') return { id: 'too-busy', detail: message };
  const id = kind === 'full' ? 'store-full' : kind === 'damaged' ? 'damaged' : 'store-unavailable';
  return { id, detail: isOwnMachine() ? message : PROBLEMS[id].description };
}

/** Why a server is not ready, for others, who are not told where it keeps its files. */
const REASONS: Readonly<Record<StoreErrorKind, string>> = {
  full: 'The disk of the store is full. Reading goes on.',
  'read-only': 'Nothing can be written to the store. Reading goes on.',
  'in-use': 'Another server has the folder of the store.',
  unreachable: 'The store does not answer, or does not take what is written.',
  damaged: 'The store is damaged, or a part of it is missing.',
  newer: 'A newer version of the program has written to the store.',
  folder: 'The folder of the networks that ship cannot be read.',
  busy: 'The server has too much to do just now.',
};

/** Returns why a server is not ready, as the user at the machine is told, or others. */
export function toReason({ kind, message }: StoreError): string {
  return isOwnMachine() ? message : REASONS[kind];
}

/** Returns what is wrong with a network that was kept and is damaged, and how to mend it, as the principal may know it. */
export function toDamage([{ message, fix }]: BrokenNetwork['issues']): {
  readonly message: string;
  readonly fix: string;
} {
  if (isOwnMachine()) return { message, fix };
  return {
    message: 'What was kept of this network is damaged.',
    fix: 'Whoever runs the server can put a backup in its place.',
  };
}

function isOwnMachine(): boolean {
  return !readAccessPolicy(process.env).needsTokens;
}
