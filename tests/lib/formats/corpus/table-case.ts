/** What a correct reader makes of a table: its ties as “A > B”, in their order, and what else is worth a look. */
export type Right = {
  readonly ties: readonly string[];
  /** The types of the ties, each once, in the order of their first tie. */
  readonly types?: readonly string[];
  /** The dates of the ties: “2001”, or “2001..2005”. */
  readonly dates?: readonly string[];
  /** All actors, when there are others than those of the ties. */
  readonly actors?: readonly string[];
  /** Words that the report must have. */
  readonly told?: readonly RegExp[];
  readonly documents?: readonly string[];
};

/** A small table in values of these tests’ own, and what must become of it. */
export type TableCase = {
  readonly name: string;
  readonly file: string | Uint8Array;
} & (
  | { readonly right: Right }
  /** What is asked about, and the ends that are proposed, as “column > column”. */
  | { readonly asked: readonly string[]; readonly ends?: string | null }
  | { readonly refused: RegExp }
);

/** Returns the text of a table from its lines. */
export function lines(...rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}
