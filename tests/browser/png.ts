import type { Page } from 'playwright-core';

/** What a PNG file holds, read from its bytes. */
export type PngReading = {
  readonly width: number;
  readonly height: number;
  /** How many pixels let the ground through, of those that were looked at. */
  readonly transparent: number;
  /** Colours seen, each by its hexadecimal form, with how many of the pixels looked at have it. */
  readonly colours: Readonly<Record<string, number>>;
  /** What stands in each of twenty bands from top to bottom: how many of its pixels are not the ground. */
  readonly bands: readonly number[];
};

const SIGNATURE = '89504e470d0a1a0a';

/** Reads a PNG's size from its header, and its pixels by a browser's own decoder. Throws when it is no PNG. */
export async function readPng(page: Page, bytes: Buffer): Promise<PngReading> {
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('These bytes are no PNG.');
  const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  const pixels = await page.evaluate(async (base64) => {
    const response = await fetch(`data:image/png;base64,${base64}`);
    const image = await createImageBitmap(await response.blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no 2D canvas.');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    // One number for each pixel: to name its colour a million times would take longer than the picture.
    const pixelsAsNumbers = new Uint32Array(data.buffer);
    const counts = new Map<number, number>();
    const bands = Array.from({ length: 20 }, () => 0);
    let transparent = 0;
    const ground = pixelsAsNumbers[0];
    // Every third pixel of every third row tells enough of a picture of millions.
    for (let y = 0; y < image.height; y += 3) {
      const band = Math.floor((20 * y) / image.height);
      for (let x = 0; x < image.width; x += 3) {
        const at = y * image.width + x;
        const colour = pixelsAsNumbers[at] ?? 0;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
        if (data[4 * at + 3] !== 255) transparent++;
        if (colour !== ground) bands[band] = (bands[band] ?? 0) + 1;
      }
    }
    // The bytes of a number stand from the last to the first: red comes first in its name.
    const toName = (colour: number) =>
      [0, 8, 16, 24].map((bits) => ((colour >>> bits) & 255).toString(16).padStart(2, '0')).join('');
    const colours = Object.fromEntries([...counts].map(([colour, count]) => [toName(colour), count]));
    return { decoded: [image.width, image.height], transparent, colours, bands };
  }, bytes.toString('base64'));
  if (pixels.decoded.join() !== `${size.width},${size.height}`)
    throw new Error('The PNG tells a wrong size.');
  return { ...size, transparent: pixels.transparent, colours: pixels.colours, bands: pixels.bands };
}
