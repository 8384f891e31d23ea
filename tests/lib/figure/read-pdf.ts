import { inflateSync } from 'node:zlib';

/** An object of a PDF: what stands between `obj` and `endobj`, and its stream, unpacked. */
export type PdfObject = { readonly content: string; readonly stream: string | null; readonly packed: number };

export type PdfParts = { readonly objects: ReadonlyMap<number, PdfObject>; readonly trailer: string };

/** Reads a PDF by its table of places alone, as a strict reader does, and throws where the table is not exact. */
export function readPdf(bytes: Uint8Array): PdfParts {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.startsWith('%PDF-1.7\n')) throw new Error('no header');
  const [, startText = ''] = /\nstartxref\n(\d+)\n%%EOF\n$/.exec(text) ?? [];
  const table = text.slice(Number(startText));
  const [head = '', size = ''] = /^xref\n0 (\d+)\n/.exec(table) ?? [];
  const count = Number(size);
  const rows = table.slice(head.length, head.length + count * 20).match(/[\s\S]{20}/g) ?? [];
  if (count === 0 || rows.length !== count) throw new Error('the table is not as long as it says');
  if (rows[0] !== '0000000000 65535 f \n') throw new Error('the table does not begin with the free object');
  const objects = new Map<number, PdfObject>();
  rows.slice(1).forEach((row, index) => {
    const [, place = ''] = /^(\d{10}) 00000 n \n$/.exec(row) ?? [];
    objects.set(index + 1, readObject(bytes, text, Number(place), index + 1));
  });
  const trailer = table.slice(head.length + count * 20);
  if (!trailer.startsWith('trailer\n<< ')) throw new Error('no trailer after the table');
  return { objects, trailer };
}

function readObject(bytes: Uint8Array, text: string, place: number, number: number): PdfObject {
  const head = `${number} 0 obj\n`;
  if (!text.startsWith(head, place)) throw new Error(`object ${number} is not at ${place}`);
  const begin = place + head.length;
  const [, length] = /^<< [^\n]*\/Length (\d+) >>\nstream\n/.exec(text.slice(begin)) ?? [];
  if (length === undefined) {
    const end = text.indexOf('\nendobj\n', begin);
    return { content: text.slice(begin, end), stream: null, packed: 0 };
  }
  const start = text.indexOf('stream\n', begin) + 'stream\n'.length;
  const end = start + Number(length);
  if (!text.startsWith('\nendstream\nendobj\n', end))
    throw new Error(`object ${number} is not as long as it says`);
  const stream = inflateSync(bytes.subarray(start, end)).toString('latin1');
  return { content: text.slice(begin, start), stream, packed: Number(length) };
}

/** The objects whose content has all of these words. */
export function findObjects({ objects }: PdfParts, ...words: readonly string[]): PdfObject[] {
  return [...objects.values()].filter(({ content }) => words.every((word) => content.includes(word)));
}

/** What the page draws. */
export function readContents(parts: PdfParts): string {
  const [page] = findObjects(parts, '/Type /Page ');
  const [, number] = /\/Contents (\d+) 0 R/.exec(page?.content ?? '') ?? [];
  return parts.objects.get(Number(number))?.stream ?? '';
}

/** A text that people read, as PDF holds it under this name. */
export function readText(content: string, name: string): string {
  const [, hex = ''] = new RegExp(`/${name} <FEFF([0-9A-F]*)>`).exec(content) ?? [];
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
