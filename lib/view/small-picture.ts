import type { Positions } from './positions';
import type { View } from './view';

export type SmallPictureOptions = {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly labels: boolean;
  /** Flags as `data:` URIs by country code. */
  readonly flags?: Readonly<Record<string, string>>;
};

/**
 * Answers an SVG of the view, with no script and no reference to anything outside it. Colours are CSS variables
 * (`--tie-<type id>`, `--paper`, `--ink`) with the light ground's as fallback, so that one picture serves both grounds.
 */
export declare function toSmallPicture(
  view: View,
  positions: Positions,
  options: SmallPictureOptions,
): string;
