import { inflateSync } from 'node:zlib';

export type PngChunk = { readonly type: string; readonly data: Buffer };

/** A PNG taken apart by the letter of its specification. */
export type PngParts = {
  readonly width: number;
  readonly height: number;
  /** Bytes for each pixel: 3 (no alpha) or 4. */
  readonly channels: 3 | 4;
  readonly chunks: readonly PngChunk[];
  /** All rows, `channels` bytes for each pixel. */
  readonly pixels: Buffer;
};

const SIGNATURE = '89504e470d0a1a0a';

/** Reads a PNG of 8 bits with RGB or RGBA. Throws when a signature, length, check sum, filter or size is wrong. */
export function readPngParts(bytes: Uint8Array): PngParts {
  const chunks = readChunks(Buffer.from(bytes));
  const header = findChunk(chunks, 'IHDR');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colour, ...methods] = header.subarray(8);
  if (depth !== 8 || methods.some((method) => method !== 0)) throw new Error('Not a plain PNG of 8 bits.');
  if (colour !== 2 && colour !== 6) throw new Error(`Colour type ${colour} is neither RGB nor RGBA.`);
  const channels = colour === 2 ? 3 : 4;
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data));
  return { width, height, channels, chunks, pixels: unfilter(inflateSync(data), width, height, channels) };
}

/** The data of the first chunk of a type. */
export function findChunk(chunks: readonly PngChunk[], type: string): Buffer {
  const chunk = chunks.find((candidate) => candidate.type === type);
  if (!chunk) throw new Error(`There is no chunk ${type}.`);
  return chunk.data;
}

/** The red, green, blue (and alpha) of a pixel. */
export function readPixel({ width, channels, pixels }: PngParts, x: number, y: number): number[] {
  const at = (y * width + x) * channels;
  return [...pixels.subarray(at, at + channels)];
}

function readChunks(bytes: Buffer): PngChunk[] {
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('No PNG signature.');
  const chunks: PngChunk[] = [];
  let at = 8;
  while (at < bytes.length) {
    const length = bytes.readUInt32BE(at);
    const checked = bytes.subarray(at + 4, at + 8 + length);
    const type = checked.subarray(0, 4).toString('latin1');
    if (bytes.readUInt32BE(at + 8 + length) !== computeCrc(checked))
      throw new Error(`${type}: wrong check sum.`);
    chunks.push({ type, data: checked.subarray(4) });
    at += 12 + length;
  }
  if (chunks.at(-1)?.type !== 'IEND') throw new Error('The file does not end with IEND.');
  return chunks;
}

/** Bit by bit, as the specification's definition has it (annex D). */
function computeCrc(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function unfilter(data: Buffer, width: number, height: number, channels: number): Buffer {
  const length = width * channels;
  if (data.length !== height * (length + 1))
    throw new Error(`${data.length} bytes do not make ${height} rows.`);
  const rows = Array.from({ length: height }, (_, y) => {
    const row = data.subarray(y * (length + 1), (y + 1) * (length + 1));
    if (row[0] !== 0) throw new Error(`Filter ${row[0]}: this reader knows none.`);
    return row.subarray(1);
  });
  return Buffer.concat(rows);
}
