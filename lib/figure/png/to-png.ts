import { type PngLimits, toPngSize } from '../options/png-size';
import type { Scene } from '../scene/scene';
import type { Shaper } from '../text/shaped-text';
import { createPngEncoder } from './png-encoding';
import type { Raster } from './raster';

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
/** What is drawn in one go: 16 MB of pixels, which is all of most figures. Each band has to look at the scene anew. */
const BAND_PIXELS = 2 ** 22;
/** What is packed in one go: some ten milliseconds of work. */
const SLICE_PIXELS = 2 ** 18;

/**
 * Returns a scene as a PNG of exactly that many pixels of width, with its true resolution, its title and its alternative
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
  const bandRows = Math.min(height, toRows(BAND_PIXELS, width));
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
    for (const { top, band, rows } of cutSlices(height, bandRows, toRows(SLICE_PIXELS, width))) {
      if (top === band) rastering.drawBand(band);
      encoder.addRows(rastering.readRows(top - band, rows));
      onProgress?.((top + rows) / height);
      await letOthersWork();
      options.signal?.throwIfAborted();
    }
    return encoder.finish();
  } finally {
    rastering.destroy();
  }
}

function toRows(pixels: number, width: number): number {
  return Math.max(1, Math.floor(pixels / width));
}

type Slice = { readonly top: number; readonly band: number; readonly rows: number };

/** All rows in order, cut into bands, and these into slices: where each begins, where its band does, how many rows it has. */
function* cutSlices(height: number, bandRows: number, sliceRows: number): Iterable<Slice> {
  for (let band = 0; band < height; band += bandRows) {
    const end = Math.min(height, band + bandRows);
    for (let top = band; top < end; top += sliceRows) {
      yield { top, band, rows: Math.min(sliceRows, end - top) };
    }
  }
}

function letOthersWork(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
