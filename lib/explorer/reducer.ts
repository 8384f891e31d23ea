import { type ArrangementAction, toArrangementChange } from './arrangement-actions';
import { toCanonicalState } from './canonical-state';
import { type FilterAction, toFilterChange } from './filter-actions';
import type { ViewContext } from './parameter-forms';
import { type QuestionAction, toQuestionChange } from './question-actions';
import { type SelectionAction, toSelection } from './selection-actions';
import { FILTER_PARAMETER_NAMES } from './view-parameters';
import { NOTHING_SELECTED, type ViewState } from './view-state';

/** Everything that a person can do to what a link carries. */
export type ViewAction =
  | FilterAction
  | SelectionAction
  | ArrangementAction
  | QuestionAction
  | { readonly type: 'clearSelection' }
  /** Takes over a state from elsewhere, such as the browser's history. */
  | { readonly type: 'replace'; readonly state: ViewState };

/**
 * Returns the state after an action: always one that a link can carry (`toCanonicalState`), and the same object when
 * the action changes nothing. Parts that an action leaves alone are the same objects as before. When another question is
 * asked the place of a channel means another one: then the best is highlighted, or none where only the filters are others.
 */
export function reduceView(state: ViewState, action: ViewAction, context: ViewContext): ViewState {
  const changed = toCanonicalState({ ...state, ...toChange(state, action, context) }, context);
  const next =
    action.type !== 'replace' && isArrangedAnew(state, changed) ? { ...changed, placed: {} } : changed;
  const reused = reuseParts(state, next);
  const isAnother = action.type !== 'replace' && CHANNEL_KEYS.some((key) => state[key] !== reused[key]);
  return isAnother
    ? reuseParts(state, { ...reused, channel: toFirstChannel(state, reused), way: 0 })
    : reused;
}

/** Returns whether actors stand in other rings than before: places by hand were those among the rings that were. */
function isArrangedAnew(before: ViewState, after: ViewState): boolean {
  if (before.rings !== after.rings) return true;
  return after.rings && (before.hops !== after.hops || !isEqual(before.focus, after.focus));
}

/** What a user asks of channels, the filters aside. */
const ASKED_KEYS = ['from', 'to', 'maxHops', 'order', 'membership'] as const;

/** Returns which channel is highlighted of an answer yet to come: the best, when it is asked for in its panel. */
function toFirstChannel(state: ViewState, next: ViewState): number {
  const isAsked = ASKED_KEYS.some((key) => state[key] !== next[key]);
  const hasEnds = next.from.length > 0 && next.to.length > 0;
  return isAsked && hasEnds && next.panel === 'channels' ? 1 : 0;
}

/** What decides which channels there are. What is taken out does not: to see its channels rerouted, one stays highlighted. */
const CHANNEL_KEYS = [
  ...FILTER_PARAMETER_NAMES,
  'from',
  'to',
  'k',
  'maxHops',
  'order',
  'membership',
  'proposed',
] as const;

function toChange(state: ViewState, action: ViewAction, { graph }: ViewContext): Partial<ViewState> {
  switch (action.type) {
    case 'replace':
      return action.state;
    case 'clearSelection':
      return { selection: NOTHING_SELECTED };
    case 'selectActor':
    case 'selectRelationship':
    case 'selectRelationships':
    case 'selectClaim':
    case 'selectMeeting':
    case 'selectSide':
    case 'selectSides':
      return { selection: toSelection(state.selection, action), panel: 'details' };
    case 'setLayout':
    case 'place':
    case 'setGroup':
    case 'toggleSide':
    case 'setOpen':
    case 'moveNodes':
      return toArrangementChange(state, action);
    case 'setPanel':
    case 'setEnds':
    case 'addEnd':
    case 'removeEnd':
    case 'swapEnds':
    case 'lightChannel':
    case 'setMaxHops':
    case 'setOrder':
    case 'setMembership':
    case 'setProposed':
    case 'toggleOut':
    case 'clearOut':
    case 'setSize':
    case 'setSides':
    case 'assignSide':
      return toQuestionChange(state, action);
    default:
      return toFilterChange(state, action, graph);
  }
}

/** Equal parts become the objects of before; so does the whole, when all of them are. */
function reuseParts(before: ViewState, after: ViewState): ViewState {
  const next: { -readonly [Key in keyof ViewState]: ViewState[Key] } = { ...after };
  const keys = Object.keys(next) as (keyof ViewState)[];
  const reuse = <Key extends keyof ViewState>(key: Key) => {
    if (isEqual(before[key], next[key])) next[key] = before[key];
  };
  for (const key of keys) reuse(key);
  return keys.every((key) => before[key] === next[key]) ? before : next;
}

/** Lists of ids and selections are small plain data: they are equal when they are written alike. */
function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
