import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import type { FormatSource } from '../format';
import type { Remark } from '../import-tables';
import { toFailed } from '../remark-list';
import { decodePieces } from './decode-bytes';
import { type Encoding, findEncoding, findLine } from './decode-text';
import { type FileBytes, holdBytes } from './file-bytes';
import { unpackGzip } from './read-gzip';
import { ArchiveError, listZip, unpackEntry, type ZipEntry } from './read-zip';
import { isSpreadsheetArchive } from './spreadsheet-archive';

/** The files that one file holds: itself, or those of an archive, in the order of the archive. */
export type Opened =
  | {
      readonly kind: 'opened';
      readonly sources: readonly FormatSource[];
      readonly remarks: readonly Remark[];
    }
  | ReturnType<typeof toFailed>;

const HEAD_BYTES = 32_768;
const UNPACK = 'Unpack it, and read the file that is inside.';

/**
 * Returns a file as it is read: unpacked when it is a gzip or zip archive (a spreadsheet stays whole), with the encoding of its
 * text told from its bytes. Never throws for bad content: an archive that is broken, locked, nested, too large or made to do
 * harm is a `failed` result.
 */
export function openSource(content: Uint8Array | FileBytes, name: string): Opened {
  const file = toFile(content);
  if (file.size === 0) return toFailed('The file is empty.', 'Choose a file that holds a network.');
  if (file.size > FORMAT_LIMITS.bytes) {
    const most = FORMAT_LIMITS.bytes / 1024 / 1024;
    return toFailed(
      `The file is larger than ${most} MB, which is the most that is read.`,
      'Split it into several.',
    );
  }
  try {
    const head = file.slice(0, 4);
    // Archives are unpacked in memory; a text stays where it is.
    if (isGzip(head)) return openGzip(file.slice(0, file.size), name);
    if (isZip(head)) return openZip(file.slice(0, file.size), name);
    return openPlain(file, name);
  } catch (error) {
    if (error instanceof ArchiveError)
      return toFailed(error.message, 'Take the file from its source again, or unpack it yourself.');
    if (error instanceof TooLargeError) return toFailed(error.message, UNPACK);
    throw error;
  }
}

/** Returns a file that needs no unpacking, as formats read it. */
export function createSource(
  content: Uint8Array | FileBytes,
  name: string,
  beside: readonly FormatSource[] = [],
): FormatSource {
  const file = toFile(content);
  return toSource(file, name, findEncoding(file), beside);
}

function toFile(content: Uint8Array | FileBytes): FileBytes {
  return content instanceof Uint8Array ? holdBytes(content) : content;
}

function toSource(
  file: FileBytes,
  name: string,
  encoding: Encoding,
  beside: readonly FormatSource[],
): FormatSource {
  let text: string | null = null;
  let head: string | null = null;
  let bytes: Uint8Array | null = null;
  const decode = (some: FileBytes) =>
    encoding.name === null ? '' : [...decodePieces(some, encoding.name)].join('');
  return {
    name,
    file,
    bytes: () => {
      bytes ??= file.slice(0, file.size);
      return bytes;
    },
    encoding: encoding.name,
    head: () => {
      head ??= decode(holdBytes(file.slice(0, HEAD_BYTES)));
      return head;
    },
    text: () => {
      text ??= encoding.name === null ? '' : decodeWhole(file, encoding.name);
      return text;
    },
    beside,
  };
}

/** Throws a TooLargeError as soon as there are more characters than are read as a whole: the rest is not decoded. */
function decodeWhole(file: FileBytes, encoding: string): string {
  const pieces: string[] = [];
  let length = 0;
  for (const piece of decodePieces(file, encoding)) {
    length += piece.length;
    if (length > FORMAT_LIMITS.text) throw describeLongText();
    pieces.push(piece);
  }
  return pieces.join('');
}

/** Returns the error for a text that is longer than what is read at once. */
export function describeLongText(): TooLargeError {
  const most = FORMAT_LIMITS.text.toLocaleString('en');
  return new TooLargeError(
    `The text has more than ${most} characters, which is the most that is read at once.`,
  );
}

function openPlain(file: FileBytes, name: string): Opened {
  const encoding = findEncoding(file);
  return {
    kind: 'opened',
    sources: [toSource(file, name, encoding, [])],
    remarks: describeDoubt(file, '', encoding),
  };
}

function describeDoubt(file: FileBytes, name: string, { doubt }: Encoding): readonly Remark[] {
  if (!doubt) return [];
  const line = `line ${findLine(file, doubt.byte).toLocaleString('en')}`;
  const place = name === '' ? line : `${name}, ${line}`;
  return [{ severity: 'warning', place, message: doubt.message, fix: doubt.fix }];
}

function openGzip(bytes: Uint8Array, name: string): Opened {
  const unpacked = unpackGzip(bytes);
  if (unpacked.length === 0)
    return toFailed('The archive holds an empty file.', 'Choose a file that holds a network.');
  if (isGzip(unpacked) || (isZip(unpacked) && !isSpreadsheet(unpacked)) || isTar(unpacked)) {
    return toFailed('The archive holds another archive.', UNPACK);
  }
  return openPlain(holdBytes(unpacked), name.replace(/\.gz$/i, ''));
}

function openZip(bytes: Uint8Array, name: string): Opened {
  const all = listZip(bytes);
  if (isSpreadsheetArchive(bytes, all)) {
    const encoding: Encoding = { name: null, mark: 0, doubt: null };
    return { kind: 'opened', sources: [toSource(holdBytes(bytes), name, encoding, [])], remarks: [] };
  }
  const entries = all.filter(isWorthReading);
  if (entries.length === 0)
    return toFailed('The archive holds no file.', 'Choose an archive that holds a network.');
  const unsafe = entries.find((entry) => isUnsafe(entry.name));
  if (unsafe) {
    return toFailed(
      'The archive names a file outside of its own folder: such archives are made to write over other files.',
      'Pack the files again, from within their folder.',
      unsafe.name.slice(0, 100),
    );
  }
  return openEntries(bytes, entries);
}

function openEntries(bytes: Uint8Array, entries: readonly ZipEntry[]): Opened {
  const sources: FormatSource[] = [];
  const remarks: Remark[] = [];
  const names = new Set<string>();
  for (const entry of entries) {
    if (names.has(entry.name))
      return toFailed('The archive holds two files of one name.', UNPACK, entry.name);
    names.add(entry.name);
    const unpacked = unpackEntry(bytes, entry);
    if (isGzip(unpacked) || (isZip(unpacked) && !isSpreadsheet(unpacked)) || isTar(unpacked)) {
      return toFailed('The archive holds another archive.', UNPACK, entry.name);
    }
    const file = holdBytes(unpacked);
    const encoding = findEncoding(file);
    remarks.push(...describeDoubt(file, entry.name, encoding));
    sources.push(toSource(file, entry.name, encoding, []));
  }
  return { kind: 'opened', sources, remarks };
}

/** What macOS, Windows and hidden folders put beside the files that a person packed. */
function isWorthReading({ name }: ZipEntry): boolean {
  return !/(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name) || isUnsafe(name);
}

function isUnsafe(name: string): boolean {
  return name === '' || /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\p{Cc}/iu.test(name);
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2] + 1
  );
}

function isSpreadsheet(bytes: Uint8Array): boolean {
  return isSpreadsheetArchive(bytes, listZip(bytes));
}

function isTar(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(257, 262)) === 'ustar';
}
