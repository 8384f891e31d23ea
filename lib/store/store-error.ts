/**
 * Why networks cannot be kept or read just now. `full`: the disk is. `read-only`: nothing can be written. `in-use`:
 * another server has the folder. `unreachable`: the database does not answer. `damaged`: what is stored is not what was
 * written. `newer`: a newer version of the program has written it.
 */
export type StoreErrorKind = 'full' | 'read-only' | 'in-use' | 'unreachable' | 'damaged' | 'newer';

/** The store cannot do what it was asked. The message says what, where and how to mend it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly kind: StoreErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
