/**
 * One right reading of a file: its ties as “A > B”, “A > B : type” or “A > B @ 2001..2005”, in any order.
 * Types and dates count where the case names them. “A – B” may be read from either end.
 */
export type Reading = {
  readonly ties: readonly string[];
  /** How many actors there are, where others than those of the ties belong to it. */
  readonly actors?: number;
  /** What the report must say. */
  readonly told?: RegExp;
};

/**
 * A file in the form of a public data set, with its columns as they are and made up values.
 * A file without a right reading holds no network that a program could know: it must be asked about or refused.
 */
export type FieldCase = {
  readonly name: string;
  readonly file: string | Uint8Array;
  readonly right?: readonly Reading[];
  /** What it is called, where that tells its form. */
  readonly fileName?: string;
  /** Whether it must come in without a question. */
  readonly isRead?: boolean;
};

/** Returns a text without the line break that its template begins with. */
export function text([first = '']: TemplateStringsArray): string {
  return first.replace(/^\n/, '');
}

/** Returns a case with its right reading, as ties. */
export function ties(name: string, file: string | Uint8Array, ...read: readonly string[]): FieldCase {
  return { name, file, right: [{ ties: read }] };
}

/** Returns a case that must come in without a question, with its right reading. */
export function known(name: string, file: string | Uint8Array, ...read: readonly string[]): FieldCase {
  return { ...ties(name, file, ...read), isRead: true };
}

/** Returns a case that must be asked about or refused. */
export function unsure(name: string, file: string | Uint8Array): FieldCase {
  return { name, file };
}
