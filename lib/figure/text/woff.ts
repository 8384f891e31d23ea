import { zlibSync } from 'fflate';

const SIGNATURE = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;
const FONT_HEADER = 12;
const FONT_ENTRY = 16;

/**
 * Returns a TrueType font as WOFF (W3C, WOFF File Format 1.0): the same tables, each deflated where that makes it
 * smaller. Throws a RangeError when the bytes are no font.
 */
export function toWoff(font: Uint8Array): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => {
    const entry = FONT_HEADER + index * FONT_ENTRY;
    const offset = view.getUint32(entry + 8);
    const plain = font.subarray(offset, offset + view.getUint32(entry + 12));
    const packed = zlibSync(plain, { level: 9 });
    const data = packed.length < plain.length ? packed : plain;
    return { tag: view.getUint32(entry), sum: view.getUint32(entry + 4), length: plain.length, data };
  });
  const start = HEADER + tables.length * ENTRY;
  const size = tables.reduce((sum, { data }) => sum + pad(data.length), start);
  const woff = new Uint8Array(size);
  const out = new DataView(woff.buffer);
  [SIGNATURE, view.getUint32(0), size].forEach((value, index) => {
    out.setUint32(index * 4, value);
  });
  out.setUint16(12, tables.length);
  const plainSize = tables.reduce(
    (sum, { length }) => sum + pad(length),
    FONT_HEADER + tables.length * FONT_ENTRY,
  );
  out.setUint32(16, plainSize);
  out.setUint16(20, 1);
  let at = start;
  tables.forEach(({ tag, sum, length, data }, index) => {
    [tag, at, data.length, length, sum].forEach((value, field) => {
      out.setUint32(HEADER + index * ENTRY + field * 4, value);
    });
    woff.set(data, at);
    at += pad(data.length);
  });
  return woff;
}

/** Tables begin at whole words. */
function pad(length: number): number {
  return Math.ceil(length / 4) * 4;
}
