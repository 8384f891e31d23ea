import { COVERAGE_LEVELS, type Counts, toCountIndex, toStride } from './line-raster';
import { FULL_WEIGHT } from './pixel-lines';

export type Rgb = readonly [red: number, green: number, blue: number];

/** Returns the channels of a colour `#rrggbb`, 0 to 255. */
export function toRgb(colour: string): Rgb {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** The lines of one hue: how much of them is in each pixel, and the hue, as `#rrggbb`. */
export type HueCounts = { readonly counts: Counts; readonly hue: string };

/** A part of a picture, in pixels; `right` and `bottom` are the first that are not in it. */
export type PixelBox = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** What a pixel counts that one line covers in full. */
export const FULL_LINE = COVERAGE_LEVELS * FULL_WEIGHT;
/** Two sums are one number of 53 bits, one of them so many times: of 16,000 lines in a pixel neither runs into the other. */
const UPPER = 2 ** 26;
const LOWER = 1 / UPPER;
/** In the sums, a channel of a hue has so many levels besides none. */
const CHANNEL_LEVELS = 63;
/** So many hues are summed up in one go: each sum is read and written once for all of them. */
const HUES_AT_ONCE = 4;
/** What is less of a pixel than this is not seen behind lines. */
const UNSEEN = 0.5 / 255;

/**
 * Writes into the pixels of an `ImageData` what lines of several hues come to, within boxes. `opacity`: of a line at full strength. How
 * much of a pixel is covered follows from all lines in it, however many; its colour is the mean of theirs, so that no hue lies over
 * another: an order-independent transparency as of Bavoil and Myers (2008), with weights for opacities.
 */
export function composeLines(
  { data, width }: Pick<ImageData, 'data' | 'width'>,
  boxes: readonly PixelBox[],
  all: readonly HueCounts[],
  opacity: number,
): void {
  if (boxes.length === 0 || all.length === 0) return;
  const stride = toStride(width);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const groups = groupHues(all);
  const row = { first: new Float64Array(width), second: new Float64Array(width) };
  const alphas = getAlphas(opacity);
  for (const { left, top, right, bottom } of boxes) {
    if (right <= left) continue;
    // As long as a row of the box: within its own length a list is read and written without a check.
    const sums = {
      first: row.first.subarray(0, right - left),
      second: row.second.subarray(0, right - left),
    };
    for (let y = top; y < bottom; y++) {
      const start = toCountIndex(stride, left, y);
      for (const group of groups) addRow(group, start, sums);
      writeRow(pixels, y * width + left, sums, alphas);
    }
  }
}

/** Of four hues the counts, and what one count adds to each sum of two channels. */
type HueGroup = {
  readonly counts: readonly [Counts, Counts, Counts, Counts];
  readonly first: readonly [number, number, number, number];
  readonly second: readonly [number, number, number, number];
};

/** Of a row of pixels: the count of all lines below and the red above `UPPER`; then the green below and the blue above. */
type Sums = { readonly first: Float64Array; readonly second: Float64Array };

function groupHues(all: readonly HueCounts[]): readonly HueGroup[] {
  const groups: HueGroup[] = [];
  for (let at = 0; at < all.length; at += HUES_AT_ONCE) {
    const own = all.slice(at, at + HUES_AT_ONCE).map(({ counts, hue }) => {
      const [red, green, blue] = toLevels(hue);
      return { counts, first: 1 + red * UPPER, second: green + blue * UPPER };
    });
    // Those that are missing in the last group count for nothing: any counts will do.
    const none = { counts: (all[at] as HueCounts).counts, first: 0, second: 0 };
    const [a = none, b = none, c = none, d = none] = own;
    groups.push({
      counts: [a.counts, b.counts, c.counts, d.counts],
      first: [a.first, b.first, c.first, d.first],
      second: [a.second, b.second, c.second, d.second],
    });
  }
  return groups;
}

/** Returns the levels of red, green and blue. */
function toLevels(hue: string): Rgb {
  const [red, green, blue] = toRgb(hue);
  const toLevel = (value: number) => Math.round((value * CHANNEL_LEVELS) / 255);
  return [toLevel(red), toLevel(green), toLevel(blue)];
}

function addRow({ counts, first, second }: HueGroup, start: number, sums: Sums): void {
  const [a, b, c, d] = counts;
  const [firstA, firstB, firstC, firstD] = first;
  const [secondA, secondB, secondC, secondD] = second;
  const { first: upper, second: lower } = sums;
  for (let x = 0, at = start; x < upper.length; x++, at++) {
    const ofA = a[at] as number;
    const ofB = b[at] as number;
    const ofC = c[at] as number;
    const ofD = d[at] as number;
    if ((ofA | ofB | ofC | ofD) === 0) continue;
    upper[x] = (upper[x] as number) + ofA * firstA + ofB * firstB + ofC * firstC + ofD * firstD;
    lower[x] = (lower[x] as number) + ofA * secondA + ofB * secondB + ofC * secondC + ofD * secondD;
  }
}

/** Writes a row of pixels, each as one number, which takes half as long as its four bytes, and empties the sums. */
function writeRow(
  pixels: Uint32Array,
  start: number,
  { first, second }: Sums,
  alphas: Uint8ClampedArray,
): void {
  const last = alphas.length - 1;
  for (let x = 0, at = start; x < first.length; x++, at++) {
    const one = first[x] as number;
    if (one === 0) {
      pixels[at] = 0;
      continue;
    }
    const other = second[x] as number;
    const red = Math.floor(one * LOWER);
    const blue = Math.floor(other * LOWER);
    const count = one - red * UPPER;
    const share = 255 / (CHANNEL_LEVELS * count);
    const alpha = alphas[Math.min(last, count)] as number;
    const low = toByte(red * share) | (toByte((other - blue * UPPER) * share) << 8);
    // Red is the lowest byte on every machine that browsers run on.
    pixels[at] = low | (toByte(blue * share) << 16) | (alpha << 24);
    first[x] = 0;
    second[x] = 0;
  }
}

function toByte(value: number): number {
  return Math.min(255, value + 0.5) | 0;
}

/** The table of one opacity: most pictures have the opacity of the one before. */
let lastAlphas: { readonly opacity: number; readonly alphas: Uint8ClampedArray } | null = null;

/** Returns how opaque a pixel is, 0 to 255, by what it counts; beyond the last, nothing behind it is seen. */
function getAlphas(opacity: number): Uint8ClampedArray {
  if (lastAlphas?.opacity !== opacity) lastAlphas = { opacity, alphas: tabulateAlphas(opacity) };
  return lastAlphas.alphas;
}

function tabulateAlphas(opacity: number): Uint8ClampedArray {
  const left = 1 - Math.min(1 - UNSEEN, Math.max(UNSEEN, opacity));
  const length = 2 + Math.ceil((Math.log(UNSEEN) / Math.log(left)) * FULL_LINE);
  const alphas = new Uint8ClampedArray(length);
  for (let count = 0; count < length; count++) alphas[count] = 255 * (1 - left ** (count / FULL_LINE));
  return alphas;
}
