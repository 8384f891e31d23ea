import { zipSync } from 'fflate';
import { FORMAT_LIMITS } from '../format-limits';
import type { NamedFile } from './import-messages';

/** Loads the bytes of a file; those of several as an archive of them, which is read as one. */
export async function loadFiles(
  files: readonly NamedFile[],
): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
  const [first, second] = files;
  if (!first) throw new RangeError('There is no file to read.');
  const size = files.reduce((sum, { blob }) => sum + blob.size, 0);
  if (size > FORMAT_LIMITS.bytes) {
    const most = FORMAT_LIMITS.bytes / (1024 * 1024);
    throw new Error(
      `What was chosen is larger than ${most} MB, which is the most that is read. Split it into several files.`,
    );
  }
  if (!second) return { bytes: await loadBytes(first), name: first.name };
  const loaded = await Promise.all(
    files.map(async (file, index) => [toEntryName(file.name, index), await loadBytes(file)] as const),
  );
  return { bytes: zipSync(Object.fromEntries(loaded), { level: 0 }), name: first.name };
}

async function loadBytes({ blob }: NamedFile): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** Two files of different folders may have one name; an entry of an archive may not. */
function toEntryName(name: string, index: number): string {
  return index === 0 ? name : `${index + 1}/${name}`;
}
