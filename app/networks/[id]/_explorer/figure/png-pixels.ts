import { isPrintSize, MAX_PIXELS } from '@/lib/figure/options/figure-options';
import type { DrawnFigure } from '@/lib/figure/options/figure-order';
import { MIN_PIXELS } from '@/lib/figure/options/figure-parameters';
import { toDotsWide, toPngSize, toStandardPixels } from '@/lib/figure/options/png-size';
import type { FigureChoices } from './figure-choices';

/** What a browser gives a point (1/72 inch) on a plain screen. */
const PIXELS_PER_POINT = 96 / 72;
const CENTIMETRES_PER_POINT = 2.54 / 72;

type Size = Pick<DrawnFigure, 'width' | 'height'>;

type Chosen = Pick<FigureChoices, 'options' | 'times' | 'dpi'>;

/** Returns how many pixels wide a PNG of a figure of that size is to be: for print, so many to an inch. */
export function toPixels({ options, times, dpi }: Chosen, size: Size): number {
  if (times === null) return options.pixels ?? toStandardPixels(size, options.size);
  if (isPrintSize(options.size)) return toDotsWide(size, dpi);
  return Math.round(size.width * PIXELS_PER_POINT * times);
}

/**
 * Returns the pixels of a PNG of that size, to be drawn. Throws a FigureTooLargeError, for people, when no PNG has so many
 * or so few.
 */
export function getPixels(choices: Chosen, size: Size): number {
  const { width } = toPngSize(size, toPixels(choices, size));
  return Math.max(MIN_PIXELS, Math.min(MAX_PIXELS, width));
}

/** Returns a PNG's size in words: "2,245 × 1,587 pixels; 29.7 × 21 cm at 192 dpi"; what is wrong with it when it is none. */
export function describePixels(choices: Chosen, size: Size): string {
  try {
    const { width, height } = toPngSize(size, toPixels(choices, size));
    const [wide, high] = [width, height].map((pixels) => pixels.toLocaleString('en'));
    const dpi = Math.round(width / (size.width / 72));
    return `${wide} × ${high} pixels; ${describeCentimetres(size)} at ${dpi} dpi`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Returns how large a figure is on paper: "29.7 × 21 cm". */
export function describeCentimetres({ width, height }: Size): string {
  const [wide, high] = [width, height].map((points) => Math.round(points * CENTIMETRES_PER_POINT * 10) / 10);
  return `${wide} × ${high} cm`;
}
