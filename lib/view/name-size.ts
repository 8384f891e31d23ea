import { LABEL_FONT_SIZE } from './label-lines';

/** No name is set smaller on the screen, in CSS pixels. */
const MIN_NAME_PIXELS = 11;

/** Returns how many times its plain size text is set at a zoom, so that a name of the plain size can still be read. */
export function toTextScale(zoom: number): number {
  return Math.max(1, MIN_NAME_PIXELS / (LABEL_FONT_SIZE * zoom));
}
