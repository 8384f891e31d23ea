import { readAccessPolicy } from '@/lib/store/access/access-policy';
import type { BrokenNetwork } from '@/lib/store/load-files';
import type { StoreError } from '@/lib/store/store-error';
import { PROBLEMS, type ProblemId } from './problems';

/** What is told of a store that cannot do what it was asked: a kind of problem, and what to do about it. */
export type StoreProblem = { readonly id: ProblemId; readonly detail: string };

/**
 * Returns what is told of an error of the store. The user at the machine is told what to mend; others are not told where the
 * server keeps its files.
 */
export function toStoreProblem({ kind, message }: StoreError): StoreProblem {
  const id = kind === 'full' ? 'store-full' : kind === 'damaged' ? 'damaged' : 'store-unavailable';
  return { id, detail: isOwnMachine() ? message : PROBLEMS[id].description };
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
