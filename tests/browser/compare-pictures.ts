import type { Page } from 'playwright-core';

/** How two pictures of one size differ. */
export type PictureDifference = {
  readonly size: readonly [width: number, height: number];
  /** The share of all pixels of which a channel differs by more than 48 of 255, which an eye can see. */
  readonly seen: number;
  /** The same for each of `bands` strips from top to bottom. */
  readonly bands: readonly number[];
};

/** Compares two PNGs by a browser's own decoder. Throws when their sizes differ. */
export async function comparePictures(
  page: Page,
  pictures: readonly [Uint8Array, Uint8Array],
  bands: number,
): Promise<PictureDifference> {
  const sources = pictures.map((bytes) => Buffer.from(bytes).toString('base64'));
  return page.evaluate(
    async ([encoded, count]) => {
      const images = await Promise.all(
        encoded.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          if (!context) throw new Error('There is no 2D canvas.');
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      const [one, other] = images;
      if (!one || !other || one.width !== other.width || one.height !== other.height)
        throw new Error(
          `Sizes differ: ${images.map(({ width, height }) => `${width} × ${height}`).join(', ')}.`,
        );
      const { width, height } = one;
      const differing = Array.from({ length: count }, () => 0);
      const [first, second] = [new Uint32Array(one.data.buffer), new Uint32Array(other.data.buffer)];
      for (let at = 0; at < first.length; at += 1) {
        // Most pixels are alike.
        if (first[at] === second[at]) continue;
        const isSeen = [0, 1, 2, 3].some(
          (channel) => Math.abs((one.data[4 * at + channel] ?? 0) - (other.data[4 * at + channel] ?? 0)) > 48,
        );
        const band = Math.floor((Math.floor(at / width) / height) * count);
        if (isSeen) differing[band] = (differing[band] ?? 0) + 1;
      }
      const all = width * height;
      return {
        size: [width, height] as const,
        seen: differing.reduce((sum, pixels) => sum + pixels, 0) / all,
        bands: differing.map((pixels) => pixels / (all / count)),
      };
    },
    [sources, bands] as const,
  );
}
