import type { ViewContext, ViewDefaults } from '@/lib/explorer/parameter-forms';
import { mapParameters, writeParameters } from '@/lib/explorer/parameter-table';
import { blameUnknown } from '@/lib/explorer/request-params';
import { VIEW_PARAMETER_NAMES, VIEW_PARAMETERS } from '@/lib/explorer/view-parameters';
import {
  parseViewParams,
  readParameter,
  toReadableQuery,
  toViewParams,
  type ViewProblem,
} from '@/lib/explorer/view-params';
import type { ViewState } from '@/lib/explorer/view-state';
import type { Positions } from '@/lib/view/positions';
import type { FigureOptions } from './figure-options';
import { FIGURE_PARAMETER_NAMES, FIGURE_PARAMETERS, type FigureValues } from './figure-parameters';

/** A figure of a network, as a link asks for it. */
export type FigureRequest = {
  readonly state: ViewState;
  readonly options: FigureOptions;
  /** Actors that stand elsewhere than the network's own layout has them; in the state, nobody does. */
  readonly placed: Positions;
};

/**
 * Returns the figure that a link asks for: the parameters of the view, read as the page reads them with its own default
 * lens, and those of the figure. Strict: what cannot be used, and what nobody knows, is a problem. Never throws.
 */
export function parseFigureParams(
  params: URLSearchParams,
  context: ViewContext,
): FigureRequest & { readonly problems: readonly ViewProblem[] } {
  const { state, problems: ofView } = parseViewParams(params, context);
  const problems = [...ofView];
  const values = mapParameters<FigureValues>(FIGURE_PARAMETERS, (name, parameter) =>
    readParameter(name, parameter, params, context, problems),
  );
  blameUnknown(params, [...VIEW_PARAMETER_NAMES, ...FIGURE_PARAMETER_NAMES], problems);
  const { placed } = state;
  return { state: { ...state, placed: {} }, options: toOptions(values), placed, problems };
}

/** Returns a figure's link: a query without its question mark; empty when all is standard. */
export function toFigureQuery(request: FigureRequest, defaults: ViewDefaults): string {
  const params = toViewParams({ ...request.state, placed: {} }, defaults);
  for (const [name, text] of toFigureParams(request, defaults)) params.append(name, text);
  return toReadableQuery(params);
}

/** Returns the parameters that a figure has beside its view, in a stable order; none says what goes without saying. */
export function toFigureParams(
  { options, placed }: Pick<FigureRequest, 'options' | 'placed'>,
  defaults: ViewDefaults,
): URLSearchParams {
  const params = new URLSearchParams();
  writeParameters(FIGURE_PARAMETERS, toValues(options), defaults, params);
  writeParameters({ placed: VIEW_PARAMETERS.placed }, { placed }, defaults, params);
  return params;
}

/** Returns the one form of a figure's choices that links carry: within limits, and to a tenth of a unit of the plane. */
export function toCanonicalFigure(
  { options, placed }: Pick<FigureRequest, 'options' | 'placed'>,
  context: ViewContext,
): Pick<FigureRequest, 'options' | 'placed'> {
  const values = toValues(options);
  const tidied = mapParameters<FigureValues>(FIGURE_PARAMETERS, (name, { tidy }) =>
    tidy(values[name], context),
  );
  return {
    options: toOptions(tidied),
    placed: VIEW_PARAMETERS.placed.tidy(placed, context),
  };
}

function toValues({ size, asOf, sides, ...rest }: FigureOptions): FigureValues {
  return { ...rest, page: size, asof: asOf, grouped: sides };
}

function toOptions({ page, asof, grouped, ...rest }: FigureValues): FigureOptions {
  return { ...rest, size: page, asOf: asof, sides: grouped };
}
