import type { NetworkFilter } from '@/lib/graph/filter';
import type { NetworkGraph } from '@/lib/graph/network-graph';
import { isBackwards, toViewState, toViewValues } from './canonical-state';
import { quote, type ViewContext, type ViewDefaults } from './parameter-forms';
import {
  FILTER_PARAMETER_NAMES,
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

/** Problems listed of one link; a link with thousands of parameters gets a list that can be read. */
const MOST_PROBLEMS = 50;
/** The longest part of a bad value that a problem repeats. */
const LONGEST_VALUE = 200;

/**
 * Answers the state that a page's link asks for. Whatever cannot be used falls back to what it is without the
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
  return { state: toViewState(values), problems };
}

/**
 * Answers the filter that a request asks for, whose default lens is All. Stricter than a page: a parameter that is
 * not a filter's is a problem too, since whoever wrote it expects it to do something. Never throws.
 */
export function parseFilterParams(
  params: URLSearchParams,
  graph: NetworkGraph,
): { readonly filter: NetworkFilter; readonly problems: readonly ViewProblem[] } {
  const { values, problems } = readValues(params, FILTER_PARAMETER_NAMES, { graph, defaultLens: 'all' });
  const known: ReadonlySet<string> = new Set(FILTER_PARAMETER_NAMES);
  for (const name of new Set(params.keys())) {
    if (problems.length >= MOST_PROBLEMS) break;
    if (known.has(name)) continue;
    const message = `There is no parameter ${quote(name)}; there are ${FILTER_PARAMETER_NAMES.join(', ')}.`;
    problems.push(toProblem(name, params.get(name) ?? '', message));
  }
  const { layout, select, ties, claim, ...filter } = values;
  return { filter, problems };
}

/** Answers the parameters of a state's link: in a stable order, and none that says what goes without saying. */
export function toViewParams(state: ViewState, defaults: ViewDefaults): URLSearchParams {
  const values = toViewValues(state);
  const params = new URLSearchParams();
  const write = <Name extends ViewParameterName>(name: Name) => {
    const form = VIEW_PARAMETERS[name];
    const text = form.write(values[name]);
    if (text !== null && text !== form.write(form.standard(defaults))) params.append(name, text);
  };
  for (const name of VIEW_PARAMETER_NAMES) write(name);
  return params;
}

/** Answers the same as a query without its question mark, with commas that can be read; empty when all is standard. */
export function toViewQuery(state: ViewState, defaults: ViewDefaults): string {
  // Every percent sign of a written query begins an escape, so this one cannot be a part of another.
  return toViewParams(state, defaults).toString().replaceAll('%2C', ',');
}

function readValues(
  params: URLSearchParams,
  names: readonly ViewParameterName[],
  context: ViewContext,
): { readonly values: ViewValues; readonly problems: ViewProblem[] } {
  const problems: ViewProblem[] = [];
  const read = <Name extends ViewParameterName>(name: Name): ViewValues[Name] => {
    const form = VIEW_PARAMETERS[name];
    const texts = names.includes(name) ? params.getAll(name) : [];
    const [text, ...repeats] = texts;
    if (text === undefined) return form.standard(context);
    if (repeats.length > 0) {
      problems.push(
        toProblem(name, texts.slice(0, 10).join(' & '), `It is given ${texts.length} times; give it once.`),
      );
      return form.standard(context);
    }
    const { value, problem } = form.read(text, context);
    if (problem !== null) problems.push(toProblem(name, text, problem));
    return value;
  };
  const values: ViewValues = {
    lens: read('lens'),
    types: read('types'),
    kinds: read('kinds'),
    standings: read('standings'),
    without: read('without'),
    since: read('since'),
    until: read('until'),
    focus: read('focus'),
    hops: read('hops'),
    q: read('q'),
    layout: read('layout'),
    select: read('select'),
    ties: read('ties'),
    claim: read('claim'),
  };
  if (values.until === null || !isBackwards(values.since, values.until)) return { values, problems };
  problems.push(toProblem('until', values.until, `The range ends before it begins, at ${values.since}.`));
  return { values: { ...values, until: null }, problems };
}

function toProblem(parameter: string, value: string, message: string): ViewProblem {
  return { parameter: shorten(parameter), value: shorten(value), message };
}

function shorten(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
