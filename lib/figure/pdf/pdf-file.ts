import { zlibSync } from 'fflate';

/** The number of an object, by which others refer to it. */
export type PdfReference = number;

/** Collects the objects of a PDF and writes them down with their places. */
export type PdfFile = {
  /** Promises an object that is given later. */
  readonly reserve: () => PdfReference;
  /** Writes an object; `as` is a number that was reserved. */
  readonly add: (content: string, as?: PdfReference) => PdfReference;
  /** Writes a stream, compressed; `entries` are those of its dictionary beside length and filter. */
  readonly addStream: (content: Uint8Array | string, entries?: string) => PdfReference;
  readonly toBytes: (root: PdfReference, info: PdfReference) => Uint8Array;
};

/** The second line tells programs that move files that this one is not all text. */
const HEADER = Uint8Array.of(...toBytes('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a);

/** Returns an empty file of PDF 1.7 (ISO 32000-1). The same objects give the same bytes: no date and no chance is in it. */
export function createPdfFile(): PdfFile {
  const objects: (readonly Uint8Array[] | null)[] = [];
  const reserve = (): PdfReference => objects.push(null);
  const put = (parts: readonly Uint8Array[], as: PdfReference): PdfReference => {
    objects[as - 1] = parts;
    return as;
  };
  return {
    reserve,
    add: (content, as = reserve()) => put([toBytes(content)], as),
    addStream: (content, entries = '') => {
      const packed = zlibSync(typeof content === 'string' ? toBytes(content) : content, { level: 9 });
      const head = `<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
      return put([toBytes(head), packed, toBytes('\nendstream')], reserve());
    },
    toBytes: (root, info) => join(objects, root, info),
  };
}

function join(
  objects: readonly (readonly Uint8Array[] | null)[],
  root: PdfReference,
  info: PdfReference,
): Uint8Array {
  const parts: Uint8Array[] = [HEADER];
  const places: number[] = [];
  let length = HEADER.length;
  const write = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    if (object === null) throw new Error(`Object ${index + 1} of the PDF was promised and not given.`);
    places.push(length);
    write(toBytes(`${index + 1} 0 obj\n`));
    for (const part of object) write(part);
    write(toBytes('\nendobj\n'));
  });
  const table = length;
  const size = objects.length + 1;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  write(toBytes(`xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`));
  write(
    toBytes(`trailer\n<< /Size ${size} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${table}\n%%EOF\n`),
  );
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** All syntax here is ASCII: texts stand in hexadecimal. */
function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
