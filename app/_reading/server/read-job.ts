import type { InParts } from '@/app/_threads/parts-port';
import { toTag } from '@/app/api/_http/respond';
import { readDirectory } from '@/lib/network/directory/read-directory';
import type { Actor } from '@/lib/network/network';
import { readText } from '@/lib/reading/read-text';

/** A text that the server is asked to read, with the actors of the network that it is read for; null for none. */
export type ReadingJob = { readonly text: string; readonly actors: readonly Actor[] | null };

/** A text as it is sent to its process: the actors go before, some at a time. */
export type SentReading = { readonly text: string; readonly hasActors: boolean };

/** A reading as JSON, piece by piece, and the ETag of it. */
export type ReadingReply = { readonly pieces: readonly string[]; readonly tag: string };

/** How many actors are copied to a process at a time: some milliseconds' work. */
const ACTORS_AT_ONCE = 500;
/** How many characters of a reading are copied from it at a time. */
const CHARACTERS_AT_ONCE = 500_000;

/** Reads a text with the directory of this server. Throws a TextTooLongError for one that is too long. */
export function readJob({ text, actors }: ReadingJob): ReadingReply {
  const reading = readText(text, { directory: readDirectory(), network: actors && { actors } });
  const json = JSON.stringify(reading);
  const pieces = Array.from({ length: Math.ceil(json.length / CHARACTERS_AT_ONCE) }, (_, at) =>
    json.slice(at * CHARACTERS_AT_ONCE, (at + 1) * CHARACTERS_AT_ONCE),
  );
  return { pieces, tag: toTag(json) };
}

/** Returns a job for its way to the process. */
export function cutReadingJob({ text, actors }: ReadingJob): InParts<SentReading, readonly Actor[]> {
  const all = actors ?? [];
  const parts = Array.from({ length: Math.ceil(all.length / ACTORS_AT_ONCE) }, (_, at) =>
    all.slice(at * ACTORS_AT_ONCE, (at + 1) * ACTORS_AT_ONCE),
  );
  return { parts, sent: { text, hasActors: actors !== null } };
}

/** Returns the job that `cutReadingJob` has cut. */
export function joinReadingJob(
  { text, hasActors }: SentReading,
  parts: readonly (readonly Actor[])[],
): ReadingJob {
  return { text, actors: hasActors ? parts.flat() : null };
}

/** Returns a reply for its way from the process. */
export function cutReadingReply({ pieces, tag }: ReadingReply): InParts<ReadingReply, string> {
  return { parts: pieces, sent: { pieces: [], tag } };
}

/** Returns the reply that `cutReadingReply` has cut. */
export function joinReadingReply({ tag }: ReadingReply, pieces: readonly string[]): ReadingReply {
  return { pieces, tag };
}
