import { readDirectory } from '@/lib/network/directory/read-directory';
import type { Actor } from '@/lib/network/network';
import { readText } from '@/lib/reading/read-text';
import type { Reading } from '@/lib/reading/reading';

/** A text that the server is asked to read, with the actors of the network that it is read for; null for none. */
export type ReadingJob = { readonly text: string; readonly actors: readonly Actor[] | null };

/** Reads a text with the directory of this server. Throws a TextTooLongError for one that is too long. */
export function readJob({ text, actors }: ReadingJob): Reading {
  return readText(text, { directory: readDirectory(), network: actors && { actors } });
}
