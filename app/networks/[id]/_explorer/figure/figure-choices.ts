import type { ViewContext } from '@/lib/explorer/parameter-forms';
import { readParameter, type ViewProblem } from '@/lib/explorer/view-params';
import { isFigureFormatId, type PictureFormatId } from '@/lib/figure/options/figure-formats';
import { type FigureOptions, type FigureThemeId, STANDARD_FIGURE } from '@/lib/figure/options/figure-options';
import { FIGURE_PARAMETERS, type FigureParameterName } from '@/lib/figure/options/figure-parameters';
import { toFigureParams } from '@/lib/figure/options/figure-params';

/** How many pixels a PNG has for each that a browser would give the figure on a plain screen; null: so many as `pixels` says. */
export const TIMES = [1, 2, 3, 4] as const;
export type Times = (typeof TIMES)[number] | null;

/** How many pixels a PNG of a page or a column has to an inch, where a number of its own is not chosen. */
export const DPIS = [300, 450, 600] as const;
export type Dpi = (typeof DPIS)[number];

/** What a person chooses for a figure on the page. */
export type FigureChoices = {
  readonly format: PictureFormatId;
  readonly options: FigureOptions;
  /** Null: that of the screen. */
  readonly theme: FigureThemeId | null;
  readonly times: Times;
  readonly dpi: Dpi;
};

export const FIRST_CHOICES: FigureChoices = {
  format: 'png',
  options: STANDARD_FIGURE,
  theme: null,
  times: 2,
  dpi: DPIS[0],
};

/** What is of one network or one moment, and is not remembered for the next. */
const PASSING = ['title', 'subtitle', 'frame'] as const satisfies readonly FigureParameterName[];

/** Returns choices as a text that a browser can keep. */
export function writeChoices({ format, options, theme, times, dpi }: FigureChoices): string {
  const params = toFigureParams({ options, placed: {} }, { defaultLens: 'all' });
  for (const name of PASSING) params.delete(name);
  params.delete('theme');
  if (theme !== null) params.set('theme', theme);
  params.set('format', format);
  params.set('times', String(times ?? 0));
  params.set('dpi', String(dpi));
  return params.toString();
}

/** Returns the choices that a browser kept; what cannot be used is as it is at first. Never throws. */
export function readChoices(text: string, context: ViewContext): FigureChoices {
  const params = new URLSearchParams(text);
  for (const name of PASSING) params.delete(name);
  const ignored: ViewProblem[] = [];
  const read = <Name extends FigureParameterName>(name: Name) =>
    readParameter(name, FIGURE_PARAMETERS[name], params, context, ignored);
  const options: FigureOptions = {
    ...STANDARD_FIGURE,
    size: read('page'),
    width: read('width'),
    height: read('height'),
    notation: read('notation'),
    sides: read('grouped'),
    asOf: read('asof'),
    filter: read('filter'),
    hidden: read('hidden'),
    legend: read('legend'),
    notes: read('notes'),
    credit: read('credit'),
    transparent: read('transparent'),
    pixels: read('pixels'),
  };
  const format = params.get('format') ?? '';
  const times = params.get('times');
  return {
    format: isFigureFormatId(format) && format !== 'zip' ? format : FIRST_CHOICES.format,
    options,
    theme: params.has('theme') ? read('theme') : FIRST_CHOICES.theme,
    times: times === '0' ? null : (TIMES.find((each) => String(each) === times) ?? FIRST_CHOICES.times),
    dpi: DPIS.find((each) => String(each) === params.get('dpi')) ?? FIRST_CHOICES.dpi,
  };
}
