import { zipSync } from 'fflate';
import { toSafeFileName } from './file-name';

export type ZipFile = { readonly name: string; readonly bytes: Uint8Array };

/** The first day that a zip file can name, in the local time that it is written in: the same for everybody. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * Returns files as one zip. Their names are made safe for every system; there is no date in it, so that the same files give
 * the same bytes. Throws a RangeError when two files would have the same name where capitals do not count.
 */
export function toZip(files: readonly ZipFile[]): Uint8Array {
  const taken = new Set<string>();
  const entries = Object.create(null) as Record<string, Uint8Array>;
  for (const { name, bytes } of files) {
    const safe = toSafeFileName(name);
    const folded = safe.toLowerCase();
    if (taken.has(folded)) throw new RangeError(`Two files of a zip are named ${safe}.`);
    taken.add(folded);
    entries[safe] = bytes;
  }
  return zipSync(entries, { mtime: NO_DAY });
}
