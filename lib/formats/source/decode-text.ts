import { describeEncoding } from './describe-encoding';
import { findEastAsian } from './east-asian';
import { type FileBytes, listPieces, PIECE } from './file-bytes';

/** What the bytes of a file are, as text. */
export type Encoding = {
  /** As TextDecoder knows it; null for a file that is no text. */
  readonly name: string | null;
  /** Bytes of the byte order mark. */
  readonly mark: number;
  /** What a person should know: that the encoding was guessed, or where the text is broken; null when all is well. */
  readonly doubt: { readonly byte: number; readonly message: string; readonly fix: string } | null;
};

const LOOKED_AT = 65_536;
/** Bytes of a letter in UTF-8. */
const LONGEST_LETTER = 4;
const SAVE_AS_UTF8 = 'If names look wrong, save the file as UTF-8 and read it again.';

/**
 * Returns the encoding of a file: by its byte order mark, as UTF-16 without one by where its zeros stand, as UTF-8 when its bytes
 * fit, else as the one of the old encodings that reads best. Null when there are bytes that no text has.
 */
export function findEncoding(file: FileBytes): Encoding {
  const marked = findMark(file);
  if (marked) return marked;
  const head = file.slice(0, LOOKED_AT);
  const wide = findWide(head);
  if (wide) return { name: wide, mark: 0, doubt: null };
  if (isBinary(head)) return { name: null, mark: 0, doubt: null };
  const { wellFormed, broken, first } = countUtf8(file);
  if (broken === 0) return { name: 'utf-8', mark: 0, doubt: null };
  if (wellFormed > 20 * broken) return { name: 'utf-8', mark: 0, doubt: describeBroken(broken, first) };
  const name = findEastAsian(takeLines(file)) ?? describeEncoding(file);
  const message = `The file is not UTF-8; it was read as ${LABELS[name] ?? name}, which fits best.`;
  return { name, mark: 0, doubt: { byte: first, message, fix: SAVE_AS_UTF8 } };
}

const LABELS: Readonly<Record<string, string>> = {
  big5: 'Big5 (Chinese)',
  'euc-jp': 'EUC-JP (Japanese)',
  'euc-kr': 'EUC-KR (Korean)',
  gb18030: 'GB 18030 (Chinese)',
  'koi8-r': 'KOI8-R (Russian)',
  'koi8-u': 'KOI8-U (Ukrainian)',
  macintosh: 'Mac Roman',
  shift_jis: 'Shift JIS (Japanese)',
  'windows-1250': 'Windows-1250 (Central European)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'windows-1252': 'Windows-1252 (Western European)',
  'windows-1253': 'Windows-1253 (Greek)',
  'windows-1254': 'Windows-1254 (Turkish)',
  'windows-1255': 'Windows-1255 (Hebrew)',
  'windows-1256': 'Windows-1256 (Arabic)',
};

/** Returns the first lines that hold bytes above ASCII, each whole, up to a length. */
function takeLines(file: FileBytes): Uint8Array {
  const lines = new Uint8Array(LOOKED_AT);
  let used = 0;
  for (const { bytes } of listPieces(file)) {
    for (let from = 0; from < bytes.length; ) {
      const end = bytes.indexOf(10, from);
      const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1);
      from += line.length;
      if (!line.some((byte) => byte >= 0x80)) continue;
      const room = line.subarray(0, LOOKED_AT - used);
      lines.set(room, used);
      used += room.length;
      if (used === LOOKED_AT) return lines;
    }
  }
  return lines.subarray(0, used);
}

function describeBroken(broken: number, first: number): Encoding['doubt'] {
  const count = broken.toLocaleString('en');
  const message = `The file is UTF-8, but broken in ${count} ${broken === 1 ? 'place' : 'places'}, where “�” stands now.`;
  return { byte: first, message, fix: 'Take the file from its source again, or correct these places.' };
}

/** Returns the line (from 1) on which a byte stands. Lines end with LF, CR LF or CR. */
export function findLine(file: FileBytes, byte: number): number {
  let line = 1;
  let before = 0;
  for (const { from, bytes } of listPieces(file)) {
    for (let at = 0; at < bytes.length && from + at <= byte; at += 1) {
      const here = bytes[at] ?? 0;
      if (before === 10 || (before === 13 && here !== 10)) line += 1;
      before = here;
    }
    if (from + bytes.length > byte) break;
  }
  return line;
}

function findMark(file: FileBytes): Encoding | null {
  const [a, b, c, d] = file.slice(0, 4);
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const { broken, first } = countUtf8(file);
    return { name: 'utf-8', mark: 3, doubt: broken === 0 ? null : describeBroken(broken, first) };
  }
  // UTF-32, which no browser reads.
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { name: null, mark: 4, doubt: null };
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', mark: 2, doubt: null };
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', mark: 2, doubt: null };
  return null;
}

/** In UTF-16 each comma, space and line break has its zero, and all zeros stand on one side. */
function findWide(head: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const zeros = even + odd;
  if (zeros < 2 || zeros < head.length / 50 || Math.min(even, odd) > zeros / 50) return null;
  const name = odd > even ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(name).decode(head.subarray(0, head.length - (head.length % 2)));
  return /[\p{Cn}\p{Co}\p{Cs}]/u.test(text) || countControls(text) > text.length / 100 ? null : name;
}

function countControls(text: string): number {
  return text.match(/[^\P{Cc}\t\n\r\f]/gu)?.length ?? 0;
}

function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) || byte === 127) controls += 1;
  }
  return controls > head.length / 100;
}

/** Counts letters of more than one byte, and bytes that belong to none, as the Encoding Standard parts them. */
function countUtf8(file: FileBytes): { wellFormed: number; broken: number; first: number } {
  const count = { wellFormed: 0, broken: 0, first: -1 };
  // A letter may stand across the end of a piece: the next begins behind it.
  for (let from = 0; from < file.size; )
    from += countInPiece(file.slice(from, from + PIECE + LONGEST_LETTER), from, count);
  return count;
}

/** Returns how many bytes of the piece were looked at: all but those that belong to the next. */
function countInPiece(
  bytes: Uint8Array,
  from: number,
  count: { wellFormed: number; broken: number; first: number },
): number {
  const end = Math.min(bytes.length, PIECE);
  let at = 0;
  for (; at < end; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const length = measureLetter(bytes, at, lead);
    if (length > 0) {
      count.wellFormed += 1;
      at += length - 1;
    } else {
      count.broken += 1;
      if (count.first < 0) count.first = from + at;
    }
  }
  return at;
}

/** Returns how many bytes the letter at a place has, or 0 when they make none. */
function measureLetter(bytes: Uint8Array, at: number, lead: number): number {
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  for (let next = 1; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
