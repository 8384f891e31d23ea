import type { Owner, Plain } from './change';

/**
 * What a change expects and does not find, because another user was there first. `changed`: a value is no longer
 * what it was. `gone`: there is nothing of that id. `taken`: something else bears the id that a new thing was to have.
 */
export type Conflict = Owner & {
  readonly kind: 'changed' | 'gone' | 'taken';
  /** The position of the change among those that were to be done, and of the operation in it. */
  readonly change: number;
  readonly operation: number;
  /** The field in question; null when it is the whole thing. */
  readonly field: string | null;
  /** What the change wants, and what is there; null for nothing. */
  readonly mine: Plain;
  readonly theirs: Plain;
  readonly message: string;
};
