import { OTHERS_ID } from '@/lib/graph/brokers/map-sides';
import type { Background } from './background';
import { mixColours } from './line-drawing';

/**
 * The hues of sides, as grounds under their actors: Paul Tol's "light" scheme, which is made for grounds and is told apart with any
 * colour vision. Neighbours in the list are as different as can be, since the largest sides have the first.
 */
export const SIDE_HUES: readonly string[] = [
  '#77aadd',
  '#ee8866',
  '#44bb99',
  '#eedd88',
  '#ffaabb',
  '#aaaa00',
  '#99ddff',
  '#bbcc33',
];

/** Each hue is given twice: with a solid border, then with a dashed one. */
const MAX_HUED = 2 * SIDE_HUES.length;

/** How much of its hue is in a ground, in its border and in a disc; what is missing is background, ink and background. */
const SHARES = { ground: 0.24, border: 0.78, disc: { light: 0.6, dark: 0.36 } };
/** Of a side without a hue: how much ink is in it. */
const PLAIN = { ground: 0.05, border: 0.26 };

/** How a side is drawn: the ground and the border of an open one, and the fill of the disc of a closed one. */
export type SideLook = {
  readonly ground: string;
  readonly border: string;
  readonly disc: string;
  readonly isDashed: boolean;
};

/** Returns the hue of the side that stands there among all sides of the network, as a number; undefined for one that has none. */
export function toSideHue(at: number, id: string): number | undefined {
  return at < MAX_HUED && id !== OTHERS_ID ? at : undefined;
}

/** Returns how a side of this hue is drawn on a background. */
export function toSideLook(
  hue: number | undefined,
  { background, ink, fill }: Pick<Background, 'background' | 'ink' | 'fill'>,
): SideLook {
  const colour = hue === undefined ? undefined : SIDE_HUES[hue % SIDE_HUES.length];
  if (hue === undefined || colour === undefined)
    return {
      ground: mixColours(ink, background, PLAIN.ground),
      border: mixColours(ink, background, PLAIN.border),
      disc: fill.group,
      isDashed: false,
    };
  return {
    ground: mixColours(colour, background, SHARES.ground),
    border: mixColours(colour, ink, SHARES.border),
    disc: mixColours(colour, background, isDark(background) ? SHARES.disc.dark : SHARES.disc.light),
    isDashed: hue >= SIDE_HUES.length,
  };
}

function isDark(colour: string): boolean {
  return Number.parseInt(colour.slice(3, 5), 16) < 128;
}
