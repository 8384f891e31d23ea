/** How large a network file may be. Beyond these a file is refused at the door, before it costs memory or time. */
export const LIMITS = {
  /** Characters of a whole file: 64 MB of plain English. */
  text: 64 * 1024 * 1024,
  /** How deep lists and objects may stand in one another. */
  depth: 64,
  /** Lists and objects in one file. */
  containers: 5_000_000,
  /** Values of any sort in one file. */
  values: 64_000_000,
  id: 100,
  /** Names, titles, roles, attributions and other single lines. */
  line: 1_000,
  /** Notes, excerpts, statements and descriptions. */
  prose: 20_000,
  url: 2_000,
  aliases: 1_000,
  authors: 1_000,
  identifiers: 100,
  evidence: 1_000,
  claimRelationships: 10_000,
  actors: 200_000,
  documents: 200_000,
  relationships: 1_000_000,
  claims: 200_000,
  relationshipTypes: 1_000,
  /** Operations of one change, and changes that are sent at once. */
  operations: 100_000,
  changes: 1_000,
  /** Issues that are listed; the rest are counted. */
  issues: 1_000,
} as const;
