/** How large a file of another tool may be. Beyond these it is refused at the door, before it costs memory or time. */
export const FORMAT_LIMITS = {
  /** Bytes of one file, and of all files of an archive together once they are unpacked. */
  bytes: 512 * 1024 * 1024,
  /** How many times larger a file may become when it is unpacked: text and tables seldom pass 20, a bomb has 1,000. */
  ratio: 200,
  /** Archives below this size once unpacked are let through whatever their ratio: many equal rows pack well. */
  harmless: 16 * 1024 * 1024,
  /** Files of one archive. */
  files: 200,
  columns: 1_000,
  rows: 2_000_000,
  /** Rows times columns: even an empty cell takes two bytes. */
  cells: 100_000_000,
  /** Characters of one cell. */
  cell: 100_000,
  /** Remarks of one sort that are listed each with its place; the rest are counted. */
  places: 20,
} as const;
