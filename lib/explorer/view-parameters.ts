import type { NetworkFilter } from '@/lib/graph/filter/filter';
import { FILTER_PARAMETERS } from './filter-parameters';
import type { ViewParameters } from './parameter-forms';
import { PICTURE_PARAMETERS, type PictureValues } from './picture-parameters';
import { QUESTION_PARAMETERS, type QuestionValues } from './question-parameters';

/** What a link carries, by the name of its parameter. */
export type ViewValues = NetworkFilter & PictureValues & QuestionValues;

export type ViewParameterName = keyof ViewValues;

/** Every parameter of a link. */
export const VIEW_PARAMETERS: ViewParameters<ViewValues> = {
  ...FILTER_PARAMETERS,
  ...PICTURE_PARAMETERS,
  ...QUESTION_PARAMETERS,
};

/** The parameters that decide what is shown: the page and the API read them alike. */
export const FILTER_PARAMETER_NAMES = [
  'lens',
  'types',
  'kinds',
  'standings',
  'without',
  'since',
  'until',
  'focus',
  'hops',
  'q',
] as const satisfies readonly (keyof NetworkFilter)[];

/** What a question about channels must say. */
export const REQUIRED_CHANNEL_PARAMETER_NAMES = [
  'from',
  'to',
] as const satisfies readonly ViewParameterName[];

/** The parameters of a question about channels. */
export const CHANNEL_PARAMETER_NAMES = [
  ...REQUIRED_CHANNEL_PARAMETER_NAMES,
  'k',
  'maxHops',
  'membership',
  'out',
  'outTies',
  'outDocuments',
  ...FILTER_PARAMETER_NAMES,
] as const satisfies readonly ViewParameterName[];

/** The parameters of a question about brokers. */
export const BROKER_PARAMETER_NAMES = [
  'sides',
  'own',
  'membership',
  ...FILTER_PARAMETER_NAMES,
] as const satisfies readonly ViewParameterName[];

/** All names, in the order in which links write them. */
export const VIEW_PARAMETER_NAMES = [
  ...FILTER_PARAMETER_NAMES,
  'layout',
  'select',
  'ties',
  'claim',
  'panel',
  'from',
  'to',
  'channel',
  'maxHops',
  'k',
  'membership',
  'out',
  'outTies',
  'outDocuments',
  'size',
  'sides',
  'own',
  'placed',
] as const satisfies readonly ViewParameterName[];

/** Returns the values that `pick` returns for each parameter. */
export function mapParameters(
  pick: <Name extends ViewParameterName>(name: Name) => ViewValues[Name],
): ViewValues {
  return {
    lens: pick('lens'),
    types: pick('types'),
    kinds: pick('kinds'),
    standings: pick('standings'),
    without: pick('without'),
    since: pick('since'),
    until: pick('until'),
    focus: pick('focus'),
    hops: pick('hops'),
    q: pick('q'),
    layout: pick('layout'),
    select: pick('select'),
    ties: pick('ties'),
    claim: pick('claim'),
    panel: pick('panel'),
    from: pick('from'),
    to: pick('to'),
    channel: pick('channel'),
    maxHops: pick('maxHops'),
    k: pick('k'),
    membership: pick('membership'),
    out: pick('out'),
    outTies: pick('outTies'),
    outDocuments: pick('outDocuments'),
    size: pick('size'),
    sides: pick('sides'),
    own: pick('own'),
    placed: pick('placed'),
  };
}
