import type { FormatSource } from '../format';
import { mendWestern } from '../source/decode-bytes';
import { type FileBytes, listPieces } from '../source/file-bytes';
import { toPlace, XmlFault } from './xml-fault';

/** Bytes that are decoded at once: few enough that the text never stands in memory as a whole. */
const PIECE = 65_536;

/** A piece of a file's text, and how much of the file it brings to an end, from 0 to 1. */
export type Piece = { readonly text: string; readonly share: number };

/**
 * Returns the text of an XML file piece by piece, without byte order mark, in the encoding that its mark or else its declaration
 * names, or else the one told from the bytes. Throws an `XmlFault` for bytes that do not fit the encoding.
 */
export function* decodeXml(source: FormatSource): Generator<Piece> {
  const { file } = source;
  const encoding = findEncoding(source);
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (const { from, bytes } of listPieces(file, PIECE)) {
    const to = from + bytes.length;
    const text = decodePiece(decoder, bytes, to < file.size);
    if (text === null) throw describeBroken(encoding, file, from);
    yield { text: mendWestern(text, encoding), share: to / file.size };
  }
}

function decodePiece(decoder: TextDecoder, piece: Uint8Array, stream: boolean): string | null {
  try {
    return decoder.decode(piece, { stream });
  } catch {
    return null;
  }
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

function findEncoding({ file, encoding }: FormatSource): string {
  const bytes = file.slice(0, 200);
  const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (mark) return mark[0];
  const start = String.fromCharCode(...bytes);
  const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  // What can be read as single bytes is not UTF-16, whatever it says.
  if (declared === undefined || /^utf-?16/i.test(declared)) return encoding ?? 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    throw new XmlFault({
      place: toPlace({ line: 1, column: start.indexOf(declared) }),
      message: `The file says that its encoding is "${declared}", which is not known.`,
      fix: 'Save the file as UTF-8.',
    });
  }
}

function describeBroken(encoding: string, file: FileBytes, from: number): XmlFault {
  const before = new TextDecoder(encoding).decode(file.slice(0, from + PIECE));
  const broken = before.slice(0, Math.max(before.indexOf('\uFFFD'), 0));
  const line = broken.split('\n').length;
  return new XmlFault({
    place: toPlace({ line, column: broken.length - broken.lastIndexOf('\n') - 1 }),
    message: `The file says that it is ${encoding.toUpperCase()}, but here are bytes that are not.`,
    fix: 'Save the file as UTF-8, or let its first line name the encoding that it has.',
  });
}
