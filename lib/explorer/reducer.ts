import type { GroupId } from '@/lib/graph/brokers/map-sides';
import { NO_FILTER } from '@/lib/graph/filter/filter';
import type { PartialDate } from '@/lib/network/network';
import { ACTOR_KIND_IDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { LensId } from '@/lib/vocabulary/lenses';
import { STANDING_IDS, type StandingId } from '@/lib/vocabulary/standings';
import { isBackwards, toCanonicalState } from './canonical-state';
import { FEWEST_HOPS, MAX_HOPS } from './filter-parameters';
import type { ViewContext } from './parameter-forms';
import { type HandPlaces, mergePlaces } from './placing';
import { type QuestionAction, toQuestionChange } from './question-actions';
import type { Spots } from './spots';
import { toggleFacet, toggleIn } from './toggle';
import { FILTER_PARAMETER_NAMES } from './view-parameters';
import { type LayoutId, NOTHING_SELECTED, type Selection, type ViewState } from './view-state';

/** Everything that a person can do to what a link carries. */
export type ViewAction =
  | { readonly type: 'setLens'; readonly lens: LensId }
  /** Keeps a type that was left out, or leaves out one that was kept; so for kinds, standings and documents. */
  | { readonly type: 'toggleType'; readonly id: string }
  | { readonly type: 'toggleKind'; readonly kind: ActorKindId }
  | { readonly type: 'toggleStanding'; readonly standing: StandingId }
  | { readonly type: 'toggleDocument'; readonly document: string }
  /** Keeps these only; null keeps all. */
  | { readonly type: 'setTypes'; readonly types: readonly string[] | null }
  | { readonly type: 'setKinds'; readonly kinds: readonly ActorKindId[] | null }
  | { readonly type: 'setStandings'; readonly standings: readonly StandingId[] | null }
  /** Leaves these documents out, and no others. */
  | { readonly type: 'setWithout'; readonly documents: readonly string[] }
  /** Shows what these tell, instead of what others do; none for what anybody tells. */
  | { readonly type: 'setTold'; readonly tellers: readonly string[] }
  /** Draws what these tell beside it; none for one map. Where there was one map, all ties are shown: a lens would leave little of a story. */
  | { readonly type: 'setBeside'; readonly tellers: readonly string[] }
  | { readonly type: 'swapStories' }
  /** Ends in either order; null for an open end. */
  | { readonly type: 'setRange'; readonly since: PartialDate | null; readonly until: PartialDate | null }
  /** Puts these actors in focus instead of others. */
  | { readonly type: 'setFocus'; readonly actors: readonly string[] }
  /** Shows these actors and those one step from them, in rings around them. */
  | { readonly type: 'showNeighbourhood'; readonly actors: readonly string[] }
  | { readonly type: 'addFocus'; readonly actor: string }
  /** Takes one actor out of focus, or all of them. */
  | { readonly type: 'unfocus'; readonly actor: string | null }
  | { readonly type: 'setHops'; readonly hops: number }
  | { readonly type: 'setQuery'; readonly q: string }
  | { readonly type: 'setLayout'; readonly layout: LayoutId }
  /** Puts actors elsewhere in this view alone; null has one stand again where the network has it. */
  | { readonly type: 'place'; readonly placed: HandPlaces }
  /** Selects one thing instead of others, and shows its details; additive, it joins what is selected, or leaves it when it is there. */
  | { readonly type: 'selectActor'; readonly actor: string; readonly additive: boolean }
  | { readonly type: 'selectRelationship'; readonly relationship: string; readonly additive: boolean }
  /** Selects several ties instead of what was selected; additive, they join it. */
  | {
      readonly type: 'selectRelationships';
      readonly relationships: readonly string[];
      readonly additive: boolean;
    }
  | { readonly type: 'selectClaim'; readonly claim: string }
  | { readonly type: 'selectMeeting'; readonly meeting: string }
  /** Selects a side of a grouped map; additive, it is one of two. */
  | { readonly type: 'selectSide'; readonly side: string; readonly additive: boolean }
  /** Selects two sides, and so what is between them. */
  | { readonly type: 'selectSides'; readonly sides: readonly [string, string] }
  /** Groups the map by another source of sides, all of them closed; 'none' shows each actor. */
  | { readonly type: 'setGroup'; readonly group: GroupId }
  /** Opens a side of a grouped map, or closes it. */
  | { readonly type: 'toggleSide'; readonly side: string }
  /** Opens these sides and closes the others. */
  | { readonly type: 'setOpen'; readonly sides: readonly string[] }
  /** Puts sides, and actors, elsewhere on a grouped map. */
  | { readonly type: 'moveNodes'; readonly moved: Spots }
  | { readonly type: 'clearSelection' }
  /** Takes every filter away but the lens. */
  | { readonly type: 'clearFilters' }
  /** Takes every filter away, the lens as well: everything is shown. */
  | { readonly type: 'clearAll' }
  /** Takes over a state from elsewhere, such as the browser's history. */
  | { readonly type: 'replace'; readonly state: ViewState }
  | QuestionAction;

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
    case 'setLens':
      return { lens: action.lens };
    case 'toggleType':
      return { types: toggleFacet(state.types, action.id, [...graph.getAttribute('types').keys()]) };
    case 'toggleKind':
      return { kinds: toggleFacet(state.kinds, action.kind, ACTOR_KIND_IDS) };
    case 'toggleStanding':
      return { standings: toggleFacet(state.standings, action.standing, STANDING_IDS) };
    case 'toggleDocument':
      return { without: toggleIn(state.without, action.document) };
    case 'setTypes':
      return { types: action.types };
    case 'setKinds':
      return { kinds: action.kinds };
    case 'setStandings':
      return { standings: action.standings };
    case 'setWithout':
      return { without: action.documents };
    case 'setTold':
      return { told: action.tellers };
    case 'setBeside':
      return {
        beside: action.tellers,
        ...(state.beside.length === 0 && action.tellers.length > 0 && { lens: 'all' as const }),
      };
    case 'swapStories':
      return { told: state.beside, beside: state.told };
    case 'setHops':
      return { hops: Math.min(MAX_HOPS, Math.max(FEWEST_HOPS, Math.round(action.hops))) };
    case 'setQuery':
      return { q: action.q };
    case 'showNeighbourhood':
      return { focus: action.actors, hops: FEWEST_HOPS, rings: true };
    case 'setLayout':
      // Places are those of one layout.
      return action.layout === state.layout && !state.rings
        ? {}
        : { layout: action.layout, rings: false, placed: {} };
    case 'place':
      return { placed: mergePlaces(state.placed, action.placed) };
    case 'clearFilters':
      return { ...NO_FILTER, lens: state.lens, beside: [] };
    case 'clearAll':
      return { ...NO_FILTER, beside: [] };
    case 'replace':
      return action.state;
    case 'setRange':
      return toRange(action.since, action.until);
    case 'setFocus':
    case 'addFocus':
    case 'unfocus':
      return toFocusChange(state, toFocus(state.focus, action));
    case 'selectActor':
    case 'selectRelationship':
    case 'selectRelationships':
    case 'selectClaim':
    case 'selectMeeting':
    case 'selectSide':
    case 'selectSides':
      return { selection: toSelection(state.selection, action), panel: 'details' };
    case 'setGroup':
      return action.group === state.group
        ? {}
        : { group: action.group, open: [], moved: {}, ...withoutSides(state) };
    case 'toggleSide':
      return { open: toggleIn(state.open, action.side) };
    case 'setOpen':
      return { open: action.sides };
    case 'moveNodes':
      return { moved: { ...state.moved, ...action.moved } };
    case 'clearSelection':
      return { selection: NOTHING_SELECTED };
    default:
      return toQuestionChange(state, action);
  }
}

function toRange(since: string | null, until: string | null): Pick<ViewState, 'since' | 'until'> {
  return isBackwards(since, until) ? { since: until, until: since } : { since, until };
}

/** A neighbourhood in rings that is left begins with one step another time. */
function toFocusChange({ rings }: ViewState, focus: readonly string[]): Partial<ViewState> {
  return rings && focus.length === 0 ? { focus, hops: FEWEST_HOPS } : { focus };
}

type FocusAction = Extract<ViewAction, { readonly type: 'setFocus' | 'addFocus' | 'unfocus' }>;

function toFocus(focus: readonly string[], action: FocusAction): readonly string[] {
  if (action.type === 'setFocus') return action.actors;
  if (action.type === 'addFocus') return [...focus, action.actor];
  return action.actor === null ? [] : focus.filter((actor) => actor !== action.actor);
}

type SelectionAction = Extract<
  ViewAction,
  {
    readonly type: `select${'Actor' | 'Relationship' | 'Relationships' | 'Claim' | 'Meeting' | 'Side' | 'Sides'}`;
  }
>;

function toSelection(selection: Selection, action: SelectionAction): Selection {
  if (action.type === 'selectClaim') return { kind: 'claim', claim: action.claim };
  if (action.type === 'selectMeeting') return { kind: 'meeting', meeting: action.meeting };
  if (action.type === 'selectSides') return { kind: 'sides', sides: action.sides };
  if (action.type === 'selectSide') return toSideSelection(selection, action);
  const isAdded = action.additive && selection.kind === 'items';
  const { actors, relationships } = isAdded ? selection : { actors: [], relationships: [] };
  if (action.type === 'selectRelationships') {
    return {
      kind: 'items',
      actors,
      relationships: [...new Set([...relationships, ...action.relationships])],
    };
  }
  return action.type === 'selectActor'
    ? { kind: 'items', actors: toggleIn(actors, action.actor), relationships }
    : { kind: 'items', actors, relationships: toggleIn(relationships, action.relationship) };
}

/** Two sides are the most that are selected: a third takes the place of the second. */
function toSideSelection(
  selection: Selection,
  { side, additive }: { readonly side: string; readonly additive: boolean },
): Selection {
  const before = additive && selection.kind === 'sides' ? selection.sides : [];
  if (!before.includes(side)) return { kind: 'sides', sides: [...before.slice(0, 1), side] };
  const left = before.filter((other) => other !== side);
  return left.length > 0 ? { kind: 'sides', sides: left } : NOTHING_SELECTED;
}

/** A side of what the map was grouped by before is none now. */
function withoutSides({ selection }: ViewState): Partial<ViewState> {
  return selection.kind === 'sides' ? { selection: NOTHING_SELECTED } : {};
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
