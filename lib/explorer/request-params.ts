import type { NetworkFilter } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { quote } from './parameter-forms';
import type { StoriesQuestion } from './questions/answer-stories';
import type { BrokersQuestion, ChannelsQuestion } from './questions/question';
import { toBrokersQuestion, toChannelsQuestion, toFilter } from './questions/to-question';
import {
  BROKER_PARAMETER_NAMES,
  CHANNEL_PARAMETER_NAMES,
  FILTER_PARAMETER_NAMES,
  STORY_PARAMETER_NAMES,
  VIEW_PARAMETERS,
  type ViewParameterName,
  type ViewValues,
} from './view-parameters';
import { readValues, toProblem, type ViewProblem } from './view-params';

/** Problems listed of one request; one with thousands of parameters gets a list that can be read. */
const MAX_PROBLEMS = 50;

/**
 * Returns the filter that a request asks for, whose default lens is All. Stricter than a page: a parameter that is
 * not a filter's is a problem too, since its writer expects it to do something. Never throws.
 */
export function parseFilterParams(
  params: URLSearchParams,
  graph: NetworkGraph,
): { readonly filter: NetworkFilter; readonly problems: readonly ViewProblem[] } {
  const { values, problems } = readStrictly(params, graph, FILTER_PARAMETER_NAMES);
  return { filter: toFilter(values), problems };
}

/**
 * Returns the question about channels that a request asks, as strictly as `parseFilterParams`. That a side is missing
 * is a problem too. Only a question without problems can be asked. Never throws.
 */
export function parseChannelParams(
  params: URLSearchParams,
  graph: NetworkGraph,
): { readonly question: ChannelsQuestion; readonly problems: readonly ViewProblem[] } {
  const { values, problems } = readStrictly(params, graph, CHANNEL_PARAMETER_NAMES);
  const required = CHANNEL_PARAMETER_NAMES.filter((name) =>
    VIEW_PARAMETERS[name].requiredBy?.includes('channels'),
  );
  blameMissing(required, values, problems);
  return { question: toChannelsQuestion(values), problems };
}

/**
 * Returns the question about brokers that a request asks, as strictly as `parseFilterParams`. That one of the two ends is
 * missing is a problem too; without both it is asked of everybody. Never throws.
 */
export function parseBrokerParams(
  params: URLSearchParams,
  graph: NetworkGraph,
): { readonly question: BrokersQuestion; readonly problems: readonly ViewProblem[] } {
  const { values, problems } = readStrictly(params, graph, BROKER_PARAMETER_NAMES);
  if (params.has('from') || params.has('to')) blameMissing(['from', 'to'], values, problems);
  return { question: toBrokersQuestion(values), problems };
}

/**
 * Returns the question about two stories that a request asks, as strictly as `parseFilterParams`. Who tells the second must be
 * said; without “told” the first is what anybody tells. Never throws.
 */
export function parseStoryParams(
  params: URLSearchParams,
  graph: NetworkGraph,
): { readonly question: StoriesQuestion; readonly problems: readonly ViewProblem[] } {
  const { values, problems } = readStrictly(params, graph, STORY_PARAMETER_NAMES);
  const { beside, ...filter } = values;
  if (beside.length === 0 && !problems.some(({ parameter }) => parameter === 'beside'))
    problems.push(toProblem('beside', '', 'Nobody tells the second story; name who does in “beside”.'));
  return { question: { filter: toFilter(filter), beside }, problems };
}

function readStrictly(
  params: URLSearchParams,
  graph: NetworkGraph,
  names: readonly ViewParameterName[],
): { readonly values: ViewValues; readonly problems: ViewProblem[] } {
  const { values, problems } = readValues(params, names, { graph, defaultLens: 'all' });
  blameUnknown(params, names, problems);
  return { values, problems };
}

/** Adds a problem for each side on which nobody is. */
function blameMissing(
  names: readonly ViewParameterName[],
  values: ViewValues,
  problems: ViewProblem[],
): void {
  const blamed = new Set(problems.map(({ parameter }) => parameter));
  for (const name of names) {
    const value = values[name];
    if ((Array.isArray(value) && value.length > 0) || blamed.has(name)) continue;
    problems.push(toProblem(name, '', `Nobody is on the side “${name}”; name an actor of this network.`));
  }
}

/** Adds a problem for each parameter that is none of those names, up to a number of problems that can be read. */
export function blameUnknown(
  params: URLSearchParams,
  names: readonly string[],
  problems: ViewProblem[],
): void {
  const known = new Set(names);
  for (const name of new Set(params.keys())) {
    if (problems.length >= MAX_PROBLEMS) break;
    if (known.has(name)) continue;
    const message = `There is no parameter ${quote(name)}; there are ${names.join(', ')}.`;
    problems.push(toProblem(name, params.get(name) ?? '', message));
  }
}
