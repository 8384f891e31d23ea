/** One thing that is wrong with a network file, told so that its author can mend it. */
export type Issue = {
  /** An error keeps the network out; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** The place in the file, such as `relationships[3].evidence[0].document`; empty for the file as a whole. */
  readonly path: string;
  /** The id of the actor, document, relationship, claim or type in which it stands, when it has one. */
  readonly id: string | null;
  readonly message: string;
  readonly fix: string;
};

/** `omitted` counts the issues beyond those listed: a file with a million errors gets a list that can be read. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[]; readonly omitted: number }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly omitted: number };
