/**
 * Why networks cannot be kept or read just now. `full`: the disk is. `read-only`: nothing can be written. `in-use`:
 * another server has the folder. `unreachable`: the database does not answer, or is no longer there. `damaged`: what is
 * stored is not what was written. `newer`: a newer version of the program has written it. `folder`: the folder of the
 * networks that ship cannot be read. `busy`: the server has too much to do just now.
 */
export type StoreErrorKind =
  | 'full'
  | 'read-only'
  | 'in-use'
  | 'unreachable'
  | 'damaged'
  | 'newer'
  | 'folder'
  | 'busy';

/** Known to every copy of this module: the bundler makes one for pages, one for the API and one for the start. */
const BRAND: unique symbol = Symbol.for('backchannel.store-error');

/** The store cannot do what it was asked. The message says what, where and how to mend it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly [BRAND] = true;

  /** What is wrong, without how to mend it. */
  readonly problem: string;
  /** How to mend it, where that is a sentence of its own. */
  readonly fix: string;

  constructor(
    readonly kind: StoreErrorKind,
    problem: string,
    { fix = '', ...options }: ErrorOptions & { readonly fix?: string } = {},
  ) {
    super(fix === '' ? problem : `${problem} ${fix}`, options);
    this.problem = problem;
    this.fix = fix;
  }
}

/** Returns whether an error says that the server has too much to do just now. */
export function isBusyError(error: unknown): boolean {
  return isStoreError(error) && error.kind === 'busy';
}

/** Returns whether an error is a StoreError, of this copy of the module or of another: `instanceof` knows its own alone. */
export function isStoreError(error: unknown): error is StoreError {
  return typeof error === 'object' && error !== null && BRAND in error;
}
