import {
  type FigureOptions,
  type FigureSizeId,
  MAX_MILLIMETRES,
  MIN_MILLIMETRES,
} from '../options/figure-options';

/** Sizes of text, in points. Nothing is ever set smaller than six. */
export type TextSizes = {
  readonly title: number;
  readonly subtitle: number;
  readonly meta: number;
  readonly legend: number;
  readonly note: number;
  readonly foot: number;
  /** Of actors' names: as large as the scale of the graph makes them, within these. */
  readonly labelLeast: number;
  readonly labelMost: number;
};

/** The sheet that a figure is set on, in points. */
export type Page = {
  /** Null: what the figure needs. */
  readonly width: number | null;
  readonly height: number | null;
  readonly margin: number;
  readonly text: TextSizes;
};

const PER_MILLIMETRE = 72 / 25.4;
const A4 = [210 * PER_MILLIMETRE, 297 * PER_MILLIMETRE] as const;
const A3 = [297 * PER_MILLIMETRE, 420 * PER_MILLIMETRE] as const;
const A1 = [594 * PER_MILLIMETRE, 841 * PER_MILLIMETRE] as const;
const A0 = [841 * PER_MILLIMETRE, 1189 * PER_MILLIMETRE] as const;
const LETTER = [612, 792] as const;
const PRINT_MARGIN = 15 * PER_MILLIMETRE;
/** A sheet whose text has its full size: the geometric mean of A4's sides. */
const FULL_SIDE = 708;
/** PDF readers show no larger page (200 inches). */
export const LONGEST_PAGE = 14_400;

type Sheet = {
  readonly width: number | null;
  readonly height: number | null;
  readonly margin: number;
  readonly factor: number;
  /** How much larger than that its title is, which is read from farther away. */
  readonly heading?: number;
  /** How much smaller than that names of actors may be. */
  readonly names?: number;
};

/** Posters are read from one metre and from two: the capitals of the smallest names are two and a half and three and a half millimetres high. */
const POSTER_A1 = { margin: 25 * PER_MILLIMETRE, factor: 1.9, heading: 1.3, names: 0.8 } as const;
const POSTER_A0 = { margin: 35 * PER_MILLIMETRE, factor: 2.5, heading: 1.5, names: 0.8 } as const;

const SHEETS: Readonly<Record<Exclude<FigureSizeId, 'custom'>, Sheet>> = {
  graph: { width: null, height: null, margin: 28, factor: 1 },
  view: { width: null, height: null, margin: 24, factor: 1 },
  slide: { width: 960, height: 540, margin: 34, factor: 1.35 },
  'a4-landscape': { width: A4[1], height: A4[0], margin: PRINT_MARGIN, factor: 1 },
  'a4-portrait': { width: A4[0], height: A4[1], margin: PRINT_MARGIN, factor: 1 },
  'a3-landscape': { width: A3[1], height: A3[0], margin: PRINT_MARGIN, factor: 1.25 },
  'a3-portrait': { width: A3[0], height: A3[1], margin: PRINT_MARGIN, factor: 1.25 },
  'a1-landscape': { width: A1[1], height: A1[0], ...POSTER_A1 },
  'a1-portrait': { width: A1[0], height: A1[1], ...POSTER_A1 },
  'a0-landscape': { width: A0[1], height: A0[0], ...POSTER_A0 },
  'a0-portrait': { width: A0[0], height: A0[1], ...POSTER_A0 },
  'letter-landscape': { width: LETTER[1], height: LETTER[0], margin: PRINT_MARGIN, factor: 1 },
  'letter-portrait': { width: LETTER[0], height: LETTER[1], margin: PRINT_MARGIN, factor: 1 },
  square: { width: 540, height: 540, margin: 30, factor: 0.95 },
  column: { width: 85 * PER_MILLIMETRE, height: null, margin: 5, factor: 0.6 },
  'two-columns': { width: 174 * PER_MILLIMETRE, height: null, margin: 8, factor: 0.82 },
};

/** Returns the page of a figure. Throws a RangeError for sides of a custom size that no page can have. */
export function toPage(options: Pick<FigureOptions, 'size' | 'width' | 'height'>): Page {
  const sheet = options.size === 'custom' ? toCustomSheet(options) : SHEETS[options.size];
  const { width, height, margin, factor, heading = 1, names = 1 } = sheet;
  const text = toTextSizes(factor);
  const toTenths = (size: number) => Math.round(size * 10) / 10;
  const sizes = { title: toTenths(text.title * heading), labelLeast: toTenths(text.labelLeast * names) };
  return { width, height, margin, text: { ...text, ...sizes } };
}

function toCustomSheet({ width, height }: Pick<FigureOptions, 'width' | 'height'>): Sheet {
  for (const side of [width, height]) {
    if (side >= MIN_MILLIMETRES && side <= MAX_MILLIMETRES) continue;
    throw new RangeError(
      `A figure's sides are ${MIN_MILLIMETRES} to ${MAX_MILLIMETRES} mm, not ${side}: choose another width or height.`,
    );
  }
  const [wide, high] = [width * PER_MILLIMETRE, height * PER_MILLIMETRE];
  const side = Math.sqrt(wide * high);
  const margin = Math.min(PRINT_MARGIN, Math.min(wide, high) * 0.05);
  return { width: wide, height: high, margin, factor: toFactor(side) };
}

/** Returns the size of text on a sheet, as a share of the full size: it grows and shrinks with the square root of the sheet’s side. */
export function toFactor(side: number): number {
  return Math.min(4, Math.max(0.5, Math.sqrt(side / FULL_SIDE)));
}

/** Returns the sizes of text at that share of the full size. */
export function toTextSizes(factor: number): TextSizes {
  const size = (full: number, least: number) => Math.round(Math.max(least, full * factor) * 10) / 10;
  return {
    title: size(17.5, 10),
    subtitle: size(11, 7.8),
    meta: size(8.6, 7),
    legend: size(8.2, 6.8),
    note: size(7.2, 6.5),
    foot: size(6.8, 6.2),
    labelLeast: size(7, 6.5),
    labelMost: size(10, 8),
  };
}
