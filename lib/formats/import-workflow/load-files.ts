import { zipSync } from 'fflate';
import { FORMAT_LIMITS } from '@/lib/network/limits';
import { type FileBytes, holdBytes, openParts } from '../source/file-bytes';

/** A file as a person chose it. */
export type NamedFile = { readonly blob: Blob; readonly name: string };

/**
 * Opens a file to be read piece by piece, where the thread may wait for each; else loads it. Several files are loaded as an archive of
 * them, which is read as one.
 */
export async function loadFiles(
  files: readonly NamedFile[],
): Promise<{ readonly file: FileBytes; readonly name: string }> {
  const [first, second] = files;
  if (!first) throw new RangeError('There is no file to read.');
  const size = files.reduce((sum, { blob }) => sum + blob.size, 0);
  if (size > FORMAT_LIMITS.bytes) {
    const most = FORMAT_LIMITS.bytes / (1024 * 1024);
    throw new Error(
      `What was chosen is larger than ${most} MB, which is the most that is read. Split it into several files.`,
    );
  }
  if (!second) return { file: await openFile(first), name: first.name };
  const loaded = await Promise.all(
    files.map(async (file, index) => [toEntryName(file.name, index), await loadBytes(file)] as const),
  );
  return { file: holdBytes(zipSync(Object.fromEntries(loaded), { level: 0 })), name: first.name };
}

/** Workers of a browser alone can wait for a part of a file; the project's types are those of a page. */
type Waiting = {
  readonly FileReaderSync?: new () => { readonly readAsArrayBuffer: (blob: Blob) => ArrayBuffer };
};

async function openFile(file: NamedFile): Promise<FileBytes> {
  const { FileReaderSync } = globalThis as Waiting;
  if (!FileReaderSync) return holdBytes(await loadBytes(file));
  const reader = new FileReaderSync();
  const { blob } = file;
  return openParts(blob.size, (from, to) => new Uint8Array(reader.readAsArrayBuffer(blob.slice(from, to))));
}

async function loadBytes({ blob }: NamedFile): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** Two files of different folders may have one name; an entry of an archive may not. */
function toEntryName(name: string, index: number): string {
  return index === 0 ? name : `${index + 1}/${name}`;
}
