import { MAX_TEXT_FILE, readTextFile, type TextFacts } from '@/lib/formats/text-file/read-text-file';
import type { KnownActor } from '@/lib/network/directory/known-actor';
import { loadDirectory } from '@/lib/network/directory/load-directory';
import { hashText } from '@/lib/network/hash-text';
import type { Network } from '@/lib/network/network';
import { readText } from '@/lib/reading/read-text';
import type { Reading } from '@/lib/reading/reading';
import type { JobHandler } from '@/lib/worker/worker-handler';

/** A text to read, as a file or as it was typed, and the network that it is to be added to. */
export type ReadJob = { readonly blob: Blob; readonly name: string; readonly network: Network | null };

/** What was read, with the actors of the directory that it names. */
export type TextRead = {
  readonly ok: true;
  readonly text: string;
  readonly hash: string;
  readonly facts: TextFacts;
  readonly reading: Reading;
  readonly known: Readonly<Record<string, KnownActor>>;
};

export type ReadReply = TextRead | { readonly ok: false; readonly message: string };

/** Returns what reads texts, in a worker. */
export function createReadHandler(): JobHandler<ReadJob, ReadReply> {
  return async ({ blob, name, network }) => {
    if (blob.size > MAX_TEXT_FILE)
      return {
        ok: false,
        message: `The file is larger than ${MAX_TEXT_FILE / 1024 / 1024} MB, the most that is read.`,
      };
    const file = readTextFile(new Uint8Array(await blob.arrayBuffer()), name);
    if (!file.ok) return file;
    const directory = await loadDirectory();
    const reading = readText(file.text, { directory, network });
    const used = new Set(
      reading.actors.flatMap(({ known }) => (known?.from === 'directory' ? [known.actor] : [])),
    );
    const known = directory.filter(({ id }) => used.has(id)).map((actor) => [actor.id, actor]);
    return {
      ok: true,
      text: file.text,
      hash: hashText(file.text),
      facts: file.facts,
      reading,
      known: Object.fromEntries(known),
    };
  };
}
