import type { NetworkFilter } from '@/lib/graph/filter/filter';
import { reconcile, toViewState, toViewValues } from './canonical-state';
import { FILTER_PARAMETERS } from './filter-parameters';
import { type ParameterForm, quote, type ViewContext, type ViewDefaults } from './parameter-forms';
import { mapParameters, writeParameters } from './parameter-table';
import {
  VIEW_PARAMETER_NAMES,
  VIEW_PARAMETERS,
  type ViewParameterName,
  type ViewValues,
} from './view-parameters';
import type { ViewState } from './view-state';

/** A part of a link that could not be used, told so that its author can mend it. */
export type ViewProblem = {
  readonly parameter: string;
  /** What the link says, cut when it is long. */
  readonly value: string;
  readonly message: string;
};

/** The longest part of a bad value that a problem repeats. */
const LONGEST_VALUE = 200;

/**
 * Returns the state that a page's link asks for. Whatever cannot be used falls back to what it is without the
 * parameter, and is listed; parameters that are not the page's own are left alone. Never throws.
 */
export function parseViewParams(
  params: URLSearchParams,
  context: ViewContext,
): { readonly state: ViewState; readonly problems: readonly ViewProblem[] } {
  const { values, problems } = readValues(params, VIEW_PARAMETER_NAMES, context);
  if (values.claim !== null && values.select.length + values.ties.length > 0) {
    const message = 'A claim cannot be selected together with actors or relationships, so it is left out.';
    problems.push(toProblem('claim', values.claim, message));
  }
  if (values.meeting !== null && (values.claim !== null || values.select.length + values.ties.length > 0)) {
    const message = 'A meeting cannot be selected together with anything else, so it is left out.';
    problems.push(toProblem('meeting', values.meeting, message));
  }
  const isOtherSelected = (values.select.length + values.ties.length > 0 || values.claim) ?? values.meeting;
  if (values.side.length > 0 && isOtherSelected) {
    const message = 'Sides cannot be selected together with anything else, so they are left out.';
    problems.push(toProblem('side', values.side.join(','), message));
  }
  return { state: toViewState(values), problems };
}

/** Returns the parameters of a state's link: in a stable order, and none that says what goes without saying. */
export function toViewParams(state: ViewState, defaults: ViewDefaults): URLSearchParams {
  const params = new URLSearchParams();
  writeParameters(VIEW_PARAMETERS, toViewValues(state), defaults, params);
  if (defaults.namesGroup) params.set('group', state.group);
  return params;
}

/** Returns a filter as the API's addresses have it, where the lens All goes without saying; empty when nothing is filtered. */
export function toFilterParams(filter: NetworkFilter): URLSearchParams {
  const params = new URLSearchParams();
  writeParameters(FILTER_PARAMETERS, filter, { defaultLens: 'all' }, params);
  return params;
}

/** Returns the same as a query without its question mark; empty when all is standard. */
export function toViewQuery(state: ViewState, defaults: ViewDefaults): string {
  return toReadableQuery(toViewParams(state, defaults));
}

/** Returns a query without its question mark, with commas and colons that can be read. */
export function toReadableQuery(params: URLSearchParams): string {
  // Every percent sign of a written query begins an escape, so these cannot be a part of another.
  return params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** Reads some parameters; the others have the values of a link that does not name them. */
export function readValues(
  params: URLSearchParams,
  names: readonly ViewParameterName[],
  context: ViewContext,
): { readonly values: ViewValues; readonly problems: ViewProblem[] } {
  const problems: ViewProblem[] = [];
  const values = mapParameters<ViewValues>(VIEW_PARAMETERS, (name, parameter) =>
    names.includes(name)
      ? readParameter(name, parameter, params, context, problems)
      : parameter.standard(context),
  );
  const reconciled = reconcile(values);
  return { values: reconciled, problems: [...problems, ...blameReconciled(values, reconciled)] };
}

/** Returns the value that a link gives to a parameter; what is wrong with it is added to the problems. */
export function readParameter<T>(
  name: string,
  form: ParameterForm<T>,
  params: URLSearchParams,
  context: ViewContext,
  problems: ViewProblem[],
): T {
  const texts = params.getAll(name);
  const [text, ...repeats] = texts;
  if (text === undefined) return form.standard(context);
  if (repeats.length > 0) {
    const message = `It is given ${texts.length} times; give it once.`;
    problems.push(toProblem(name, texts.slice(0, 10).join(' & '), message));
    return form.standard(context);
  }
  const { value, problem } = form.read(text, context);
  if (problem !== null) problems.push(toProblem(name, text, problem));
  return value;
}

function blameReconciled(read: ViewValues, kept: ViewValues): readonly ViewProblem[] {
  const problems: ViewProblem[] = [];
  if (read.until !== null && kept.until === null) {
    problems.push(toProblem('until', read.until, `The range ends before it begins, at ${read.since}.`));
  }
  if (kept.to.length < read.to.length) {
    const both = read.to.filter((actor) => !kept.to.includes(actor));
    const names = `${both.slice(0, 3).map(quote).join(', ')}${both.length > 3 ? ` and ${both.length - 3} more` : ''}`;
    const message = `An actor is on one side only, and “from” has ${names} already.`;
    problems.push(toProblem('to', read.to.join(','), message));
  }
  for (const name of ['open', 'side'] as const) {
    if (kept[name].length === read[name].length) continue;
    const message = 'It names sides of a grouped map, and “group” groups by nothing.';
    problems.push(toProblem(name, read[name].join(','), message));
  }
  if (kept.way !== read.way) {
    const message = 'It is one of those folded under a channel, and “channel” names none.';
    problems.push(toProblem('way', String(read.way), message));
  }
  return problems;
}

/** Returns a problem, with what is bad cut to a length that can be read. */
export function toProblem(parameter: string, value: string, message: string): ViewProblem {
  return { parameter: shorten(parameter), value: shorten(value), message };
}

function shorten(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
