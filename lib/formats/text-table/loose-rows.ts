/** Rows of a text that is no table, the first of them names of columns, and what has to be asked before they are ties. */
export type LooseRows = {
  readonly rows: readonly (readonly string[])[];
  /** Null for a table: what is unsure of it is asked as of any other. */
  readonly question: { readonly message: string; readonly label: string } | null;
};
