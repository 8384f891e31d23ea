import { createPngEncoder } from './png-encoding';
import { type PngLimits, toPngSize } from './png-size';
import type { Raster } from './raster';
import type { Scene } from './scene';
import type { Shaper } from './shaped-text';

export type PngOptions = {
  /** Pixels; the height follows from the scene's shape. */
  readonly width: number;
  /** Leaves the background out. */
  readonly transparent: boolean;
  /** What is allowed at most; else PNG_LIMITS. */
  readonly limits?: PngLimits;
  /** Stops the work between two bands. */
  readonly signal?: AbortSignal;
};

const POINTS_PER_METRE = 72 / 0.0254;
/** A band is drawn and packed in one go: of at most so many rows and pixels, which is some ten milliseconds of work. */
const BAND_ROWS = 256;
const BAND_PIXELS = 2 ** 18;

/**
 * Answers a scene as a PNG of exactly that many pixels of width, with its true resolution, its title and its alternative
 * text. It is drawn and packed in bands, so that memory stays small, and lets others work between two of them; `onProgress`
 * hears how much is done, from 0 to 1. The same scene gives the same bytes. Throws a FigureTooLargeError before anything
 * is drawn, and the signal's reason when it was stopped.
 */
export async function toPng(
  scene: Scene,
  shaper: Shaper,
  raster: Raster,
  options: PngOptions,
  onProgress?: (done: number) => void,
): Promise<Uint8Array> {
  const { width, height } = toPngSize(scene, options.width, options.limits);
  options.signal?.throwIfAborted();
  const background = options.transparent ? null : scene.background;
  const bandRows = Math.max(1, Math.min(BAND_ROWS, height, Math.floor(BAND_PIXELS / width)));
  const frame = { width, bandRows, scale: width / scene.width, background };
  const encoder = createPngEncoder({
    width,
    height,
    transparent: background === null,
    pixelsPerMetre: Math.round((width / scene.width) * POINTS_PER_METRE),
    texts: [
      ['Title', scene.title],
      ['Description', scene.description],
    ],
  });
  const rastering = raster.start(scene, shaper, frame);
  try {
    for (let top = 0; top < height; top += bandRows) {
      const rows = Math.min(bandRows, height - top);
      encoder.addRows(rastering.drawBand(top, rows));
      onProgress?.((top + rows) / height);
      await letOthersWork();
      options.signal?.throwIfAborted();
    }
    return encoder.finish();
  } finally {
    rastering.destroy();
  }
}

function letOthersWork(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
