import type { Headers, ReadResult } from '../draft';
import type { Readable } from './import-plan';

/** Answers what a file is read as once somebody has said which first rows name columns; itself where that is what was taken. */
export function tellHeaders(read: Readable, said: Headers): ReadResult {
  if (read.kind === 'network' || !read.tellHeaders || isTaken(read.mapping.headers, said)) return read;
  return read.tellHeaders(said);
}

/** Answers whether tables are read already as is said of them. Of a table that is not there nothing can be said. */
export function isTaken(taken: Headers, said: Headers): boolean {
  return (['ties', 'actors'] as const).every(
    (role) => said[role] === undefined || taken[role] === undefined || said[role] === taken[role],
  );
}
