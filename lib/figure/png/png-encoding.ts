import { computeCrc } from '@/lib/network/compute-crc';
import { createRowPacker } from './pack-rows';

/** What a PNG file says of itself beside its pixels. */
export type PngFacts = {
  readonly width: number;
  readonly height: number;
  /** Whether pixels let the ground through; else their alpha is left out of the file. */
  readonly transparent: boolean;
  /** Of both directions. */
  readonly pixelsPerMetre: number;
  /** Keyword (Latin letters) and text, in that order. */
  readonly texts: readonly (readonly [keyword: string, text: string])[];
};

export type PngEncoder = {
  /** Takes the next whole rows: red, green, blue, alpha, a byte each. They are free for other use afterwards. */
  readonly addRows: (pixels: Uint8Array) => void;
  /** Returns the file once all rows were given. Throws a RangeError when there were fewer or more. */
  readonly finish: () => Uint8Array;
};

const SIGNATURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 2;
const RGBA = 6;
const PERCEPTUAL = 0;
const METRE = 1;
/**
 * Rows are deflated as they are. Of figures (flat colours, thin lines, letters) this makes files a quarter to a third smaller
 * than any filter, or any choice among them: measured at widths from 1,600 to 16,384.
 */
const NO_FILTER = 0;

/**
 * Returns a writer of one PNG file (PNG, Third Edition), which takes the pixels bit by bit so that they need never be in
 * memory at once. There is no date in it: the same pixels and facts give the same bytes.
 */
export function createPngEncoder(facts: PngFacts): PngEncoder {
  const { width, height, transparent } = facts;
  const packer = createRowPacker();
  let rows = 0;
  return {
    addRows: (pixels) => {
      rows += pixels.length / (4 * width);
      packer.push(toRows(pixels, width, transparent ? 4 : 3));
    },
    finish: () => {
      if (rows !== height) throw new RangeError(`A PNG of ${height} rows was given ${rows}.`);
      const data = toChunk('IDAT', join(packer.finish()));
      return join([SIGNATURE, ...toHeadChunks(facts), data, toChunk('IEND', new Uint8Array(0))]);
    },
  };
}

/** Each row with the number of its filter before it, of four bytes for each pixel or, without alpha, of three. */
function toRows(pixels: Uint8Array, width: number, channels: 3 | 4): Uint8Array<ArrayBuffer> {
  const stride = 4 * width;
  const rows = pixels.length / stride;
  const length = 1 + width * channels;
  const written = new Uint8Array(rows * length).fill(NO_FILTER);
  for (let row = 0; row < rows; row++) {
    const start = row * stride;
    const to = row * length + 1;
    if (channels === 4) written.set(pixels.subarray(start, start + stride), to);
    else copyWithoutAlpha(pixels, start, start + stride, written, to);
  }
  return written;
}

/** A poster has 139 million pixels: this loop is kept plain. */
function copyWithoutAlpha(
  pixels: Uint8Array,
  start: number,
  end: number,
  written: Uint8Array,
  at: number,
): void {
  let to = at;
  for (let from = start; from < end; from += 4) {
    written[to] = pixels[from] as number;
    written[to + 1] = pixels[from + 1] as number;
    written[to + 2] = pixels[from + 2] as number;
    to += 3;
  }
}

function toHeadChunks({ width, height, transparent, pixelsPerMetre, texts }: PngFacts): Uint8Array[] {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, transparent ? RGBA : RGB, 0, 0, 0], 8);
  const resolution = new Uint8Array(9);
  new DataView(resolution.buffer).setUint32(0, pixelsPerMetre);
  new DataView(resolution.buffer).setUint32(4, pixelsPerMetre);
  resolution[8] = METRE;
  return [
    toChunk('IHDR', header),
    toChunk('sRGB', new Uint8Array([PERCEPTUAL])),
    toChunk('pHYs', resolution),
    ...texts.map(([keyword, text]) => toChunk('iTXt', toTextData(keyword, text))),
  ];
}

/** Keyword, not compressed, of no named language, the text itself in UTF-8. */
function toTextData(keyword: string, text: string): Uint8Array {
  return new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`);
}

/** Length, type, data, and the check sum of type and data. */
function toChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, computeCrc(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
