import {
  createChoice,
  createCount,
  createText,
  createYesNo,
  type ParameterForm,
  type ViewParameters,
} from '@/lib/explorer/parameter-forms';
import { listNames } from '@/lib/explorer/parameter-table';
import {
  FIGURE_NOTATION_IDS,
  FIGURE_SIDES_IDS,
  FIGURE_SIZE_IDS,
  FIGURE_THEME_IDS,
  type FigureOptions,
  MAX_MILLIMETRES,
  MAX_PIXELS,
  MIN_MILLIMETRES,
  STANDARD_FIGURE,
} from './figure-options';
import { createFrame } from './plane-forms';
import { PRINT_DPI, SCREEN_PIXELS } from './png-size';

/**
 * What a figure's link carries beside the view's own parameters, by the name of its parameter. The view has a `size`
 * already, the measure by which actors are drawn larger, so that of the figure is its `page`; and `sides`, whence sides come, so
 * that how they are drawn is `grouped`.
 */
export type FigureValues = Omit<FigureOptions, 'size' | 'asOf' | 'sides'> & {
  readonly grouped: FigureOptions['sides'];
  readonly page: FigureOptions['size'];
  readonly asof: boolean;
};

export type FigureParameterName = keyof FigureValues;

export const LONGEST_TITLE = 300;
export const LONGEST_SUBTITLE = 500;
export const MIN_PIXELS = 100;

/** Every parameter that a figure has of its own, in the order in which links write them: the page, the API and the command read them alike. */
export const FIGURE_PARAMETERS: ViewParameters<FigureValues> = {
  page: {
    ...createChoice('size', FIGURE_SIZE_IDS, () => STANDARD_FIGURE.size),
    description:
      'How large the figure is: a page, a poster (A1, A0), a slide, a square or a column; “graph”: as large as the whole graph needs; ' +
      '“view”: the part in “frame”; “custom”: as “width” and “height” say.',
    example: 'a4-landscape',
  },
  width: {
    ...createCount(MIN_MILLIMETRES, MAX_MILLIMETRES, STANDARD_FIGURE.width),
    description: 'The width of a custom page, in millimetres.',
    example: '180',
  },
  height: {
    ...createCount(MIN_MILLIMETRES, MAX_MILLIMETRES, STANDARD_FIGURE.height),
    description: 'The height of a custom page, in millimetres.',
    example: '120',
  },
  theme: {
    ...createChoice('theme', FIGURE_THEME_IDS, () => STANDARD_FIGURE.theme),
    description: 'Ground and inks. Greyscale tells types apart by line and label; print is ink on white.',
    example: 'print',
  },
  notation: {
    ...createChoice('notation', FIGURE_NOTATION_IDS, () => STANDARD_FIGURE.notation),
    description: 'The symbols: those of the screen, or those of conflict analysis.',
    example: 'conflict',
  },
  grouped: {
    ...createChoice('grouping', FIGURE_SIDES_IDS, () => STANDARD_FIGURE.sides),
    description:
      'The sides of a network: as the view has them (“group” and “open”); all open, each as a circle around its actors; or none.',
    example: 'open',
  },
  title: {
    ...createTitle(LONGEST_TITLE),
    description:
      'The title. Absent: what the view says of its two sides, or else that of the network. Empty: none.',
    example: '',
  },
  subtitle: {
    ...createText(LONGEST_SUBTITLE),
    description: 'A line under the title. Empty: none.',
    example: '',
  },
  asof: {
    ...createYesNo(STANDARD_FIGURE.asOf),
    description: 'Whether it says of which day the network is.',
    example: 'no',
  },
  filter: {
    ...createYesNo(STANDARD_FIGURE.filter),
    description: 'Whether it says in a sentence what is shown.',
    example: 'no',
  },
  hidden: {
    ...createYesNo(STANDARD_FIGURE.hidden),
    description: 'Whether it says how many actors and ties are hidden.',
    example: 'no',
  },
  legend: {
    ...createYesNo(STANDARD_FIGURE.legend),
    description: 'Whether it has a legend of what is shown, with counts.',
    example: 'no',
  },
  notes: {
    ...createYesNo(STANDARD_FIGURE.notes),
    description: 'Whether ties are numbered, with endnotes that name the documents.',
    example: 'yes',
  },
  credit: {
    ...createYesNo(STANDARD_FIGURE.credit),
    description: 'Whether it names publishers and this program at its foot.',
    example: 'no',
  },
  transparent: {
    ...createYesNo(STANDARD_FIGURE.transparent),
    description: 'Whether the ground is left out.',
    example: 'yes',
  },
  pixels: {
    ...createPixels(),
    description: `The width of a PNG, in pixels; its height follows. Absent: ${PRINT_DPI} to an inch for what is printed, else ${SCREEN_PIXELS}.`,
    example: '4800',
  },
  frame: {
    ...createFrame(),
    description: 'The part of the plane that the page “view” shows: x, y, width and height.',
    example: '',
  },
};

/** All names, in the order in which links write them. */
export const FIGURE_PARAMETER_NAMES = listNames(FIGURE_PARAMETERS);

/** A width that may be left to the size of the figure; null, which is unwritten, when nobody says anything. */
function createPixels(): ParameterForm<number | null> {
  const count = createCount(MIN_PIXELS, MAX_PIXELS, SCREEN_PIXELS);
  return {
    shape: { form: 'count', least: MIN_PIXELS, most: MAX_PIXELS, standard: null },
    standard: () => null,
    read(text, context) {
      const { value, problem } = count.read(text, context);
      return { value: problem === null ? value : null, problem };
    },
    tidy: (value, context) => (value !== null && count.tidy(value, context) === value ? value : null),
    write: (value) => (value === null ? null : count.write(value)),
  };
}

/** A text that a user may leave empty on purpose; null, which is unwritten, when nobody says anything. */
function createTitle(most: number): ParameterForm<string | null> {
  const text = createText(most);
  return {
    shape: text.shape,
    standard: () => null,
    read: (written, context) => text.read(written, context),
    tidy: (value, context) => value && text.tidy(value, context),
    write: (value) => value && (text.write(value) ?? ''),
  };
}
