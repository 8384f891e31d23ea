import type { Conflict } from '@/lib/network/changes/conflict';

/** Whose of two is to stay. */
export type Side = 'mine' | 'theirs';

/** The key of the one thing to choose when a rule would be broken. */
export const RULE = 'rule';

/** Returns the key of what a conflict is about: one value, or the whole of a thing that is gone or whose id is taken. */
export function toClashKey({ kind, list, id, field, operation }: Conflict): string {
  return kind === 'changed' && field !== null ? `${list}/${id}/${field}/${operation}` : `${list}/${id}`;
}
