/** How large a network file may be. Beyond these a file is refused at the door, before it costs memory or time. */
export const LIMITS = {
  /** Characters of a whole file: 64 MB of plain English. */
  text: 64 * 1024 * 1024,
  /** How deep lists and objects may stand in one another. */
  depth: 64,
  /** Lists and objects in one file. */
  containers: 5_000_000,
  /** Values of any sort in one file. */
  values: 32_000_000,
  /** Fields of one object: places of actors are one for each of them. */
  fields: 200_000,
  id: 100,
  /** Names, titles, roles, attributions and other single lines. */
  line: 1_000,
  /** Notes, excerpts, statements and descriptions. */
  prose: 20_000,
  url: 2_000,
  /** The whole text of a document, in UTF-16 units. */
  documentText: 1_000_000,
  aliases: 1_000,
  authors: 1_000,
  identifiers: 100,
  evidence: 1_000,
  claimRelationships: 10_000,
  claimMeetings: 2_000,
  /** Actors of one of the two sides that a network is about. */
  betweenSide: 1_000,
  actors: 200_000,
  documents: 200_000,
  relationships: 1_000_000,
  claims: 200_000,
  /** Each pair of those present is a contact: a meeting of 100 makes 4,950. */
  meetings: 2_000,
  participants: 100,
  relationshipTypes: 1_000,
  /** Operations of one change, and changes that are sent at once. */
  operations: 100_000,
  changes: 1_000,
  /** Issues that are listed; the rest are counted. */
  issues: 1_000,
} as const;

/** How large a file of another tool may be. They are counted while it is read, and the first that is passed ends the reading. */
export const FORMAT_LIMITS = {
  /** Bytes of one file, and of all files of an archive together once they are unpacked. */
  bytes: 512 * 1024 * 1024,
  /** Characters of a text that is read as a whole, such as JSON, and of one piece of text in a file that is read in pieces. */
  text: LIMITS.text,
  /** Characters that the network of a file may have as a network file, where it is written in another format. */
  made: 4 * LIMITS.text,
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
  /** Texts that the columns of a table keep as strings, each once; beyond them they are kept as bytes. */
  different: 2_000_000,
  /** Characters of one cell. */
  cell: 100_000,
  /** Characters of one row of a table: a longer one is none, or a quotation mark has been left open. */
  row: 4_000_000,
  /** How deep elements of XML may stand in one another: a graph in a node in a graph takes two levels a step. */
  depth: 256,
  /** What a graph says of itself as a whole. */
  facts: 10_000,
  /** Remarks of one sort that are listed each with its place; the rest are counted. */
  places: 20,
} as const;

/** How many bytes a request may send. */
export const BODY_LIMITS = {
  /** A network, or a file of another tool. */
  file: LIMITS.text,
  changes: 16 * 1024 * 1024,
  places: 16 * 1024 * 1024,
  /** A text to be read, of which each character may take six bytes in JSON. */
  reading: 6 * 1024 * 1024,
  /** More than any token and any path. */
  form: 10_000,
} as const;
