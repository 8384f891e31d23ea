/** The backgrounds and inks of figures. `greyscale` tells types apart by line and label alone; `print` is ink on white. */
export const FIGURE_THEME_IDS = ['light', 'dark', 'greyscale', 'print'] as const;
export type FigureThemeId = (typeof FIGURE_THEME_IDS)[number];

/** The symbols: those of the screen, or those of conflict analysis (circles by weight, zigzag for discord, and so on). */
export const FIGURE_NOTATION_IDS = ['screen', 'conflict'] as const;
export type FigureNotationId = (typeof FIGURE_NOTATION_IDS)[number];

/**
 * How large a figure is. `view`: what one sees, in the shape of the `frame`; `graph`: as large as the whole graph needs;
 * the others are a page, a poster, a slide, a square or a column of a fixed size (a column's height follows); `custom` has `width` and
 * `height`.
 */
export const FIGURE_SIZE_IDS = [
  'graph',
  'view',
  'slide',
  'a4-landscape',
  'a4-portrait',
  'a3-landscape',
  'a3-portrait',
  'a1-landscape',
  'a1-portrait',
  'a0-landscape',
  'a0-portrait',
  'letter-landscape',
  'letter-portrait',
  'square',
  'column',
  'two-columns',
  'custom',
] as const;
export type FigureSizeId = (typeof FIGURE_SIZE_IDS)[number];

const ON_SCREEN: ReadonlySet<FigureSizeId> = new Set(['graph', 'view', 'slide', 'square']);

/** Returns whether a size is that of something printed: a page or a column, given in millimetres or inches. */
export function isPrintSize(size: FigureSizeId): boolean {
  return !ON_SCREEN.has(size);
}

/**
 * How the sides of a network are drawn. `map`: as the state of the view has them, grouped or not, open or closed; `open`: every
 * side as an enclosure of its actors, also where the map is not grouped but could be; `none`: without sides.
 */
export const FIGURE_SIDES_IDS = ['map', 'open', 'none'] as const;
export type FigureSidesId = (typeof FIGURE_SIDES_IDS)[number];

/** A rectangle of the plane on which actors stand. */
export type PlaneFrame = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What a person chooses for a figure, beside the view itself. */
export type FigureOptions = {
  readonly size: FigureSizeId;
  /** Millimetres; they count for `custom` alone. */
  readonly width: number;
  readonly height: number;
  readonly theme: FigureThemeId;
  readonly notation: FigureNotationId;
  readonly sides: FigureSidesId;
  /** Null: what the view says, or else the network's own title. Empty: none. */
  readonly title: string | null;
  /** Empty: none. */
  readonly subtitle: string;
  /** Switches of what stands around the graph. */
  readonly asOf: boolean;
  /** The filter as a sentence. */
  readonly filter: boolean;
  /** How many actors and ties are hidden. */
  readonly hidden: boolean;
  readonly legend: boolean;
  /** Numbers on ties, and endnotes that name the documents. */
  readonly notes: boolean;
  readonly credit: boolean;
  readonly transparent: boolean;
  /** The width in pixels, for PNG alone. Null: as many as print takes (png-size.ts). */
  readonly pixels: number | null;
  /** What is in sight; counts for the size `view` alone. Null: the whole graph. */
  readonly frame: PlaneFrame | null;
};

export const MAX_PIXELS = 16_384;

/** How short and how long a side of a custom size may be. */
export const MIN_MILLIMETRES = 40;
export const MAX_MILLIMETRES = 2_000;

/** What a figure is when nobody has chosen anything. */
export const STANDARD_FIGURE: FigureOptions = {
  size: 'a4-landscape',
  width: 180,
  height: 120,
  theme: 'light',
  notation: 'screen',
  sides: 'map',
  title: null,
  subtitle: '',
  asOf: true,
  filter: true,
  hidden: true,
  legend: true,
  notes: false,
  credit: true,
  transparent: false,
  pixels: null,
  frame: null,
};
