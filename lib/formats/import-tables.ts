/**
 * What a reader makes of a file of another kind: tables of text, before a user has said what the columns mean. A graph of
 * nodes and edges is two tables; a format that knows its own meaning brings a mapping with it. A mapping then makes a network of
 * a draft (`buildImport`).
 */
export type ImportTables = {
  /** The id that the file gives the network, as it writes it; empty when it gives none. */
  readonly id: string;
  /** The title that the file gives itself; empty when it gives none. */
  readonly title: string;
  readonly description: string;
  /** The day to which the file says that it is complete, as it writes it; empty when it does not. */
  readonly asOf: string;
  /** One row an actor. Null: actors are known only as the ends of ties. */
  readonly actors: ImportTable | null;
  /** One row a tie, or one row an item of evidence for a tie. */
  readonly ties: ImportTable | null;
  /**
   * Files that this program wrote hold more: one row a document; one row a claim, or an item of evidence for a claim; one row a
   * participant of a meeting, which files from elsewhere may have too. Their
   * columns are named as the fields of the network file and need no mapping (`write-tables`).
   */
  readonly documents: ImportTable | null;
  readonly claims: ImportTable | null;
  readonly meetings: ImportTable | null;
  /** What was read otherwise than it stands in the file, or passed over, and where. */
  readonly remarks: readonly Remark[];
};

/**
 * A table of text, column by column in memory. A missing cell is empty. Lists are joined by ` | ` (`joinList`).
 * Numbers, dates and yes/no are text as the file has them.
 */
export type ImportTable = {
  readonly columns: readonly ImportColumn[];
  readonly rows: number;
  /** The text of a cell. Throws a RangeError beyond the table. */
  readonly cell: (row: number, column: number) => string;
  /** The line of the file (from 1) on which a row begins; null for formats without lines. */
  readonly line: (row: number) => number | null;
};

export type ImportColumn = {
  /** As the file names it. */
  readonly name: string;
  /** `json`: of extra fields that this program wrote (`readExtraCell`). */
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'list' | 'json';
  /** Where several rows name the columns together: the words that stand above one another here, its own the last. */
  readonly heads?: readonly string[] | undefined;
  /** Whether it holds the cells of a matrix: where one is missing, there is no tie. */
  readonly ofMatrix?: boolean;
  /** Whether it holds the names of records within another column: it is passed over unless somebody says what they are. */
  readonly isInner?: boolean;
  /** Whether only rows have it that are longer than the one which names the columns. */
  readonly isBeyond?: boolean;
};

/** Something that a person should know of how a file was read. */
export type Remark = {
  readonly severity: 'error' | 'warning' | 'note';
  /** Line, row, cell or path in the file; empty for the file as a whole. */
  readonly place: string;
  readonly message: string;
  /** How to mend it; empty for a note. */
  readonly fix: string;
  /** What there is to choose from, where that is long: the page shows it when it is asked for. */
  readonly list?: { readonly title: string; readonly items: readonly string[] };
  /** Where the file can be read in another way. */
  readonly leadsTo?: 'reader';
};
