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
  if (!second) return { file: await openOrExplain(first, openFile), name: first.name };
  const loaded = await Promise.all(
    files.map(
      async (file, index) => [toEntryName(file.name, index), await openOrExplain(file, loadBytes)] as const,
    ),
  );
  return { file: holdBytes(zipSync(Object.fromEntries(loaded), { level: 0 })), name: first.name };
}

/** A browser says of a folder that is dropped, as of a file that is gone, that there is none. Throws an Error that says what to do. */
async function openOrExplain<T>(file: NamedFile, open: (file: NamedFile) => Promise<T>): Promise<T> {
  try {
    return await open(file);
  } catch (error) {
    if (!(error instanceof Error || error instanceof DOMException)) throw error;
    if (error.name !== 'NotFoundError' && error.name !== 'NotReadableError') throw error;
    throw new Error(
      `“${file.name}” is a folder, or was moved or changed since it was chosen. Of a folder, choose the files in it, or pack it as .zip.`,
    );
  }
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
  // A folder is no file, which shows only when it is read.
  reader.readAsArrayBuffer(blob.slice(0, 1));
  return openParts(blob.size, (from, to) => new Uint8Array(reader.readAsArrayBuffer(blob.slice(from, to))));
}

async function loadBytes({ blob }: NamedFile): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** Two files of different folders may have one name; an entry of an archive may not. */
function toEntryName(name: string, index: number): string {
  return index === 0 ? name : `${index + 1}/${name}`;
}
